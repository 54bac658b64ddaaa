import type { RetentionKind } from './retention-terms.ts';

/** What personal data are worked with for, as the register of processing names it. */
export const processings = [
  'contacts',
  'cases',
  'secondTriage',
  'mediation',
  'doorbraak',
  'pool',
  'notifications',
  'mail',
  'staff',
  'signIn',
  'accessLog',
  'privacyRequests',
] as const;
export type Processing = (typeof processings)[number];

export type ProcessingEntry = {
  readonly name: string;
  readonly purpose: string;
  /** By which article of the AVG, and which law. */
  readonly ground: string;
  readonly persons: string;
  readonly receivers: string;
  /** By which term it goes; in words when it goes with something else. */
  readonly kept: readonly RetentionKind[] | string;
};

const publicTask =
  'Taak van algemeen belang (AVG art. 6 lid 1 onder e): het steunpunt is een taak van het samenwerkingsverband (WPO art. 18a, WVO 2020 art. 2.47)';
const explicitYes = 'gezondheid alleen met uitdrukkelijke toestemming (AVG art. 9 lid 2 onder a)';
const families = 'ouders, verzorgers, leerlingen en wie verder in het gesprek wordt genoemd';
const staff = 'medewerkers';

/**
 * What is done with personal data, why and on which ground.
 * @source AVG art. 30 lid 1: what a register of processing holds
 * @assumption the privacy officer of each swv confirms purposes and grounds, and that the three swv's are joint controllers
 */
export const processingRegister: Readonly<Record<Processing, ProcessingEntry>> = {
  contacts: {
    name: 'Vragen aannemen en terugbellen',
    purpose: 'Een vraag van een ouder of leerling beantwoorden en de belofte om terug te bellen nakomen',
    ground: `${publicTask}; ${explicitYes}`,
    persons: families,
    receivers: 'medewerkers van het loket en van het verantwoordelijke samenwerkingsverband',
    kept: ['informationContact', 'contactWithoutCase', 'closedCase', 'withdrawnHealth'],
  },
  cases: {
    name: 'Zaken begeleiden',
    purpose: 'Een gezin volgen tot de vraag is opgelost, met taken, verwijzingen en toestemming',
    ground: `${publicTask}; ${explicitYes}`,
    persons: `${families}, en contacten bij school en hulp`,
    receivers:
      'wie aan de zaak werkt en de leidinggevende; een ander samenwerkingsverband, school of hulp alleen met toestemming',
    kept: ['closedCase', 'withdrawnHealth'],
  },
  secondTriage: {
    name: 'Tweede triage',
    purpose: 'Samen beslissen over aangehouden vragen en over zaken waarin steun tekortschiet',
    ground: publicTask,
    persons: families,
    receivers: 'leidinggevenden, en wie aan tafel zit: zonder namen',
    kept: 'met het gesprek of de zaak',
  },
  mediation: {
    name: 'Mediation',
    purpose: 'Een onafhankelijke mediator laten praten met gezin en school',
    ground: 'Toestemming (AVG art. 6 lid 1 onder a)',
    persons: 'wie aan de mediation meedoet',
    receivers: 'de mediator; de leidinggevende ziet alleen het verloop',
    kept: ['closedCase', 'mediationNotes'],
  },
  doorbraak: {
    name: 'Doorbraak',
    purpose: 'Met alle betrokken organisaties een besluit nemen over een zaak die vastzit',
    ground: `${publicTask}; delen met anderen alleen met toestemming`,
    persons: `${families}, en wie aan de doorbraaktafel zit`,
    receivers: 'het team van de doorbraak en wie beslist',
    kept: ['closedCase'],
  },
  pool: {
    name: 'Poule van mediators',
    purpose: 'Mediators en zaken bij elkaar brengen zonder belangenverstrengeling',
    ground: 'Overeenkomst met de mediator (AVG art. 6 lid 1 onder b)',
    persons: 'mediators',
    receivers: 'leidinggevenden; mediators zien van een zaak geen namen',
    kept: 'zolang de mediator in de poule zit; wat van een zaak is, gaat met de zaak',
  },
  notifications: {
    name: 'Meldingen en berichten tussen schermen',
    purpose: 'Een medewerker laten weten dat er iets wacht of veranderd is, zonder inhoud',
    ground: publicTask,
    persons: staff,
    receivers: 'de medewerker zelf',
    kept: 'enkele dagen tot enkele weken, en met het gesprek of de zaak',
  },
  mail: {
    name: 'Mails aan bellers en collega’s',
    purpose: 'Informatie of een afspraak mailen aan wie daarmee instemt',
    ground: 'Toestemming (AVG art. 6 lid 1 onder a)',
    persons: 'bellers',
    receivers: 'de beller; de mailserver van het steunpunt als verwerker',
    kept: 'adres en tekst tot de mail weg is; de rest met het gesprek',
  },
  staff: {
    name: 'Medewerkers, rollen en loketten',
    purpose: 'Weten wie er werkt, in welke rol, en wie er is',
    ground: 'Overeenkomst en goed werkgeverschap (AVG art. 6 lid 1 onder b)',
    persons: staff,
    receivers: 'collega’s: naam, rol en aanwezigheid; beheerders: de rest',
    kept: 'zolang iemand er werkt',
  },
  signIn: {
    name: 'Aanmelden',
    purpose: 'Zeker weten wie er zit, met een tweede factor',
    ground: 'Wettelijke plicht tot beveiliging (AVG art. 6 lid 1 onder c en art. 32)',
    persons: staff,
    receivers: 'niemand; een beheerder kan een factor laten vernieuwen, niet zien',
    kept: 'zolang iemand er werkt; pogingen en sessies enkele dagen',
  },
  accessLog: {
    name: 'Wie wat heeft gezien en gedaan',
    purpose: 'Kunnen aantonen en nazien wie een dossier heeft gezien',
    ground: 'Wettelijke plicht tot beveiliging en verantwoording (AVG art. 5 lid 2, 6 lid 1 onder c en 32)',
    persons: staff,
    receivers:
      'eigenaar en leidinggevende van een dossier; de ouder of leerling krijgt een overzicht per functie',
    kept: ['accessLog'],
  },
  privacyRequests: {
    name: 'Verzoeken over privacy, bewaren en wissen',
    purpose: 'Verzoeken om inzage, wissen en beperking en bezwaren afhandelen, en dat kunnen aantonen',
    ground: 'Wettelijke plicht (AVG art. 6 lid 1 onder c, en art. 12 tot en met 22)',
    persons: 'ouders en leerlingen die iets vragen',
    receivers: 'wie aan de zaak werkt en de leidinggevende',
    kept: 'de teksten met de zaak; dat er iets is gevraagd en besloten blijft als bewijs, zonder namen',
  },
};
