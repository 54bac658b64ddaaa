/** How long something is kept, in whole months, weeks or days. */
export type RetentionTerm =
  | { readonly months: number }
  | { readonly weeks: number }
  | { readonly days: number };

/** What is kept for a time of its own. */
export const retentionKinds = [
  'informationContact',
  'contactWithoutCase',
  'closedCase',
  'mediationNotes',
  'withdrawnHealth',
  'accessLog',
] as const;
export type RetentionKind = (typeof retentionKinds)[number];

/** What a region decided itself; of the rest the defaults hold. */
export type RetentionTerms = Readonly<Record<RetentionKind, RetentionTerm>>;

/**
 * How long each kind is kept when a region decided nothing else.
 * @source domain notes 7, consequences: retention defaults; no statutory term was found for contacts of a steunpunt
 * @assumption the privacy officer confirms that a text about health stays, unreadable, for 30 days after the consent was taken
 * back, so that a mistake can be undone
 * @assumption the privacy officer of each swv confirms the terms, and looks them up in the selection list of the archive law
 */
export const defaultRetention = {
  informationContact: { months: 3 },
  contactWithoutCase: { months: 12 },
  closedCase: { months: 36 },
  mediationNotes: { weeks: 8 },
  withdrawnHealth: { days: 30 },
  accessLog: { months: 60 },
} as const satisfies RetentionTerms;

export type TermUnit = 'months' | 'weeks' | 'days';
export type TermBounds = { readonly unit: TermUnit; readonly least: number; readonly most: number };

/**
 * What a region may choose itself, in the unit of the default; null where it may not. The notes of a mediator go by what the
 * parties were told on paper. The access log is never kept shorter than five years: the database itself refuses it.
 * @assumption the privacy officer of each swv confirms the bounds
 */
export const retentionBounds: Readonly<Record<RetentionKind, TermBounds | null>> = {
  informationContact: { unit: 'months', least: 1, most: 12 },
  contactWithoutCase: { unit: 'months', least: 3, most: 36 },
  closedCase: { unit: 'months', least: 12, most: 84 },
  mediationNotes: null,
  withdrawnHealth: { unit: 'days', least: 1, most: 90 },
  accessLog: { unit: 'months', least: 60, most: 120 },
};

/** What the default rests on, for whoever wants to change it. */
export const retentionSources: Readonly<Record<RetentionKind, string>> = {
  informationContact: 'Eigen keuze: voor gesprekken van een steunpunt staat geen termijn in de wet',
  contactWithoutCase: 'Eigen keuze: voor gesprekken van een steunpunt staat geen termijn in de wet',
  closedCase: 'Naar het voorbeeld van artikel 18a van de Wet op het primair onderwijs: drie jaar',
  mediationNotes: 'Staat zo in de overeenkomst met de partijen, en ligt daarom vast',
  withdrawnHealth: 'Eigen keuze: zo kan een vergissing nog worden hersteld',
  accessLog: 'Naar het voorbeeld van de zorg (NEN 7513): ten minste vijf jaar',
};

export function termOf(unit: TermUnit, amount: number): RetentionTerm {
  return unit === 'months' ? { months: amount } : unit === 'weeks' ? { weeks: amount } : { days: amount };
}

export function amountOf(term: RetentionTerm): { readonly unit: TermUnit; readonly amount: number } {
  if ('months' in term) return { unit: 'months', amount: term.months };
  return 'weeks' in term ? { unit: 'weeks', amount: term.weeks } : { unit: 'days', amount: term.days };
}

/** Whose whole record goes at the end of its term. */
export const erasedKinds = [
  'informationContact',
  'contactWithoutCase',
  'closedCase',
] as const satisfies readonly RetentionKind[];
export type ErasedKind = (typeof erasedKinds)[number];

/** What the report of a day names; the notes of a mediator and the access log have a job of their own. */
export const reportedKinds = [...erasedKinds, 'withdrawnHealth'] as const;
export type ReportedKind = (typeof reportedKinds)[number];

/** What people read: what it is, from when it is counted, and what stays afterwards. */
export const retentionWords: Readonly<
  Record<RetentionKind, { readonly what: string; readonly from: string; readonly stays: string }>
> = {
  informationContact: {
    what: 'Vraag om informatie, zonder naam',
    from: 'de dag van het gesprek',
    stays: 'een telling zonder persoonsgegevens',
  },
  contactWithoutCase: {
    what: 'Gesprek met naam, zonder zaak',
    from: 'de dag waarop voor het laatst iets is gedaan',
    stays: 'een telling zonder persoonsgegevens',
  },
  closedCase: {
    what: 'Afgesloten zaak met alles wat erbij hoort',
    from: 'de dag van afsluiten',
    stays: 'een telling zonder persoonsgegevens',
  },
  mediationNotes: {
    what: 'Werkaantekeningen van een mediator',
    from: 'de dag van afsluiten van de mediation',
    stays: 'niets',
  },
  withdrawnHealth: {
    what: 'Wat over gezondheid is opgeschreven, als de toestemming is ingetrokken',
    from: 'de dag van intrekken; vanaf dan ziet niemand het meer',
    stays: 'dat er iets stond, zonder de tekst',
  },
  accessLog: {
    what: 'Wie welk dossier heeft gezien',
    from: 'de dag van inzien',
    stays: 'niets',
  },
};

export function sayTerm(term: RetentionTerm): string {
  if ('days' in term) return term.days === 1 ? '1 dag' : `${term.days} dagen`;
  if ('weeks' in term) return term.weeks === 1 ? '1 week' : `${term.weeks} weken`;
  const years = term.months / 12;
  if (Number.isInteger(years)) return `${years} jaar`;
  return term.months === 1 ? '1 maand' : `${term.months} maanden`;
}
