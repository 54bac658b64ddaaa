import type { LocalDate, LocalTime } from '@steunpunt/domain/calendar';
import { natureLabels } from '@steunpunt/domain/reference/nature-codes';
import { expect, test } from './app-test.ts';
import { expectGoodInEveryLook } from './expect-accessible.ts';
import { timeline } from './follow-up.ts';
import { personOf, registeredCall } from './registered-call.ts';
import { nameOf, signInAs } from './sign-in.ts';
import { answerQuestions, choose, find, startCall, write } from './take-a-call.ts';
import { calls, itBecomes, week } from './the-week.ts';
import { expectTrueFigures } from './true-figures.ts';
import {
  callFamily,
  dialogBy,
  expectTold,
  makeCase,
  openCase,
  openMine,
  refer,
  spokenWith,
  take,
} from './week-work.ts';
import { callOf } from './whole-call.ts';
import { row, saveCall } from './worklist.ts';

test.use({ startsAt: week.demoBegins, keyboardOnly: true });

const marloes = 'contactPersonHaarlemmermeer';
const bram = 'otherContactPersonHaarlemmermeer';
const els = 'leadHaarlemmermeer';
const annelies = 'leadSecondary';
const kept = 'Hanneke Haardt';

test('a week of a desk, two consultants and a lead: ten calls are followed up to what was promised', async ({
  page: desk,
  app,
  openBrowser,
}) => {
  test.slow();
  const [atMarloes, atBram, atEls, atAnnelies] = [
    await openBrowser(),
    await openBrowser(),
    await openBrowser(),
    await openBrowser(),
  ];
  const becomes = (day: LocalDate, time: LocalTime) =>
    itBecomes(app, [desk, atMarloes, atBram, atEls, atAnnelies], day, time);

  await test.step('Monday: nine calls come in, and each goes where it belongs', async () => {
    await becomes(week.monday, '09:05');
    await signInAs(desk, app, 'desk', '/gesprekken');
    await startCall(desk);
    await answerQuestions(desk, curious);
    await saveCall(desk);
    await startCall(desk);
    await answerQuestions(desk, questionUnderIt);
    await saveCall(desk);
    const { id: doubted } = await personOf(app, 'marloes');
    for (const told of [calls.taxi, calls.lookElsewhere, calls.mornings, calls.transition, calls.complaint]) {
      await registeredCall(app, told);
    }
    await registeredCall(app, { ...calls.doubt, doubtedPersons: [doubted] });
    await registeredCall(app, calls.amsterdam);
  });

  await test.step('Monday: the team takes them; one promise is kept in a case, another case is referred', async () => {
    await becomes(week.monday, '10:00');
    await signInAs(atBram, app, bram, '/werkvoorraad?lijst=team');
    await take(atBram, calls.mornings.callerName);
    await signInAs(atMarloes, app, marloes, '/werkvoorraad?lijst=team');
    await expect(row(atMarloes, calls.doubt.callerName)).toHaveCount(0);
    await take(atMarloes, kept);
    await take(atMarloes, calls.lookElsewhere.callerName);
    await take(atMarloes, calls.transition.callerName);

    await openMine(atMarloes, kept);
    await makeCase(atMarloes);
    await callFamily(atMarloes, kept);
    await expect(timeline(atMarloes)).toContainText('Gebeld, gesproken');

    await openMine(atMarloes, calls.transition.callerName);
    await makeCase(atMarloes);
    await callFamily(atMarloes, calls.transition.callerName);
    const asked = calls.transition.callerName;
    const consent = await dialogBy(atMarloes, `Nog vragen: van ${asked}`, `Toestemming van ${asked}`);
    await consent.getByRole('button', { name: 'Ja: Delen met een ander swv' }).press('Enter');
    await expect(consent.getByRole('button', { name: 'Trek in: Delen met een ander swv' })).toBeVisible();
    await atMarloes.keyboard.press('Escape');
    await refer(atMarloes, 'Hij gaat na de zomer naar het voortgezet onderwijs');
  });

  await test.step('Monday: the lead plans the absence of a consultant; the other swv refuses the referral', async () => {
    await signInAs(atEls, app, els, '/werkvoorraad');
    await atEls.getByRole('button', { name: 'Afwezigheid instellen' }).press('Enter');
    const absence = atEls.getByRole('dialog', { name: 'Afwezigheid instellen' });
    await absence.getByLabel('Wie?').selectOption({ label: nameOf(bram) });
    await absence.getByLabel('Eerste dag').fill('dinsdag');
    await absence.getByLabel('Laatste dag').fill('woensdag');
    await absence.getByLabel('Wie vervangt?').selectOption({ label: nameOf(marloes) });
    await absence.getByRole('button', { name: 'Bewaar de afwezigheid' }).press('Enter');
    await expect(absence).toBeHidden();

    await signInAs(atAnnelies, app, annelies, '/zaken');
    const referred = atAnnelies.getByRole('region', { name: 'Naar u verwezen' });
    await expectGoodInEveryLook(atAnnelies, 'cases with a referral to answer');
    await referred.getByRole('button', { name: 'Weiger' }).press('Enter');
    const refusing = atAnnelies.getByRole('dialog', { name: 'Weiger de verwijzing' });
    await refusing.getByLabel('Waarom?').fill('De basisschool moet eerst het advies geven');
    await refusing.getByRole('button', { name: 'Weiger' }).press('Enter');
    await expect(referred).toBeHidden();
  });

  await test.step('Tuesday: who covers keeps the promise of who is away, and refers again', async () => {
    await becomes(week.tuesday, '09:30');
    await signInAs(atMarloes, app, marloes, '/werkvoorraad?lijst=mine');
    const covered = row(atMarloes, calls.mornings.callerName);
    await expect(covered).toContainText('u vervangt');
    await spokenWith(atMarloes, covered, calls.mornings.callerName);
    await expect(covered).toHaveCount(0);

    await openCase(atMarloes, calls.transition.callerName);
    await expect(atMarloes.getByText('Antwoord: De basisschool moet eerst het advies geven')).toBeVisible();
    await refer(atMarloes, 'Het advies is gegeven, en de aanmelding sluit over drie weken');
  });

  await test.step('Tuesday afternoon: a promise is near and says so; the referral is accepted', async () => {
    await becomes(week.tuesday, '15:30');
    await signInAs(atMarloes, app, marloes, '/werkvoorraad?lijst=mine');
    await expect(row(atMarloes, calls.lookElsewhere.callerName)).toContainText('kantoortijd');
    await expectTold(atMarloes, calls.lookElsewhere.callerName, /Bel terug: uiterlijk vandaag 17:00/);

    await signInAs(atAnnelies, app, annelies, '/zaken');
    const referred = atAnnelies.getByRole('region', { name: 'Naar u verwezen' });
    await referred.getByRole('button', { name: 'Neem aan' }).press('Enter');
    await expect(referred).toBeHidden();
    await openCase(atAnnelies, calls.transition.callerName);
    await expect(atAnnelies.getByText('Welk swv had de zaak')).toBeVisible();
    await expect(atAnnelies.getByText('Waarom: Het advies is gegeven, en de aanmelding')).toBeVisible();
  });

  await test.step('Wednesday: it is late; the caller is told, then called, and it becomes a case', async () => {
    await becomes(week.wednesday, '09:30');
    const caller = calls.lookElsewhere.callerName;
    await signInAs(atEls, app, els, '/werkvoorraad?lijst=late');
    await expect(row(atEls, caller)).toContainText('te laat');
    await expectTold(atEls, caller, /Te laat/, () => expectGoodInEveryLook(atEls, 'notifications'));

    await signInAs(atMarloes, app, marloes, '/werkvoorraad?lijst=mine');
    await row(atMarloes, caller).getByRole('link', { name: caller }).press('Enter');
    const panel = atMarloes.getByRole('region', { name: 'Terugbellen' });
    await panel.getByRole('button', { name: 'Het wordt later', exact: true }).press('Enter');
    const late = atMarloes.getByRole('dialog', { name: 'Het wordt later' });
    await late.getByLabel('Nieuwe dag').fill('vandaag');
    await late.getByLabel('Tijd').fill('16.00');
    await late.getByRole('radio', { name: 'Aan de telefoon' }).press('Space');
    await late.getByRole('button', { name: 'Bewaar dat de beller het weet' }).press('Enter');
    await expect(panel).toContainText('De beller weet dat het later wordt.');
    await expect(row(atEls, caller)).toHaveCount(0);
    await makeCase(atMarloes);
    await callFamily(atMarloes, caller);
  });

  await test.step('Wednesday: the second triage decides who takes up the doubt, and the caller is told', async () => {
    await signInAs(atEls, app, els, '/tweede-triage');
    await atEls.getByRole('button', { name: 'Plan een overleg' }).press('Enter');
    const planning = atEls.getByRole('dialog', { name: 'Plan een overleg' });
    // The swv has one lead, so that the leads of all decide about a doubt.
    await planning.getByRole('radio', { name: /van alle samenwerkingsverbanden$/ }).press('Space');
    await expectGoodInEveryLook(atEls, 'planning a meeting');
    await planning.getByLabel('Dag').fill('vandaag');
    await planning.getByLabel('Tijd').fill('13.00');
    await planning.getByRole('button', { name: 'Bewaar' }).press('Enter');
    await expect(planning).toBeHidden();
    await expectTrueFigures(atEls);
    await becomes(week.wednesday, '13:00');
    await signInAs(atEls, app, els, '/tweede-triage');
    await atEls.getByRole('link', { name: /^Woensdag 25 november, 13:00/ }).press('Enter');
    await atEls.getByRole('button', { name: 'Begin overleg' }).press('Enter');
    await atEls.getByRole('region', { name: 'Agenda' }).getByRole('button', { name: /Noor/ }).press('Enter');
    const form = atEls.getByRole('region', { name: 'Wat besluiten we?' });
    await expect(atEls.locator('.t-facts__title')).toContainText('Noor');
    const taker = form.getByLabel('Wie pakt het op');
    await expect(taker).toBeVisible();
    await atEls.keyboard.press('4');
    await expect(taker.getByRole('option', { name: new RegExp(nameOf(marloes)) })).toHaveCount(0);
    await taker.selectOption({ label: `${nameOf(bram)} (PO Haarlemmermeer)` });
    await form.getByLabel('Waarom').fill('Bram was niet bij het gesprek op school.');
    await form.getByLabel('Wat hoort de beller').fill('Bram belt u. Hij was er niet bij.');
    await atEls.keyboard.press('Control+Enter');
    await expect(atEls.getByText('Besloten: iemand anders van het eigen swv')).toBeVisible();
    await expectGoodInEveryLook(atEls, 'a decision that is still to be told');
    await atEls.getByRole('button', { name: 'De beller weet het' }).press('Enter');
    await expect(atEls.getByText(/^Verteld door/)).toBeVisible();
    await atEls.getByRole('button', { name: 'Sluit overleg' }).press('Enter');
  });

  await test.step('Thursday: the colleague chosen calls, a second call joins its case, and a case is closed', async () => {
    await becomes(week.thursday, '09:30');
    await signInAs(atBram, app, bram, '/werkvoorraad?lijst=mine');
    await expect(row(atBram, calls.mornings.callerName)).toHaveCount(0);
    const doubting = row(atBram, calls.doubt.callerName);
    await spokenWith(atBram, doubting, calls.doubt.callerName);
    await expect(doubting).toHaveCount(0);

    await signInAs(desk, app, 'desk', '/gesprekken');
    await registeredCall(app, calls.sister);
    await signInAs(atMarloes, app, marloes, '/werkvoorraad?lijst=team');
    const caller = calls.sister.callerName;
    await row(atMarloes, caller).getByRole('link', { name: caller }).press('Enter');
    await atMarloes.getByRole('button', { name: 'Maak er een zaak van' }).press('Enter');
    const proposed = atMarloes.getByRole('dialog', { name: 'Maak er een zaak van' });
    await expect(proposed).toContainText('Gevonden op hetzelfde nummer');
    await expectGoodInEveryLook(atMarloes, 'a case of the same family');
    await proposed.getByRole('button', { name: /^Voeg bij deze zaak/ }).press('Enter');
    await expect(atMarloes).toHaveURL(/\/zaken\/.+/);
    await callFamily(atMarloes, caller);

    await openCase(atMarloes, kept);
    const support = await dialogBy(atMarloes, 'Vraag het', 'Voelt u zich gesteund?');
    await support.getByRole('radio', { name: 'Ja' }).press('Space');
    await support.getByRole('button', { name: 'Bewaar het antwoord' }).press('Enter');
    await expect(support).toBeHidden();
    const close = await dialogBy(atMarloes, 'Sluit de zaak', 'Sluit de zaak');
    await expectGoodInEveryLook(atMarloes, 'closing a case');
    await close.getByLabel('Hoe is het afgelopen?').selectOption({ label: 'Het is geregeld met de school' });
    await close.getByLabel('Wat is er gedaan?').fill('Het papier is gevonden.');
    await close.getByLabel('Wat is het gezin verteld?').fill('Dat de aanmelding nu door kan.');
    await close.getByRole('button', { name: 'Sluit de zaak' }).press('Enter');
    await expect(atMarloes.getByText('Verteld: Dat de aanmelding nu door kan.')).toBeVisible();
  });

  await test.step('Friday: the closed case is reopened, and every figure equals what opens', async () => {
    await becomes(week.friday, '10:00');
    await signInAs(atMarloes, app, marloes, '/zaken');
    await openCase(atMarloes, kept);
    const reopen = await dialogBy(atMarloes, 'Heropen de zaak', 'Heropen de zaak');
    await reopen.getByRole('textbox').fill('Moeder belde: het papier is zoek');
    await reopen.getByRole('button', { name: 'Heropen' }).press('Enter');
    await expect(atMarloes.getByRole('button', { name: 'Sluit de zaak' })).toBeVisible();
    await signInAs(atBram, app, bram, '/werkvoorraad');
    await signInAs(atEls, app, els, '/werkvoorraad');
    await signInAs(desk, app, 'desk', '/werkvoorraad');
    for (const page of [atMarloes, atBram, atEls, desk]) await expectTrueFigures(page);
  });
});

/** V01 and V09, whose screens `vignettes.e2e.ts` goes through. */
const curious = {
  Terugbelnummer: choose('Geen nummer: de beller blijft anoniem'),
  'Veilig?': choose('Ja, er is geen gevaar'),
  'Mag ik noteren?': choose('Zonder naam'),
  'Wie belt?': choose('Ouder met gezag'),
  'Soort onderwijs': choose('Basisschool'),
  Woonplaats: find('2132', '2132 Hoofddorp'),
  'In eigen woorden': write('Wat doet het steunpunt, en hoort school dat ik heb gebeld?'),
  'Info of oplossing': choose('Uitleg'),
  Onderwerp: choose(natureLabels.A01),
};
const questionUnderIt = callOf(kept, '0612345400', {
  'In eigen woorden': write('Er is al een school, maar de aanmelding loopt vast: er mist een papier.'),
  Onderwerp: choose(natureLabels.A06),
});
