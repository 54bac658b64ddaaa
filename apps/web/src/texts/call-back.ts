import type { CallBackView, callBackEvents } from '@steunpunt/contract/call-backs';
import type {
  AttemptResult,
  CallBackOutcome,
  SuspendReason,
  TellingWay,
  Undecided,
} from '@steunpunt/domain/call-back/call-back-codes';
import type { CallBackStatus } from '@steunpunt/domain/call-back/standing';
import type { CallBackStepName } from '@steunpunt/domain/call-back/steps';

/** Dutch words for the codes of a call-back. Each is total. */

export const attemptNames: Readonly<Record<AttemptResult, string>> = {
  spoken: 'Gesproken',
  voicemail: 'Voicemail ingesproken',
  noAnswer: 'Niet opgenomen',
  wrongNumber: 'Verkeerd nummer',
};

export const callBackStatusNames: Readonly<Record<CallBackStatus, string>> = {
  none: 'Er is niets meer beloofd',
  paused: 'Stilgelegd',
  suspended: 'De klok staat stil',
  withLead: 'De leidinggevende beslist',
  undecided: 'Besluit nodig',
  resting: 'Net geprobeerd, even wachten',
  due: 'Te bellen',
};

export const outcomeNames: Readonly<Record<CallBackOutcome, string>> = {
  spoken: 'Gesproken met de beller',
  written: 'Mail of brief gestuurd',
  unreachable: 'Afgesloten: niet te bereiken',
  withdrawn: 'De beller hoeft niet meer gebeld te worden',
};

export const undecidedNames: Readonly<Record<Undecided, string>> = {
  decision: 'besluit nodig',
  number: 'ander nummer nodig',
  lead: 'leidinggevende beslist',
};

export const suspendReasonNames: Readonly<Record<SuspendReason, string>> = {
  waitingForParent: 'Wacht op de ouder',
  schoolHoliday: 'Schoolvakantie',
  other: 'Iets anders',
};

export const tellingWayNames: Readonly<Record<TellingWay, string>> = {
  phone: 'Aan de telefoon',
  voicemail: 'Voicemail',
  mail: 'E-mail',
  letter: 'Brief',
};

/** The words of the buttons. */
export const callBackStepTexts: Readonly<Record<CallBackStepName, string>> = {
  speak: 'Bel nu',
  miss: 'Niet gesproken',
  tellLate: 'Het wordt later',
  suspend: 'Zet de klok stil',
  resume: 'Laat de klok lopen',
  extend: 'Verleng',
  handOver: 'Draag over',
  release: 'Geef terug aan team',
  changeNumber: 'Ander nummer',
  write: 'Stuur mail of brief',
  tryAgain: 'Nog een ronde',
  giveUp: 'Sluit af als onbereikbaar',
  askLead: 'Laat leidinggevende beslissen',
  withdraw: 'Hoeft niet meer gebeld',
};

/** Why a step is grey, in at most eight words; a code that is not here yet says that it cannot be done. */
const greyReasons: Readonly<Record<string, string>> = {
  nothingPromised: 'er is niets meer beloofd',
  paused: 'stilgelegd: ouders zijn het niet eens',
  restricted: 'voor deze zaak geldt een beperking',
  takeFirst: 'pak het eerst op',
  promiseOfOthers: 'iemand anders houdt deze belofte',
  leadDecides: 'de leidinggevende beslist',
  decideYourself: 'u beslist dit zelf',
  clockStandsStill: 'de klok staat stil',
  clockRuns: 'de klok loopt al',
  decideFirst: 'besluit eerst hoe het verder gaat',
  nothingToDecide: 'er is nu niets te besluiten',
  tooUrgentToWait: 'bij spoed kan dit niet wachten',
  alreadyLate: 'de belofte is al te laat',
  alreadyExtended: 'al een keer verlengd',
  nobodyHasIt: 'nog van niemand',
};

export function greyReason(code: string): string {
  return greyReasons[code] ?? 'dit kan nu niet';
}

export const callBackEventTexts: Readonly<Record<(typeof callBackEvents)[number], string>> = {
  ended: 'Belofte klaar',
  appointed: 'Nieuwe afspraak gemaakt',
  missed: 'Niet gesproken',
  toldLate: 'Verteld dat het later wordt',
  suspended: 'Klok stilgezet',
  resumed: 'Klok loopt weer',
  extended: 'Verlengd',
  handedOver: 'Overgedragen',
  released: 'Teruggegeven aan het team',
  numberChanged: 'Ander nummer',
  newRound: 'Nog een ronde',
  leftToLead: 'Leidinggevende beslist',
};

/** "nog 1 uur en 20 minuten", "2 uur te laat": office time. */
export function officeTime(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const parts = [hours > 0 ? `${hours} uur` : '', rest > 0 || hours === 0 ? `${rest} min` : ''];
  return parts.filter((part) => part !== '').join(' ');
}

type Reach = Pick<NonNullable<CallBackView['reach']>, 'voicemail'>;

export function voicemailText({ voicemail }: Reach): string {
  if (voicemail === null) return 'niet gevraagd, liever geen bericht';
  return voicemail ? 'mag' : 'mag niet';
}
