import { useReference } from '../api/reference.ts';

export type Part = { readonly code: string; readonly name: string };

/** The parts of the region: each the area of a primary swv, named without what every name begins with. */
export function useParts(): readonly Part[] {
  const swvs = useReference()?.region.swvs ?? [];
  return swvs
    .filter(({ kind }) => kind === 'po')
    .map(({ code, name }) => ({ code, name: name.replace(/^PO /, '') }));
}

export function partNameOf(parts: readonly Part[], code: string | null): string | null {
  return parts.find((part) => part.code === code)?.name ?? null;
}
