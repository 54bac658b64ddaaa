/** The papers of a mediation. @source issue 4, documents to print or mail */
export const paperKinds = ['invitation', 'whatItIs', 'agreement', 'secrecy', 'closing'] as const;
export type PaperKind = (typeof paperKinds)[number];

/** What can be mailed to a party. The declaration of secrecy is for others at the table, who are no party. */
export const mailedPaperKinds = [
  'invitation',
  'whatItIs',
  'agreement',
  'closing',
] as const satisfies readonly PaperKind[];
export type MailedPaperKind = (typeof mailedPaperKinds)[number];
