export type WhichQuestion = 'first' | 'under';

export const questionNames: Readonly<Record<WhichQuestion, string>> = {
  first: 'De vraag',
  under: 'De vraag eronder',
};
