/** What only a request about privacy can be refused with: its pages bring these along. */
export const privacySentences = {
  noPersonNamed: 'Bij dit verzoek staat geen persoon. Alleen de hele zaak kan worden gewist.',
  pupilIsTheCase: 'De zaak gaat over deze leerling. Wis de hele zaak, of wijs het verzoek af.',
  personErased: 'De gegevens van deze persoon zijn gewist. Hier verandert niets meer aan.',
  matchesUndecided: 'Kies eerst bij iedereen die het misschien ook is of het dezelfde persoon is.',
  piecesUndecided: 'Besluit eerst over elke tekst waarin deze persoon voorkomt.',
  reasonNamesPerson: 'In de reden staat de naam, het nummer of het adres van deze persoon. Haal dat eruit.',
} as const satisfies Readonly<Record<string, string>>;

/** Beside a greyed step: at most eight words. */
export const privacyReasons: Readonly<Record<keyof typeof privacySentences, string>> = {
  noPersonNamed: 'Bij dit verzoek staat geen persoon',
  pupilIsTheCase: 'De zaak gaat over deze leerling',
  personErased: 'De gegevens zijn al gewist',
  matchesUndecided: 'Kies eerst wie dezelfde persoon is',
  piecesUndecided: 'Besluit eerst over elke tekst',
  reasonNamesPerson: 'De reden noemt deze persoon',
};

/** Said only when a button was pressed: no greyed step bears them. */
export const privacyAnswers = {
  alreadyAsked: 'Dit is al gevraagd.',
  requestDecided: 'Hierover is al beslist.',
  notForThisRequest: 'Dit hoort niet bij dit verzoek.',
  retentionHeld: 'Vastgezet, of er loopt een ander verzoek.',
  groundNeeded: 'Kies de grond.',
  holdTooLong: 'Kies een dag binnen een jaar.',
  holdInPast: 'Kies een dag na vandaag.',
} as const satisfies Readonly<Record<string, string>>;
