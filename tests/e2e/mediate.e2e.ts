import type { Page } from '@playwright/test';
import type { DoorbraakView } from '@steunpunt/contract/doorbraaks';
import type { MediationView } from '@steunpunt/contract/mediations';
import { localDateOf, sayDate } from '@steunpunt/domain/calendar';
import { asInstant } from '@steunpunt/domain/calendar/instant';
import { addDays } from '@steunpunt/domain/calendar/local-date';
import { expect, test } from './app-test.ts';
import { expectGood, expectGoodInEveryLook } from './expect-accessible.ts';
import { enterOn, tabTo, typeIn } from './keyboard.ts';
import { pickByKeyboard, stepByKeyboard, throughByKeyboard } from './mediation-by-keyboard.ts';
import {
  found,
  inThePool,
  mandated,
  offerOf,
  requestOf,
  step,
  today,
  untilTalks,
} from './mediation-course.ts';
import { heldContact, onTheTable, requestedBy } from './mediation-story.ts';
import { textIn } from './pdf-text.ts';
import { type Person, personOf } from './registered-call.ts';
import { nameOf, signInAs } from './sign-in.ts';

/** Takes a step on the page, by its dialog. */
async function takeOnPage(
  page: Page,
  name: string,
  fill: (dialog: ReturnType<Page['getByRole']>) => Promise<void>,
) {
  await page.getByRole('list', { name: 'Wat kan nu' }).getByRole('button', { name, exact: true }).click();
  const dialog = page.getByRole('dialog', { name });
  await fill(dialog);
  await dialog.getByRole('button', { name, exact: true }).click();
  await expect(dialog).toBeHidden();
}

test('V28 settles: picked without a name, an invitation with its date on paper, talks, and an agreement', async ({
  page,
  app,
}) => {
  test.slow();
  const lead = await personOf(app, 'karim');
  const pieter = await personOf(app, 'pieter');
  const offered = await inThePool(app, 'V28', lead, 'PO2708');
  await signInAs(page, app, 'mediator', '/poule');
  await expect(page.getByRole('heading', { name: 'Poule' })).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText('Ilse van Rijn');
  await expectGoodInEveryLook(page, 'the pool');
  await pickByKeyboard(page, pieter, await offerOf(lead, offered));
  await expect(page).toHaveURL(`${app.baseURL}/mediation/${offered.id}`);
  await expect(page.getByRole('heading', { name: /Ilse van Rijn/ })).toBeVisible();
  await expectGoodInEveryLook(page, 'a mediation');

  const { until } = await pieter.ask<MediationView>('GET', `/mediations/${offered.id}`);
  const promised = sayDate(localDateOf(asInstant(until ?? '')));
  await page.goto(`${app.baseURL}/mediation/${offered.id}/papier`);
  await expect(page.getByText(`De mediator spreekt u uiterlijk ${promised}.`)).toBeVisible();
  await expectGoodInEveryLook(page, 'the papers');
  expect(textIn(await page.pdf({ format: 'A4' }))).toContain(promised.replace(/\s/g, ''));
  await page.goto(`${app.baseURL}/uitleg/mediation`);
  await expect(page.getByRole('heading', { name: 'Losse intakes' })).toBeVisible();
  await expectGoodInEveryLook(page, 'the explanation');

  // Before the page is opened: a step by another hand makes the one on the page stale, as it should.
  const parties = await mandated(pieter, offered);
  await page.goto(`${app.baseURL}/mediation/${offered.id}`);
  await throughByKeyboard(page, parties);
  await expect(page.getByRole('main')).toContainText('Helemaal eens');
  const later = page.getByRole('listitem').filter({ hasText: 'Begin met de nazorg' });
  await expect(later).toContainText('Kan nu niet');
});

test('V24 stops after the second talk: whoever stops need not say why, and the case keeps a code only', async ({
  page,
  app,
}) => {
  test.slow();
  const lead = await personOf(app, 'els');
  await signInAs(page, app, 'leadHaarlemmermeer', '/poule');
  await expect(page.getByRole('heading', { name: 'Overzicht' })).toBeVisible();
  await expectGoodInEveryLook(page, 'the pool of a lead');
  const { contactNumber } = await requestOf(app, 'V24', lead, 'PO2710');
  const asked = page.getByRole('listitem').filter({ hasText: contactNumber });
  await enterOn(page, asked.getByRole('button', { name: 'Begin' }));
  await expect(page).toHaveURL(/\/mediation\/\w+$/);
  const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  await stepByKeyboard(page, 'Kijk of mediation past');
  await found(lead, await lead.ask<MediationView>('GET', `/mediations/${id}`));
  await stepByKeyboard(page, 'Zet in de poule');
  await page.context().clearCookies();
  const pieter = await personOf(app, 'pieter');
  const offered = await lead.ask<MediationView>('GET', `/mediations/${id}`);
  await pieter.ask('POST', `/pool/offers/${await offerOf(lead, offered)}/pick`, {
    body: { independent: true },
  });
  const talked = await untilTalks(pieter, await pieter.ask('GET', `/mediations/${offered.id}`));
  await step(pieter, talked, { step: 'holdTalk', on: today });
  await signInAs(page, app, 'mediator', `/mediation/${offered.id}`);
  await takeOnPage(page, 'Stop de mediation', async (dialog) => {
    await dialog.getByLabel('Wie stopt?').selectOption('een ouder');
  });
  await takeOnPage(page, 'Sluit af', async (dialog) => {
    await dialog.getByLabel('Wat is de uitkomst?').selectOption('Ouder stopte');
  });
  await expect(page.getByRole('main')).toContainText('Ouder stopte');
  const seen = await lead.ask<MediationView>('GET', `/mediations/${offered.id}`);
  expect(seen).toMatchObject({ outcome: 'parentWithdrew', talks: [today, today], settlement: null });
});

test('V30 is not started because the parents say no: the offer stays open and nobody is called unasked', async ({
  page,
  app,
}) => {
  const lead = await personOf(app, 'annelies');
  const contactId = await heldContact(app, 'V30');
  const { meetingId, itemId } = await onTheTable(lead, { contactId, swv: 'VO2709' });
  await signInAs(page, app, 'leadSecondary', `/tweede-triage/${meetingId}?punt=${itemId}`);
  await enterOn(
    page,
    page.getByRole('group', { name: 'School' }).getByRole('button', { name: 'wil dit', exact: true }),
  );
  const family = page.getByRole('group', { name: 'Ouders of leerling' });
  await enterOn(page, family.getByRole('button', { name: 'wil dit niet' }));
  const form = page.getByRole('region', { name: 'Wat besluiten we?' });
  await expect(form.getByText('Kan niet: ouders willen dit niet')).toBeVisible();
  await expect(form.getByRole('button', { name: /Mediation verkennen/ })).toBeHidden();

  await enterOn(page, form.getByRole('button', { name: /Terug naar eigen contactpersoon/ }));
  await tabTo(page, form.getByLabel('Wie pakt het op'));
  await page.keyboard.type(nameOf('contactPersonSecondary'));
  await typeIn(page, form.getByLabel('Waarom'), 'De ouders willen geen mediation, school wel.');
  await tabTo(page, form.getByLabel(/Aanbod van mediation blijft open/));
  await page.keyboard.press('Space');
  await typeIn(page, form.getByLabel('Wat hoort de beller'), 'Mediation kan alleen als ouders ook willen.');
  await page.keyboard.press('Control+Enter');
  const decided = page.getByRole('region', { name: 'Besloten: terug naar eigen contactpersoon' });
  await expect(decided).toContainText('Het aanbod blijft open. Ouders worden niet ongevraagd gebeld.');
  await expectGood(page, 'a mediation that the parents refuse');

  const { requests } = await lead.ask<{ requests: { contactId: string }[] }>('GET', '/mediations');
  expect(requests.filter((one) => one.contactId === contactId)).toEqual([]);
});

test('V32, four months at home: a team, a table, a plan as a board, a decision and an evaluation', async ({
  page,
  app,
}) => {
  test.slow();
  const lead = await personOf(app, 'annelies');
  const yasmina = await personOf(app, 'yasmina');
  const contactId = await heldContact(app, 'V32');
  await requestedBy(lead, { contactId, swv: 'VO2709', route: 'doorbraak' });
  await signInAs(page, app, 'leadSecondary', '/doorbraken');
  await expect(page.getByRole('heading', { name: /Gevraagd door de tweede triage/ })).toBeVisible();
  await expectGoodInEveryLook(page, 'the list of doorbraken');
  const { requests } = await lead.ask<{ requests: { id: string; contactId: string }[] }>(
    'GET',
    '/doorbraaks',
  );
  const request = requests.find((one) => one.contactId === contactId);
  const { id } = await lead.ask<DoorbraakView>('POST', `/doorbraak-requests/${request?.id}/start`);
  const take = async (who: Person, body: object): Promise<DoorbraakView> => {
    const { version } = await who.ask<DoorbraakView>('GET', `/doorbraaks/${id}`);
    return who.ask('POST', `/doorbraaks/${id}/steps`, { version, body });
  };
  await take(lead, { step: 'startTest' });
  await take(lead, { step: 'recordConsent', answer: 'yes' });
  await take(lead, { step: 'accept' });
  await take(lead, { step: 'addMember', personId: yasmina.id, role: 'director' });
  await take(lead, { step: 'startFacts' });
  await take(yasmina, { step: 'recordWish', whose: 'pupil', text: 'Ik wil weer leren, maar rustig.' });
  await take(yasmina, { step: 'recordWish', whose: 'parents', text: 'Eén plan.' });
  await take(yasmina, { step: 'recordObstacle', rule: 'Wachtlijst', text: 'Zorg wacht op school.' });
  await take(yasmina, { step: 'planTable', on: today });
  const { invited } = await take(yasmina, {
    step: 'invite',
    name: 'Mevrouw De Groot',
    organisation: 'School',
    mandate: true,
  });
  const [school] = invited;
  await take(yasmina, { step: 'holdTable', came: [school?.id] });
  const { arrangements } = await take(yasmina, {
    step: 'addArrangement',
    what: 'Een rustige plek voor twee uur per dag',
    ownerId: school?.id,
    dueOn: addDays(today, 10),
    needsParents: true,
    parentsAgree: true,
  });
  for (const value of ['legitimacy', 'involvement', 'yield']) {
    await take(yasmina, { step: 'checkValues', value, text: 'Dat past.' });
  }
  await take(yasmina, { step: 'submitPlan' });

  await page.goto(`${app.baseURL}/doorbraak/${id}`);
  await expect(page.getByRole('region', { name: 'Loopt (1)' })).toContainText('Een rustige plek');
  await takeOnPage(page, 'Neem het besluit', (dialog) =>
    dialog.getByLabel('Wat is het besluit, en waarom?').fill('Dit kan snel, en het gezin wil het.'),
  );
  await expect(page.getByRole('main')).toContainText('Dit kan snel, en het gezin wil het.');
  await expectGoodInEveryLook(page, 'a doorbraak');
  const done = { id: arrangements[0]?.id, state: 'done', dueOn: addDays(today, 10), reason: null };
  await take(yasmina, { step: 'followUp', reviewed: [done] });
  await take(yasmina, { step: 'endFollowUp' });
  await take(yasmina, { step: 'addSignal', text: 'School en zorg wachten op elkaar.' });
  await page.reload();
  await takeOnPage(page, 'Sluit af', async (dialog) => {
    await dialog.getByLabel('Hoe is het afgelopen?').selectOption('Opgelost');
    await dialog.getByLabel('Wat werkte, en wat niet?').fill('Eén tafel met wie mag beslissen.');
  });
  await expect(page.getByRole('main')).toContainText('Eén tafel met wie mag beslissen.');
});
