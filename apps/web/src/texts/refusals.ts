/** A refusal of the domain as it comes over the wire, with its facts. */
export type Refusal = { readonly code: string; readonly [fact: string]: unknown };

/** Every code a 409 can carry. The web phrases them; a code that is not here falls back to a sentence that is true. */
export const refusalCodes = [
  'alreadyTaken',
  'answersMissing',
  'contactNeeded',
  'deviationNotAllowed',
  'doubtedPerson',
  'invitationUsed',
  'lastAdministrator',
  'mailInUse',
  'momentAfterTerm',
  'momentInPast',
  'momentOnClosedDay',
  'momentTooFarAhead',
  'notAvailable',
  'notInvited',
  'offerUnanswered',
  'ownRole',
  'personNotOfSwv',
  'phoneNumberInvalid',
  'safetyOpen',
  'swvNeeded',
  'tokenInvalid',
  'tooManyCalls',
  'tooManyLookUps',
  'transferEnded',
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

const sentences: Readonly<Record<RefusalCode, string>> = {
  alreadyTaken: 'Een collega heeft dit net opgepakt.',
  answersMissing: 'Een paar vragen hebben nog geen antwoord.',
  contactNeeded:
    'Schrijf eerst op hoe we de beller kunnen bereiken. Zonder nummer of adres kan niemand terugbellen.',
  deviationNotAllowed: 'Deze uitkomst kan hier niet worden gekozen.',
  doubtedPerson: 'De beller twijfelt aan deze collega. Kies iemand anders.',
  invitationUsed: 'Deze uitnodiging is al gebruikt. Vraag de beheerder om een nieuwe.',
  lastAdministrator: 'Er moet altijd iemand beheerder blijven.',
  mailInUse: 'Er is al een collega met dit e-mailadres.',
  momentAfterTerm: 'Dit moment is later dan de termijn. Dat mag alleen als de beller het zelf wil.',
  momentInPast: 'Dit moment is al voorbij, of te vroeg. Kies een later moment.',
  momentOnClosedDay: 'Op deze dag is het steunpunt dicht. Kies een andere dag.',
  momentTooFarAhead: 'Dit moment is te ver weg. Kies een eerdere dag.',
  notAvailable: 'Deze collega is nu niet beschikbaar.',
  notInvited: 'Deze collega doet al mee, of het account is uitgezet. Een nieuwe link is dan niet nodig.',
  offerUnanswered: 'Vraag eerst of de beller teruggebeld wil worden.',
  ownRole: 'Uw eigen rollen kan alleen een andere beheerder veranderen.',
  personNotOfSwv: 'Deze collega werkt niet voor het swv dat aan zet is. Kies iemand anders.',
  phoneNumberInvalid: 'Dit is geen telefoonnummer dat we kunnen lezen.',
  safetyOpen: 'Er is zorg over de veiligheid. Sluit dit gesprek af met de uitkomst die erbij hoort.',
  swvNeeded: 'Kies eerst welk swv aan zet is.',
  tokenInvalid: 'Deze link werkt niet meer. Vraag om een nieuwe.',
  tooManyCalls: 'U hebt al vier gesprekken open. Sluit er eerst een af.',
  tooManyLookUps:
    'In dit gesprek is al vaak genoeg gezocht. Begin een nieuw gesprek als u nog iemand spreekt.',
  transferEnded: 'Dit aanbod is voorbij. De beller is niet meer door te verbinden.',
};

/** A sentence for a refusal; also for one that this page does not know yet. */
export function refusalText(refusal: Refusal): string {
  const known = refusalCodes.find((code) => code === refusal.code);
  return known === undefined ? 'Dit kan nu niet.' : sentences[known];
}
