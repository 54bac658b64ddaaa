/**
 * What a question is about: one main code and at most two more per contact.
 * Codes are never reused or renamed, because figures over years join on them.
 * @assumption the three swv's: the list is a proposal built from categories other desks publish
 */
export const natureCodes = [
  'A01',
  'A02',
  'A03',
  'A04',
  'A05',
  'A06',
  'A07',
  'A08',
  'A09',
  'A10',
  'A11',
  'A12',
  'A13',
  'A14',
  'A15',
  'A16',
  'A17',
  'A18',
  'A19',
  'A90',
] as const;

export type NatureCode = (typeof natureCodes)[number];

export const natureLabels: Readonly<Record<NatureCode, string>> = {
  A01: 'Uitleg over passend onderwijs',
  A02: 'School kiezen en aanmelden',
  A03: 'Overstap van po naar vo',
  A04: 'Hulp op school',
  A05: 'Plan voor de leerling (OPP) en meepraten',
  A06: 'Speciaal onderwijs en TLV',
  A07: 'Thuiszitten en verzuim',
  A08: 'Schorsen en verwijderen',
  A09: 'Contact of conflict met school',
  A10: 'Pesten en veiligheid op school',
  A11: 'Hoogbegaafdheid',
  A12: 'Dyslexie en dyscalculie',
  A13: 'Onderwijs en zorg of ziekte',
  A14: 'Vervoer naar school',
  A15: 'Klacht, geschil of bezwaar',
  A16: 'Dossier, privacy en gezag',
  A17: 'Leerplicht en vrijstelling',
  A18: 'Zorg om de veiligheid van een kind',
  A19: 'Nieuw in Nederland en taal',
  A90: 'Iets anders',
};
