import type { AccessPart, LeftOutReason } from '@steunpunt/domain/privacy/access-file';
import type { AccessWhat } from '@steunpunt/domain/privacy/compile-access-file';
import type { ErasureReach } from '@steunpunt/domain/privacy/person-erasure';
import type {
  GrantGround,
  PrivacyRequestKind,
  PrivacyRequestState,
  PrivacyStep,
} from '@steunpunt/domain/privacy/privacy-requests';
import type { HoldGround } from '@steunpunt/domain/privacy/retention-hold';
import type { SamePersonGround } from '@steunpunt/domain/privacy/same-person';

/** Dutch words for what parents and pupils can ask about their data. Each is total. */

export const privacyKindNames: Readonly<Record<PrivacyRequestKind, string>> = {
  access: 'Inzage',
  correction: 'Correctie',
  erasure: 'Wissen',
  restriction: 'Beperking',
  objection: 'Bezwaar',
};

/** What the kind means, for who writes it down. */
export const privacyKindMeanings: Readonly<Record<PrivacyRequestKind, string>> = {
  access: 'Iemand wil weten wat wij van hem of haar bewaren.',
  correction: 'Iemand wil dat wij gegevens verbeteren of aanvullen.',
  erasure: 'Iemand wil dat wij gegevens wissen: van de hele zaak, of alleen van zichzelf.',
  restriction: 'Wij mogen de zaak bewaren en lezen, en er verder niets mee doen.',
  objection: 'Iemand wil niet dat wij gegevens gebruiken.',
};

export const privacyStateNames: Readonly<Record<PrivacyRequestState, string>> = {
  open: 'Wacht op besluit',
  granted: 'Toegewezen',
  refused: 'Afgewezen',
  withdrawn: 'Ingetrokken',
  lifted: 'Beperking opgeheven',
};

export const privacyStepNames: Readonly<Record<PrivacyRequestKind, Readonly<Record<PrivacyStep, string>>>> = {
  access: stepsWith('Leg vast dat het dossier is gegeven'),
  correction: stepsWith('Wijs de correctie toe'),
  erasure: stepsWith('Wis de zaak'),
  restriction: stepsWith('Beperk de zaak'),
  objection: stepsWith('Wijs het bezwaar toe'),
};

function stepsWith(grant: string): Readonly<Record<PrivacyStep, string>> {
  return {
    grant,
    refuse: 'Wijs het verzoek af',
    extend: 'Verleng met twee maanden',
    withdraw: 'Trek het verzoek in',
    lift: 'Hef de beperking op',
  };
}

export const grantGroundNames: Readonly<Record<GrantGround, string>> = {
  noLongerNeeded: 'Wij hebben de gegevens niet meer nodig',
  consentWithdrawn: 'De toestemming is ingetrokken',
  objectionGranted: 'Een bezwaar is toegewezen',
  unlawful: 'De gegevens hadden wij niet mogen bewaren',
  legalDuty: 'Een wet verplicht ons tot wissen',
  accuracyContested: 'Er is twijfel of de gegevens kloppen',
  neededForClaim: 'Iemand heeft de gegevens nodig voor een zaak of klacht',
  objectionPending: 'Er loopt nog een bezwaar',
};

export const holdGroundNames: Readonly<Record<HoldGround, string>> = {
  complaint: 'Er loopt een klacht',
  objection: 'Er loopt een bezwaar',
  procedure: 'Er loopt een procedure',
};

/** The headings of the file that is handed over. */
export const accessPartNames: Readonly<Record<AccessPart, string>> = {
  person: 'Wie u bent',
  child: 'Over het kind',
  contacts: 'Gesprekken',
  case: 'Uw vraag',
  notes: 'Wat wij opschreven',
  consents: 'Waar u ja of nee op zei',
  tasks: 'Wat wij zouden doen',
  referrals: 'Verwijzingen',
  decisions: 'Besluiten',
  mediation: 'Mediation',
  doorbraak: 'Doorbraak',
  mails: 'Mails aan u',
  requests: 'Uw verzoeken over privacy',
  readers: 'Wie uw dossier heeft gezien',
};

export const accessWhatNames: Readonly<Record<AccessWhat, string>> = {
  name: 'Naam',
  role: 'Rol',
  authority: 'Gezag',
  age: 'Leeftijd',
  number: 'Telefoonnummer',
  mail: 'E-mailadres',
  organisation: 'Organisatie',
  noContactVia: 'Liever geen contact via',
  group: 'Groep of klas',
  school: 'School',
  place: 'Woonplaats',
  contact: 'Gesprek',
  answer: 'Antwoord',
  notepad: 'Aantekening bij het gesprek',
  told: 'Verteld',
  safetyAdvice: 'Advies over veiligheid',
  promise: 'Beloofd: terugbellen voor',
  attempt: 'Wij belden',
  callBackStep: 'Over het terugbellen',
  correction: 'Verbeterd',
  opened: 'Zaak geopend',
  closed: 'Zaak afgesloten',
  question: 'De vraag',
  questionUnder: 'De vraag onder de vraag',
  handling: 'Wat is gedaan',
  toldAtEnd: 'Wat is verteld',
  pauseReason: 'Waarom de zaak stillag',
  entry: 'Aantekening',
  entryBefore: 'Stond er eerder',
  consentYes: 'Ja',
  consentNo: 'Nee',
  consentWithdrawn: 'Ingetrokken',
  task: 'Taak',
  referral: 'Verwezen',
  referralAnswer: 'Antwoord op de verwijzing',
  support: 'Voelde u zich gesteund?',
  decision: 'Besluit',
  toldDecision: 'Wat wij u zouden vertellen',
  reason: 'Reden',
  swv: 'Samenwerkingsverband',
  mediation: 'Mediation',
  appointment: 'Afspraak',
  settlement: 'Wat is afgesproken',
  mediatorNotes: 'Aantekeningen van de mediator',
  doorbraak: 'Doorbraak',
  doorbraakText: 'Opgeschreven',
  invited: 'Uitgenodigd',
  arrangement: 'Afspraak',
  escalation: 'Voorgelegd',
  sentMail: 'Mail',
  request: 'Verzoek',
  reader: 'Ingezien door',
};

export const leftOutNames: Readonly<Record<LeftOutReason, string>> = {
  otherPerson: 'Dit gaat over iemand anders, of iemand anders heeft dit verteld.',
  noAuthority: 'Dit gaat over het kind. Alleen wie gezag heeft, krijgt dit.',
  pupilDecides: 'De leerling is 16 jaar of ouder en vraagt dit zelf op.',
  safety: 'Dit gaat over veiligheid. Daarover praten wij liever met u.',
  mediationConfidential: 'Wat een mediator opschrijft, blijft vertrouwelijk.',
  consentWithdrawn: 'Dit gaat over gezondheid. De toestemming is ingetrokken en de tekst wordt gewist.',
};

/** What is erased: the case, or who asks. */
export const reachNames: Readonly<Record<ErasureReach, string>> = {
  case: 'De hele zaak',
  person: 'Alleen deze persoon',
};

/** By what somebody looks like the person. */
export const samePersonNames: Readonly<Record<SamePersonGround, string>> = {
  number: 'hetzelfde telefoonnummer',
  mail: 'hetzelfde e-mailadres',
  nameAndChild: 'dezelfde naam en hetzelfde kind',
  joined: 'een collega legde vast dat de gesprekken van dezelfde persoon zijn',
};

/** Where a text stands, for who decides about it; other tables are a part of the file. */
export const pieceNames: Readonly<Record<string, string>> = {
  case_file: 'Zaak: vraag of afsluiting',
  case_entry: 'Aantekening',
  case_entry_version: 'Aantekening, eerdere tekst',
  case_task: 'Taak',
  case_referral: 'Verwijzing',
  case_support: 'Steun gevoeld',
  case_trail: 'Waarom de zaak verhuisde',
  case_involved: 'Iemand anders in de zaak',
  involved_correction: 'Verbetering bij iemand anders',
  contact: 'Gesprek met iemand anders',
  contact_answers: 'Antwoorden van iemand anders',
  contact_correction: 'Verbetering van een gesprek',
  contact_pause_end: 'Besluit over ouders die het niet eens zijn',
  call_back_attempt: 'Terugbelpoging',
  call_back_step: 'Terugbellen',
  safety_advice: 'Advies over veiligheid',
  triage_decision: 'Besluit van de tweede triage',
  journal_text: 'Reden bij een stap',
  draft: 'Half geschreven tekst',
  mail: 'Mail',
  mediation: 'Afspraken uit een mediation',
  doorbraak_text: 'Doorbraak',
  doorbraak_invited: 'Genodigde bij een doorbraak',
  doorbraak_arrangement: 'Afspraak uit een doorbraak',
  doorbraak_review: 'Navraag bij een doorbraak',
  doorbraak_escalation: 'Voorgelegd in een doorbraak',
  retention_hold: 'Waarom het dossier vaststaat',
  involvement: 'Betrokken collega',
  privacy_request: 'Verzoek van iemand anders',
  review_item: 'Toezicht',
};

/** Tables of a file in words, for who decides about erasing; what is not here is a part of one of these. */
export const erasedNames: Readonly<Record<string, string>> = {
  contact: 'gesprekken',
  contact_answers: 'lijsten met antwoorden',
  case_file: 'de zaak zelf',
  case_involved: 'betrokkenen',
  case_consent: 'toestemmingen',
  case_entry: 'aantekeningen',
  case_task: 'taken',
  case_referral: 'verwijzingen',
  case_support: 'antwoorden over steun',
  call_back_attempt: 'terugbelpogingen',
  promise: 'beloften om terug te bellen',
  mail: 'mails',
  mediation: 'mediations',
  mediation_note: 'aantekeningen van een mediator',
  doorbraak: 'doorbraken',
  triage_decision: 'besluiten van de tweede triage',
  draft: 'half geschreven teksten',
};
