import type { AppointmentKind, Evaluation, Stopper } from './mediation.ts';
import type {
  MediationOutcome,
  MediationRelation,
  MediationStage,
  StandstillReason,
} from './mediation-stages.ts';
import type { MediationStep } from './mediation-steps.ts';
import type { ConsentStage, PartyKind } from './parties.ts';
import type { SuitabilityCriterion } from './suitability.ts';

export const mediationStageLabels: Readonly<Record<MediationStage, string>> = {
  requested: 'Aanvraag',
  suitability: 'Past mediation hier?',
  offered: 'Mediator zoeken',
  picked: 'Mediator gevonden',
  intakes: 'Losse intakes',
  agreement: 'Overeenkomst tekenen',
  talks: 'Gesprekken',
  ended: 'Afspraken of gestopt',
  closed: 'Afgesloten',
  aftercare: 'Nazorg',
  done: 'Klaar',
  notStarted: 'Niet gestart',
};

export const mediationStepLabels: Readonly<Record<MediationStep, string>> = {
  addParty: 'Zet erbij wie meedoet',
  changeParty: 'Verbeter wie meedoet',
  recordConsent: 'Leg vast wie ja of nee zegt',
  startSuitability: 'Kijk of mediation past',
  judgeSuitability: 'Vul in of mediation past',
  offer: 'Zet in de poule',
  doNotStart: 'Start niet',
  pick: 'Pak deze zaak',
  assign: 'Wijs een mediator aan',
  giveBack: 'Geef de zaak terug',
  replaceMediator: 'Haal de mediator van de zaak',
  addMediator: 'Vraag een tweede mediator',
  startIntakes: 'Begin met de intakes',
  holdIntake: 'Intake gehouden',
  prepareAgreement: 'Zet de overeenkomst klaar',
  sign: 'Handtekening vastleggen',
  startTalks: 'Begin met de gesprekken',
  addOtherPresent: 'Iemand anders erbij, met geheimhouding',
  holdTalk: 'Gesprek gehouden',
  settle: 'Er zijn afspraken',
  stop: 'Stop de mediation',
  planAppointment: 'Plan een afspraak',
  cancelAppointment: 'Haal een afspraak weg',
  recordTime: 'Schrijf tijd op',
  applySafetyProtocol: 'Meldprotocol toegepast',
  pause: 'Zet stil',
  resume: 'Ga weer verder',
  close: 'Sluit af',
  shareSettlement: 'Deel de afspraken met het swv',
  startAftercare: 'Begin met de nazorg',
  finishAftercare: 'Nazorg klaar',
};

export const mediationRelationLabels: Readonly<Record<MediationRelation, string>> = {
  lead: 'leidinggevende',
  owner: 'contactpersoon van de zaak',
  pool: 'mediator die de zaak mag pakken',
  mediator: 'mediator',
  none: 'niemand',
};

export const partyKindLabels: Readonly<Record<PartyKind, string>> = {
  parent: 'ouder',
  school: 'school',
  pupil: 'leerling',
};

export const consentStageLabels: Readonly<Record<ConsentStage, string>> = {
  explore: 'Mediation verkennen',
  intake: 'Losse intake',
  agreement: 'Overeenkomst tekenen',
  share: 'Afspraken delen met swv',
};

export const suitabilityLabels: Readonly<Record<SuitabilityCriterion, string>> = {
  voluntary: 'Iedereen doet vrijwillig mee',
  safe: 'Het is veilig voor iedereen',
  balanced: 'Iedereen kan voor zichzelf opkomen',
  authorityKnown: 'We weten wie gezag heeft',
  mandate: 'Wie namens school komt, mag beslissen',
  noProcedure: 'Er loopt geen geschil of klacht, of die staat stil',
};

export const pauseReasonLabels: Readonly<Record<StandstillReason, string>> = {
  authorityConflict: 'Ouders met gezag zijn het niet eens',
  procedure: 'Er loopt een geschil of klacht',
  safety: 'Er zijn zorgen over veiligheid',
  restricted: 'Voor deze zaak geldt een beperking',
};

export const mediationOutcomeLabels: Readonly<Record<MediationOutcome, string>> = {
  agreedWholly: 'Helemaal eens',
  agreedPartly: 'Voor een deel eens',
  notAgreed: 'Niet eens',
  parentWithdrew: 'Ouder stopte',
  schoolWithdrew: 'School stopte',
  pupilWithdrew: 'Leerling stopte',
  unsuitable: 'Mediation past niet',
  referred: 'Doorverwezen',
};

export const appointmentKindLabels: Readonly<Record<AppointmentKind, string>> = {
  intake: 'Intake',
  talk: 'Gesprek',
  aftercare: 'Nazorg',
};

export const evaluationLabels: {
  readonly [Question in keyof Evaluation]: {
    readonly question: string;
    readonly answers: Readonly<Record<Evaluation[Question], string>>;
  };
} = {
  agreementsHold: {
    question: 'Worden de afspraken nagekomen?',
    answers: { yes: 'Ja', partly: 'Voor een deel', no: 'Nee', none: 'Er waren geen afspraken' },
  },
  contact: {
    question: 'Hoe gaat het contact nu?',
    answers: { better: 'Beter', same: 'Hetzelfde', worse: 'Slechter' },
  },
  wouldDoAgain: {
    question: 'Zouden zij weer voor mediation kiezen?',
    answers: { yes: 'Ja', unsure: 'Weten zij niet', no: 'Nee' },
  },
};

export const stopperLabels: Readonly<Record<Stopper, string>> = {
  parent: 'een ouder',
  school: 'school',
  pupil: 'de leerling',
  mediator: 'de mediator',
  steunpunt: 'het steunpunt',
};
