import type { NotificationView } from '@steunpunt/contract/notifications';
import { nearMoment } from './dates.ts';

type Kind = NotificationView['kind'];

/** What happened, in one line; total, so that a new kind without words does not compile. */
const sentences: Readonly<Record<Kind, (until: string | null) => string>> = {
  assigned: () => 'Dit is nu van u.',
  handedOver: () => 'Een collega heeft dit aan u overgedragen.',
  referralProposed: () => 'Een collega verwijst deze zaak naar u of uw samenwerkingsverband.',
  taskGiven: () => 'U hebt hierin een taak gekregen.',
  madeCoworker: () => 'U werkt nu mee aan deze zaak.',
  promiseNear: (until) =>
    until === null ? 'Er moest bijna worden teruggebeld.' : `Bel terug: uiterlijk ${nearMoment(until)}.`,
  promiseLate: (until) =>
    until === null ? 'Er is te laat teruggebeld.' : `Te laat: er is beloofd uiterlijk ${nearMoment(until)}.`,
  termNear: (until) =>
    until === null
      ? 'Een termijn liep bijna af.'
      : `Deze stap moet klaar zijn: uiterlijk ${nearMoment(until)}.`,
  termLate: (until) =>
    until === null ? 'Een termijn was te laat.' : `Te laat: dit moest klaar zijn, ${nearMoment(until)}.`,
  mediatorEnds: () => 'Contract of registratie van de mediator loopt af, terwijl dit nog loopt.',
  mediatorDoubted: () => 'De mediator is betrokken of er is twijfel, en ziet dit niet meer. Zoek een ander.',
  referralAnswered: () => 'Er is antwoord op een verwijzing.',
  decisionMade: () => 'Er is een besluit genomen.',
  involved: () => 'Een collega is betrokken en ziet dit niet meer. Kijk of een ander het moet oppakken.',
  glassOpened: () => 'Een collega heeft deze zaak met noodtoegang geopend.',
  factorReset: () => 'Een beheerder vroeg herstel aan: deze collega kon niet inloggen.',
  roleAsked: () => 'Een rol voor deze nieuwe collega wacht op een tweede persoon.',
  privacyAsked: () => 'Er is een verzoek om inzage, wissen, beperking of bezwaar.',
  privacyTermNear: (until) =>
    until === null
      ? 'De termijn van een verzoek loopt bijna af.'
      : `Antwoord op dit verzoek: uiterlijk ${until}.`,
  privacyTermLate: (until) =>
    until === null ? 'Een verzoek is te laat.' : `Te laat: het antwoord moest er zijn, ${until}.`,
  reviewsLate: () => 'Er is te laat teruggekeken op inzage.',
  glassUsed: () => 'Een collega opende een zaak met noodtoegang.',
  reportWaits: () => 'Er staat een verslag klaar van wat wordt gewist.',
};

export function notificationText(kind: Kind, until: string | null): string {
  return sentences[kind](until);
}

/** For the desktop, where others may look along: nothing of whom or what it is about. */
export const noticeTexts: Readonly<Record<Kind, string>> = {
  assigned: 'Er is iets aan u toegewezen.',
  handedOver: 'Er is iets aan u overgedragen.',
  referralProposed: 'Er is een verwijzing die op u wacht.',
  taskGiven: 'U hebt een taak gekregen.',
  madeCoworker: 'U werkt mee aan een zaak.',
  promiseNear: 'Er moet bijna worden teruggebeld.',
  promiseLate: 'Een belofte is te laat.',
  termNear: 'Een termijn loopt bijna af.',
  termLate: 'Een termijn is te laat.',
  mediatorEnds: 'Van een mediator loopt het contract of de registratie af.',
  mediatorDoubted: 'Een mediation heeft een andere mediator nodig.',
  referralAnswered: 'Er is antwoord op een verwijzing.',
  decisionMade: 'Er is een besluit genomen.',
  involved: 'Een collega is ergens bij betrokken.',
  glassOpened: 'Er is noodtoegang gebruikt.',
  factorReset: 'Er is herstel aangevraagd voor een account.',
  roleAsked: 'Een rol wacht op een tweede persoon.',
  privacyAsked: 'Er is een privacyverzoek.',
  privacyTermNear: 'De termijn van een privacyverzoek loopt bijna af.',
  privacyTermLate: 'Een privacyverzoek is te laat.',
  reviewsLate: 'Er is te laat teruggekeken op inzage.',
  glassUsed: 'Er is noodtoegang gebruikt.',
  reportWaits: 'Er staat een verslag klaar van wat wordt gewist.',
};
