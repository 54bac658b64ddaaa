import type { browsers, systems } from '@steunpunt/contract/account';
import type { Channel, noCaseOutcomes, safetyAdvice } from '@steunpunt/contract/calls';
import type { ContactState, ContactView } from '@steunpunt/contract/contacts';
import type { presenceStates } from '@steunpunt/contract/presence';
import type { ResetView } from '@steunpunt/contract/resets';
import type { worklistViews } from '@steunpunt/contract/worklist';
import type { Relation } from '@steunpunt/domain/access/relation';
import type {
  FirstStep,
  FurtherStep,
  OutcomeFlag,
  PromiseHolder,
  Urgency,
} from '@steunpunt/domain/triage/outcome';
import type * as z from 'zod/mini';

/** Dutch words for codes. Each is total: a new code without a word does not compile. */

export const channelNames: Readonly<Record<Channel, string>> = {
  phone: 'Telefoon',
  mail: 'E-mail',
  form: 'Contactformulier',
  whatsapp: 'WhatsApp',
  visit: 'Bezoek',
  schoolTalk: 'Gesprek op school',
};

export const stateNames: Readonly<Record<ContactState, string>> = {
  promised: 'Terugbellen',
  held: 'Wacht op tweede triage',
  paused: 'Stilgelegd',
  closed: 'Afgesloten',
  noCase: 'Geen zaak',
};

/** Why a contact stands where it stands, for who does not know the word. */
export const stateMeanings: Readonly<Record<ContactState, string>> = {
  promised: 'Iemand belt terug.',
  held: 'De leidinggevenden kijken samen wat de beste route is.',
  paused: 'De ouders zijn het niet eens. Eerst moet een leidinggevende beslissen.',
  closed: 'Er is niets meer beloofd.',
  noCase: 'Alleen geteld.',
};

export const noCaseNames: Readonly<Record<(typeof noCaseOutcomes)[number], string>> = {
  informationGiven: 'Informatie gegeven',
  wrongNumber: 'Verkeerd verbonden',
  hungUp: 'Opgehangen',
  forColleague: 'Voor een collega',
  test: 'Proefgesprek',
};

/** `Vandaag` and `Dringend` say at a glance what U1 and U2 mean; the code stays beside it for who knows it. */
export const urgencyNames: Readonly<Record<Urgency, string>> = {
  U0: 'Nu',
  U1: 'Vandaag',
  U2: 'Dringend',
  U3: 'Gewoon',
  U4: 'Geen belofte',
};

export const firstStepNames: Readonly<Record<FirstStep, string>> = {
  safety: 'Eerst veiligheid',
  connect: 'Warm doorverbinden',
  callBack: 'Terugbellen',
  hold: 'Aanhouden voor tweede triage',
  refer: 'Verwijzen',
  answer: 'Zelf antwoord geven',
};

export const furtherStepNames: Readonly<Record<FurtherStep, string>> = {
  hold: 'Ook aanhouden voor de tweede triage',
  answer: 'Ook een kort antwoord geven',
  refer: 'Ook verwijzen',
  offerCallBack: 'Terugbellen aanbieden',
  signal: 'Signaal noteren',
  tellSafetyOfficer: 'Aandachtsfunctionaris inlichten',
  adviseVeiligThuis: 'Veilig Thuis om advies vragen',
};

export const flagNames: Readonly<Record<OutcomeFlag, string>> = {
  tension: 'Spanning',
  complex: 'Veel partijen',
  independence: 'Twijfel aan onafhankelijkheid',
  authorityConflict: 'Ouders niet eens',
  minorCalling: 'Leerling belt zelf',
  needsConsent: 'Toestemming vragen',
};

/** What stands on a contact beside its flags. */
export const markNames = { onJointAgenda: 'Gezamenlijk overleg' } as const;

export const promiseHolderNames: Readonly<Record<PromiseHolder, string>> = {
  contactPerson: 'contactpersoon',
  lead: 'leidinggevende',
  desk: 'aanmeldpunt',
  safetyOfficer: 'aandachtsfunctionaris',
};

export const presenceNames: Readonly<Record<(typeof presenceStates)[number], string>> = {
  available: 'Beschikbaar',
  inCall: 'In gesprek',
  away: 'Afwezig',
  unknown: 'Onbekend',
};

export const worklistViewNames: Readonly<Record<(typeof worklistViews)[number], string>> = {
  mine: 'Van mij',
  team: 'Van het team',
  held: 'Tweede triage',
  late: 'Te laat',
  desk: 'Van het aanmeldpunt',
  safety: 'Zorg om veiligheid',
};

export const safetyAdviceNames: Readonly<Record<z.infer<typeof safetyAdvice>, string>> = {
  'emergency-112': '112',
  police: 'Politie',
  'suicide-prevention-113': '113 Zelfmoordpreventie',
  'veilig-thuis': 'Veilig Thuis',
  kindertelefoon: 'Kindertelefoon',
  'confidential-inspector': 'Vertrouwensinspecteur',
  safetyOfficer: 'Aandachtsfunctionaris',
  colleague: 'Collega erbij gehaald',
  other: 'Iets anders',
};

/** The relation through which a person sees a contact, in a sentence. */
export const relationNames: Readonly<Record<ContactView['relation'], string>> = {
  owner: 'U hebt dit opgepakt.',
  coworker: 'U vervangt een collega die er niet is.',
  helper: 'U werkt mee aan de zaak waar dit bij hoort.',
  glass: 'U leest dit met noodtoegang.',
  team: 'Dit wacht op iemand van uw team.',
  lead: 'U ziet dit als leidinggevende.',
  safety: 'U ziet dit als aandachtsfunctionaris.',
  desk: 'Uw aanmeldpunt heeft dit opgeschreven.',
  guest: 'U ziet dit omdat u nu aan tafel zit bij de tweede triage.',
};

/** How somebody else stood to a file when they saw it, where their role does not say it. */
export const readerRelationNames: Readonly<Partial<Record<Relation, string>>> = {
  owner: 'als eigenaar',
  coworker: 'als collega die meewerkt of vervangt',
  glass: 'met noodtoegang',
  team: 'als lid van het team',
  desk: 'van het aanmeldpunt',
  guest: 'aan tafel bij de tweede triage',
  callerCard: 'met de beller aan de lijn',
};

export const browserNames: Readonly<Record<(typeof browsers)[number], string>> = {
  edge: 'Edge',
  opera: 'Opera',
  firefox: 'Firefox',
  chrome: 'Chrome',
  safari: 'Safari',
  other: 'Een andere browser',
};

export const systemNames: Readonly<Record<(typeof systems)[number], string>> = {
  windows: 'Windows',
  android: 'Android',
  ios: 'een iPhone of iPad',
  chromeos: 'een Chromebook',
  macos: 'een Mac',
  linux: 'Linux',
  other: 'een ander apparaat',
};

export const resetNames: Readonly<Record<ResetView['what'], string>> = {
  password: 'Nieuw wachtwoord',
  secondFactor: 'Nieuwe tweede factor',
};

export const resetStateNames: Readonly<Record<ResetView['state'], string>> = {
  asked: 'wacht op een tweede persoon',
  mailed: 'link is gemaild',
  shown: 'link is getoond',
  used: 'gebruikt',
  over: 'te laat, niet gebruikt',
};
