import type { ItemView } from '@steunpunt/contract/second-triage';
import type {
  ConsentAnswer,
  ConsentSide,
  DecisionRoute,
  DoorbraakCriterion,
  MeetingKind,
  MeetingState,
  Seat,
} from '@steunpunt/domain/second-triage/second-triage-words';

/** Dutch words for codes of the second triage. Each is total. */

export const routeNames: Readonly<Record<DecisionRoute, string>> = {
  mediation: 'Mediation verkennen',
  otherSwv: 'Iemand van een ander swv',
  ownContactPerson: 'Terug naar eigen contactpersoon',
  otherPerson: 'Iemand anders van het eigen swv',
  referOutside: 'Verwijzen naar buiten',
  doorbraak: 'Doorbraak aanvragen',
  moreFacts: 'Eerst meer feiten',
  noAction: 'Geen verdere actie',
};

export const routeHints: Readonly<Record<DecisionRoute, string>> = {
  mediation: 'Beide kanten willen praten, met iemand erbij',
  otherSwv: 'Met meer afstand tot de school',
  ownContactPerson: 'Die belt de beller',
  otherPerson: 'Iemand die er nog niet bij was',
  referOutside: 'Een ander helpt verder',
  doorbraak: 'Iedereen met mandaat aan één tafel',
  moreFacts: 'Blijft op de agenda, met een nieuwe termijn',
  noAction: 'De beller hoort waarom',
};

export const criterionNames: Readonly<Record<DoorbraakCriterion, string>> = {
  longAtHomeOrManyBodies: 'Vier weken of langer thuis, of drie of meer instanties',
  planFailed: 'Een eerder plan is mislukt',
  bodiesContradict: 'Instanties spreken elkaar tegen',
  termPassing: 'Een termijn dreigt voorbij te gaan',
  likeCases: 'Er zijn meer van zulke zaken',
};

export const sideNames: Readonly<Record<ConsentSide, string>> = {
  family: 'Ouders of leerling',
  school: 'School',
};

export const consentNames: Readonly<Record<ConsentAnswer, string>> = {
  yes: 'wil dit',
  no: 'wil dit niet',
  unasked: 'nog vragen',
};

export const meetingKindNames: Readonly<Record<MeetingKind, string>> = {
  own: 'Eigen overleg',
  joint: 'Gezamenlijk overleg',
};

export const meetingStateNames: Readonly<Record<MeetingState, string>> = {
  planned: 'Gepland',
  running: 'Bezig',
  closed: 'Gesloten',
};

export const seatNames: Readonly<Record<Seat, string>> = { member: 'Beslist mee', guest: 'Gast' };

type Refusal = NonNullable<ItemView['routes'][number]['refusal']>;

/** Why an option is greyed, in at most eight words. */
export function whyNot(refusal: Refusal): string {
  const of = refusal['of'];
  switch (refusal.code) {
    case 'consentNeeded':
      return of === 'school' ? 'Kan niet: school is nog niet gevraagd' : 'Kan niet: vraag eerst de ouders';
    case 'consentRefused':
      return of === 'school' ? 'Kan niet: school wil dit niet' : 'Kan niet: ouders willen dit niet';
    case 'criteriaMissing':
      return `Kan niet: ${String(refusal['holds'])} van de ${String(refusal['needed'])} kenmerken`;
    case 'alreadyRequested':
      return 'Dit is al aangevraagd';
    case 'noOtherSwv':
      return 'Er is geen ander swv in de regio';
    case 'leadDecides':
      return 'Alleen een leidinggevende besluit';
    case 'meetingNotRunning':
      return 'Alleen tijdens een overleg';
    case 'alreadyDecided':
      return 'Hierover is al besloten';
    case 'restricted':
      return 'Voor deze zaak geldt een beperking';
    case 'itemPaused':
      return 'Staat stil: ouders zijn het niet eens';
    case 'tellerTells':
      return 'Een ander vertelt dit';
    case 'nothingToTell':
      return 'Al verteld';
    default:
      return 'Dit kan nu niet';
  }
}
