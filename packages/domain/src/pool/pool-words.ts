import type { OfferState } from './offer.ts';
import type { GiveBackReason, OfferRelation, PoolStep } from './pool-steps.ts';
import type { FitPoint, NatureGroup } from './shown-offer.ts';
import type { FilterReason } from './why-not-offered.ts';

export const poolStepLabels: Readonly<Record<PoolStep, string>> = {
  pick: 'Pak deze zaak',
  assign: 'Wijs een mediator aan',
  widen: 'Vraag ook mediators van buiten',
  declareInvolved: 'Meld een band met de zaak',
  giveBack: 'Geef de zaak terug',
  replaceMediator: 'Haal de mediator van de zaak',
  withdraw: 'Haal de zaak uit de poule',
};

export const offerStateLabels: Readonly<Record<OfferState, string>> = {
  open: 'Wacht op een mediator',
  picked: 'Gepakt',
  withdrawn: 'Uit de poule',
};

export const offerRelationLabels: Readonly<Record<OfferRelation, string>> = {
  pool: 'mediator die de zaak mag pakken',
  mediator: 'mediator van de zaak',
  lead: 'leidinggevende',
  none: 'niemand',
};

export const natureGroupLabels: Readonly<Record<NatureGroup, string>> = {
  conflict: 'Conflict met school',
  support: 'Ondersteuning op school',
  attendance: 'Niet of minder naar school',
  choice: 'School kiezen of overstap',
  other: 'Iets anders',
};

export const filterReasonLabels: Readonly<Record<FilterReason, string>> = {
  employedBySwv: 'Werkt voor dit samenwerkingsverband',
  boardExcluded: 'Heeft een band met dit schoolbestuur',
  schoolExcluded: 'Heeft een band met deze school',
  personExcluded: 'Kent iemand in deze zaak',
  advisedBefore: 'Gaf eerder advies over deze leerling',
  declaredInvolved: 'Meldde zelf een band met de zaak',
  doubted: 'Is zelf betrokken, of een beller twijfelt',
  registerExpired: 'Registratie is verlopen',
  contractEnded: 'Contract loopt niet',
  absent: 'Is afwezig',
  full: 'Heeft geen plek meer',
  otherSector: 'Werkt niet in deze sector',
  gaveBack: 'Gaf deze zaak terug',
  notWidened: 'Komt van buiten de regio',
  standsStill: 'De zaak staat stil',
};

export const fitPointLabels: Readonly<Record<FitPoint, string>> = {
  registerValid: 'Uw registratie is geldig',
  noTie: 'Geen band met swv of bestuur',
  hasRoom: 'U hebt nog plek',
  sector: 'De sector staat in uw profiel',
  part: 'Dit is uw deel van de regio',
  speaks: 'U spreekt de taal',
};

export const giveBackReasonLabels: Readonly<Record<GiveBackReason, string>> = {
  knowsSomebody: 'Ik ken iemand in deze zaak',
  noTime: 'Ik heb toch geen tijd',
  ill: 'Ik ben ziek',
  contractEnds: 'Mijn contract stopt',
  otherReason: 'Een andere reden',
};
