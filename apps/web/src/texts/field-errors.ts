import { type FieldErrorCode, fieldErrorCodes } from '@steunpunt/contract/problem';

const codeTexts: Readonly<Record<FieldErrorCode, string>> = {
  required: 'Vul dit in.',
  wrongType: 'Dit is niet goed ingevuld.',
  tooShort: 'Dit is te kort.',
  tooLong: 'Dit is te lang.',
  tooSmall: 'Dit getal is te klein.',
  tooBig: 'Dit getal is te groot.',
  wrongFormat: 'Dit is niet goed geschreven.',
  notAnEmail: 'Schrijf een e-mailadres, zoals naam@school.nl.',
  notAUrl: 'Schrijf een volledig webadres.',
  unknownValue: 'Kies een van de mogelijkheden.',
  unknownField: 'Dit veld kennen we niet. Laad de bladzijde opnieuw.',
  invalid: 'Dit klopt nog niet.',
  inFuture: 'Dit moment ligt in de toekomst.',
  inPast: 'Deze dag is al voorbij.',
  tooLongAgo: 'Dit moment ligt meer dan een jaar terug. Kijk het jaartal na.',
  tooLongAhead: 'Dit ligt meer dan een jaar vooruit. Kijk het jaartal na.',
  notLater: 'Dit is niet later dan wat is beloofd.',
  coversNobody: 'Deze collega kan hier niet vervangen. Kies iemand van hetzelfde swv.',
  double: 'Dit staat er al.',
  overlap: 'Deze tijden vallen over elkaar.',
  notJson: 'Dit verzoek was niet te lezen. Laad de bladzijde opnieuw.',
  unreadableText: 'Hier staan tekens in die we niet kunnen lezen. Typ het opnieuw.',
  hoursEndBeforeTheyBegin: 'Deze tijd eindigt voordat hij begint.',
  periodEndsBeforeItBegins: 'De laatste dag ligt vóór de eerste.',
  closedTooLong: 'Zo lang dicht kan niet: dan is er geen termijn te berekenen.',
  consentNeeded: 'Over gezondheid mag u pas iets opschrijven na een ja. Vraag dat eerst.',
};

/** Better words where the field is known, by the end of its path. */
const fieldTexts: Readonly<Record<string, Partial<Record<FieldErrorCode, string>>>> = {
  mail: { wrongFormat: codeTexts.notAnEmail },
  email: { wrongFormat: codeTexts.notAnEmail },
  password: { tooShort: 'Een wachtwoord heeft ten minste 12 tekens.', tooLong: 'Dit wachtwoord is te lang.' },
  name: { tooShort: 'Schrijf de naam voluit.' },
  reason: { tooShort: 'Schrijf in een paar woorden waarom.', tooLong: 'Houd de reden onder de 500 tekens.' },
  grants: { tooShort: 'Kies ten minste één rol.' },
  swvs: { tooShort: 'Zet ten minste één samenwerkingsverband erbij.' },
  postcode4: { wrongFormat: 'Een postcode begint met vier cijfers, zoals 1181.' },
  until: { tooLongAgo: 'Dit moment is al voorbij.', tooBig: 'Dit moment is te ver weg.' },
  next: { tooLongAgo: 'Dit moment is al voorbij.', tooBig: 'Dit moment is te ver weg.' },
  expected: { tooLongAgo: 'Deze dag is al voorbij.' },
  lastDay: { tooLongAgo: 'Deze dag is al voorbij.' },
  firstDay: { overlap: 'Voor deze dagen staat al een afwezigheid.' },
  workingDays: {
    tooBig: 'Kies van 1 tot 10 werkdagen.',
    tooSmall: 'Kies van 1 tot 10 werkdagen.',
  },
  number: { wrongFormat: 'Dit is geen telefoonnummer dat we kunnen lezen.' },
};

/** Dutch for one wrong field of an `invalidInput` problem; a code that is not known yet still says that it is wrong. */
export function fieldErrorText({ path, code }: { readonly path: string; readonly code: string }): string {
  const known = fieldErrorCodes.find((one) => one === code) ?? 'invalid';
  const field = path.split('.').at(-1) ?? '';
  return fieldTexts[field]?.[known] ?? codeTexts[known];
}
