import type {
  ArrangementState,
  DoorbraakOutcome,
  DoorbraakRelation,
  DoorbraakStage,
  DoorbraakStandstill,
  PlanValue,
  TeamRole,
} from './doorbraak-stages.ts';
import type { DoorbraakStep } from './doorbraak-steps.ts';
import type { EscalationLevel } from './escalation-ladder.ts';

export const doorbraakStageLabels: Readonly<Record<DoorbraakStage, string>> = {
  requested: 'Aanvraag',
  test: 'Doorbraak nodig?',
  team: 'Team maken',
  facts: 'Feiten en wensen',
  table: 'Doorbraaktafel',
  plan: 'Plan maken',
  decision: 'Besluit',
  followUp: 'Uitvoeren en volgen',
  evaluation: 'Terugkijken',
  done: 'Klaar',
  notStarted: 'Niet gestart',
};

export const doorbraakStepLabels: Readonly<Record<DoorbraakStep, string>> = {
  startTest: 'Kijk of een doorbraak nodig is',
  judgeCriteria: 'Vul de kenmerken in',
  recordConsent: 'Leg vast of het gezin ja of nee zegt',
  accept: 'Start de doorbraak',
  doNotStart: 'Start niet',
  addMember: 'Zet iemand in het team',
  removeMember: 'Haal iemand uit het team',
  declareTie: 'Ik heb een band met deze zaak',
  startFacts: 'Begin met feiten en wensen',
  recordWish: 'Schrijf op wat leerling of ouders willen',
  recordWork: 'Schrijf op wie wat doet',
  recordObstacle: 'Schrijf op waar het vastzit',
  planTable: 'Plan de doorbraaktafel',
  invite: 'Nodig iemand uit',
  holdTable: 'De tafel is geweest',
  addArrangement: 'Zet een afspraak in het plan',
  removeArrangement: 'Haal een afspraak uit het plan',
  recordAgreement: 'Leg vast of ouders het eens zijn',
  checkValues: 'Weeg de drie waarden',
  submitPlan: 'Leg het plan voor',
  approve: 'Neem het besluit',
  sendBack: 'Geef het plan terug',
  followUp: 'Loop de afspraken na',
  callTableAgain: 'Roep de tafel nog eens bij elkaar',
  escalate: 'Vraag een niveau hoger',
  settleEscalation: 'Leg het besluit van dat niveau vast',
  pause: 'Zet stil',
  resume: 'Ga weer verder',
  stop: 'Stop de doorbraak',
  endFollowUp: 'Alle afspraken zijn klaar',
  addSignal: 'Geef een signaal door',
  close: 'Sluit af',
};

export const doorbraakRelationLabels: Readonly<Record<DoorbraakRelation, string>> = {
  lead: 'leidinggevende',
  director: 'casusregisseur',
  member: 'lid van het team',
  decider: 'beslisser van de regio',
  owner: 'contactpersoon van de zaak',
  none: 'niemand',
};

export const teamRoleLabels: Readonly<Record<TeamRole, string>> = {
  director: 'casusregisseur',
  school: 'school',
  swvPrimary: 'samenwerkingsverband po',
  swvSecondary: 'samenwerkingsverband vo',
  compulsoryEducation: 'leerplicht',
  youthCare: 'jeugdhulp',
  healthCare: 'jeugdgezondheidszorg',
  mediator: 'mediator',
};

export const doorbraakPauseLabels: Readonly<Record<DoorbraakStandstill, string>> = {
  authorityConflict: 'Ouders met gezag zijn het niet eens',
  procedure: 'Er loopt een geschil of klacht',
  restricted: 'Voor deze zaak geldt een beperking',
};

export const arrangementStateLabels: Readonly<Record<ArrangementState, string>> = {
  open: 'Loopt',
  late: 'Te laat',
  changed: 'Anders afgesproken',
  done: 'Klaar',
  dropped: 'Vervallen',
};

export const doorbraakOutcomeLabels: Readonly<Record<DoorbraakOutcome, string>> = {
  solved: 'Opgelost',
  partlySolved: 'Voor een deel opgelost',
  notSolved: 'Niet opgelost',
  stoppedByFamily: 'Het gezin stopte',
  criteriaNotMet: 'Een doorbraak paste niet',
};

export const planValueLabels: Readonly<Record<PlanValue, string>> = {
  legitimacy: 'Mag het volgens de wet en de regels?',
  involvement: 'Staan leerling en ouders erachter?',
  yield: 'Levert het meer op dan het kost?',
};

export const escalationLabels: Readonly<Record<EscalationLevel, string>> = {
  1: 'casusregisseur en school',
  2: 'leidinggevenden van samenwerkingsverband en schoolbestuur',
  3: 'directeur van het samenwerkingsverband en manager van de gemeente',
  4: 'de beslisser die de regio heeft aangewezen',
};
