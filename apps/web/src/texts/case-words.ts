import type {
  Authority,
  CaseResult,
  CaseState,
  ConsentPurpose,
  EntryKind,
  InvolvedRole,
  ReferralState,
  ReferralTarget,
  SupportAnswer,
} from '@steunpunt/domain/case/case-words';

/** Dutch words for what stands in a case. Each is total: a new code without a word does not compile. */

export const caseStateNames: Readonly<Record<CaseState, string>> = {
  followUp: 'Begeleiding',
  held: 'Tweede triage',
  paused: 'Staat stil',
  closed: 'Afgesloten',
};

/** What a state means for who works on it. */
export const caseStateMeanings: Readonly<Record<CaseState, string>> = {
  followUp: 'Iemand werkt hieraan.',
  held: 'De leidinggevenden kijken samen wat de beste route is.',
  paused: 'De ouders zijn het niet eens. Eerst moet een leidinggevende beslissen.',
  closed: 'Er is niets meer te doen.',
};

export const involvedRoleNames: Readonly<Record<InvolvedRole, string>> = {
  pupil: 'leerling',
  mother: 'moeder',
  father: 'vader',
  parent: 'ouder',
  guardian: 'voogd',
  fosterParent: 'pleegouder',
  family: 'familie',
  school: 'school',
  swv: 'samenwerkingsverband',
  compulsoryEducation: 'leerplicht',
  youthCare: 'jeugdhulp',
  healthCare: 'zorg',
  municipality: 'gemeente',
  other: 'iemand anders',
};

export const authorityNames: Readonly<Record<Authority, string>> = {
  both: 'ouders samen',
  alone: 'deze persoon alleen',
  guardian: 'als voogd',
  none: 'geen gezag',
  self: 'beslist zelf (16 jaar of ouder)',
  unknown: 'nog niet gevraagd',
};

/** Behind the role of somebody: "moeder, heeft gezag". */
export const authorityPhrases: Readonly<Record<Authority, string>> = {
  both: 'gezag samen met de andere ouder',
  alone: 'heeft gezag',
  guardian: 'voogdij',
  none: 'geen gezag',
  self: 'beslist zelf',
  unknown: 'gezag nog vragen',
};

export const consentNames: Readonly<Record<ConsentPurpose, string>> = {
  recording: 'Noteren',
  healthDetails: 'Gezondheid noteren',
  contactSchool: 'Contact met school',
  contactOther: 'Contact met anderen',
  shareWithSwv: 'Delen met een ander swv',
  mediationExplored: 'Bemiddeling verkennen',
  mailing: 'Mailen',
};

/** On a chip of one or two words. */
export const consentChips: Readonly<Record<ConsentPurpose, string>> = {
  recording: 'noteren',
  healthDetails: 'gezondheid',
  contactSchool: 'school',
  contactOther: 'anderen',
  shareWithSwv: 'ander swv',
  mediationExplored: 'bemiddeling',
  mailing: 'mail',
};

export const entryKindNames: Readonly<Record<EntryKind, string>> = {
  note: 'Notitie',
  health: 'Over gezondheid',
  phone: 'Telefoongesprek',
  mail: 'Mail',
  letter: 'Brief',
  visit: 'Bezoek',
  talk: 'Gesprek',
};

export const referralTargetNames: Readonly<Record<ReferralTarget, string>> = {
  colleague: 'Een collega',
  swv: 'Een ander samenwerkingsverband',
  outside: 'Iemand buiten het steunpunt',
};

export const referralStateNames: Readonly<Record<ReferralState, string>> = {
  proposed: 'Voorgesteld',
  accepted: 'Aangenomen',
  refused: 'Geweigerd',
  withdrawn: 'Teruggenomen',
  done: 'Afgerond',
};

export const supportNames: Readonly<Record<SupportAnswer, string>> = {
  yes: 'Ja',
  partly: 'Deels',
  no: 'Nee',
};

export const caseResultNames: Readonly<Record<CaseResult, string>> = {
  questionAnswered: 'De vraag is beantwoord',
  arrangedWithSchool: 'Het is geregeld met de school',
  backAtSchool: 'Het kind gaat weer naar school',
  otherSchoolFound: 'Er is een andere school gevonden',
  referred: 'Iemand anders helpt verder',
  complaintRouteShown: 'De weg naar een klacht is uitgelegd',
  noSolution: 'Er kwam geen oplossing',
  stoppedByFamily: 'Het gezin wilde stoppen',
  unreachable: 'Het gezin is niet meer te bereiken',
  openedByMistake: 'Per ongeluk geopend',
};
