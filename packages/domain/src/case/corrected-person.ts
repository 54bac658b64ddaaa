/** What of a person in a case is kept with its before and after. @source AVG art. 16 */
export const correctedFields = [
  'role',
  'authority',
  'name',
  'age',
  'organisation',
  'number',
  'mail',
  'noContactVia',
] as const;
export type CorrectedField = (typeof correctedFields)[number];

/** As they stand above a detail in what is handed over and shown. */
export const correctedFieldNames: Readonly<Record<CorrectedField, string>> = {
  role: 'Rol',
  authority: 'Gezag',
  name: 'Naam',
  age: 'Leeftijd',
  organisation: 'Organisatie',
  number: 'Telefoonnummer',
  mail: 'E-mailadres',
  noContactVia: 'Geen contact via',
};

/** The details of a person as text; null for what is not known. */
export type PersonDetails = Readonly<Record<CorrectedField, string | null>>;

export type CorrectedDetail = {
  readonly field: CorrectedField;
  readonly before: string | null;
  readonly after: string | null;
};

/** What changed, in the order in which a person is read; nothing for what stayed as it was. */
export function correctionsBetween(before: PersonDetails, after: PersonDetails): CorrectedDetail[] {
  return correctedFields
    .filter((field) => before[field] !== after[field])
    .map((field) => ({ field, before: before[field], after: after[field] }));
}
