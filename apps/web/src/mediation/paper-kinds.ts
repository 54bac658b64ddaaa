export const paperKinds = ['invitation', 'whatItIs', 'agreement', 'secrecy', 'closing'] as const;
export type PaperKind = (typeof paperKinds)[number];
