import type { SwvKind } from './sectors.ts';

/** 'PO' or 'VO' and the four digits of the official list, such as PO2710. */
export type SwvCode = string;

export const swvCodePattern = /^(PO|VO)\d{4}$/;

export type Swv = { readonly code: SwvCode; readonly name: string; readonly kind: SwvKind };
