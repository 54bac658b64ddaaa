import type { Page } from '@playwright/test';
import type { DoorbraakView } from '@steunpunt/contract/doorbraaks';
import type { MediationView } from '@steunpunt/contract/mediations';
import type { PoolView } from '@steunpunt/contract/pool';
import { localDateOf, sayDate } from '@steunpunt/domain/calendar';
import { asInstant } from '@steunpunt/domain/calendar/instant';
import { addDays } from '@steunpunt/domain/calendar/local-date';
import { suitabilityCriteria } from '@steunpunt/domain/mediation/suitability';
import { expect, test } from './app-test.ts';
import { expectGood, expectGoodInEveryLook } from './expect-accessible.ts';
import { enterOn, tabTo, typeIn } from './keyboard.ts';
import { type heldCalls, heldContact, onTheTable, requestedBy } from './mediation-story.ts';
import { textIn } from './pdf-text.ts';
import { type Person, personOf } from './registered-call.ts';
import { nameOf, signInAs } from './sign-in.ts';
import type { RunningApp } from './start-app.ts';

const today = localDateOf(asInstant(new Date().toISOString()));

async function step(who: Person, { id }: { readonly id: string }, body: object): Promise<MediationView> {
  const { version } = await who.ask<MediationView>('GET', `/mediations/${id}`);
  return who.ask('POST', `/mediations/${id}/steps`, { version, body });
}

type Request = { readonly id: string; readonly contactId: string; readonly contactNumber: string };

/** What the second triage asked for after a call. */
async function requestOf(app: RunningApp, call: keyof typeof heldCalls, lead: Person, swv: string) {
  const contactId = await heldContact(app, call);
  await requestedBy(lead, { contactId, swv, route: 'mediation', joint: call === 'V24' });
  const { requests } = await lead.ask<{ requests: Request[] }>('GET', '/mediations');
  const request = requests.find((one) => one.contactId === contactId);
  if (request === undefined) throw new Error(`Nobody asked for a mediation after ${call}.`);
  return request;
}

/** Who takes part is filled in, and every question about whether it fits has its yes. */
async function found(lead: Person, mediation: MediationView): Promise<MediationView> {
  const [parent] = mediation.parties;
  const who = { partyId: parent?.id, name: 'Ilse van Rijn', number: null, takesPart: true, mandate: true };
  let now = await step(lead, mediation, { step: 'changeParty', ...who, authority: 'alone' });
  for (const criterion of suitabilityCriteria) {
    now = await step(lead, now, { step: 'judgeSuitability', criterion, answer: 'yes' });
  }
  return now;
}

/** A mediation in the pool, from a call on: the second triage asked for it and the lead found that it fits. */
async function inThePool(app: RunningApp, call: keyof typeof heldCalls, lead: Person, swv: string) {
  const { id } = await requestOf(app, call, lead, swv);
  const mediation = await lead.ask<MediationView>('POST', `/mediation-requests/${id}/start`);
  const fitting = await found(lead, await step(lead, mediation, { step: 'startSuitability' }));
  return step(lead, fitting, { step: 'offer', board: null });
}

/** From the pick to the first talk, with everybody who decides. */
async function untilTalks(mediator: Person, picked: MediationView): Promise<MediationView> {
  let now = await step(mediator, picked, { step: 'startIntakes' });
  for (const { id: partyId, kind, name, decides } of now.parties) {
    if (!decides) continue;
    const known = {
      name: name ?? 'De school',
      number: null,
      authority: 'none',
      takesPart: true,
      mandate: true,
    };
    if (kind === 'school') now = await step(mediator, now, { step: 'changeParty', partyId, ...known });
    now = await step(mediator, now, { step: 'recordConsent', partyId, consent: 'intake', answer: 'yes' });
    now = await step(mediator, now, { step: 'holdIntake', partyId, on: today });
  }
  now = await step(mediator, now, { step: 'prepareAgreement' });
  for (const { id: partyId, decides } of now.parties) {
    if (decides) now = await step(mediator, now, { step: 'sign', partyId, on: today });
  }
  now = await step(mediator, now, { step: 'startTalks' });
  return step(mediator, now, { step: 'holdTalk', on: today });
}

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

/** The school may decide now; answers those who decide, by their names on the page. */
async function mandated(mediator: Person, { id }: MediationView): Promise<readonly string[]> {
  const { parties } = await mediator.ask<MediationView>('GET', `/mediations/${id}`);
  const school = parties.find(({ kind }) => kind === 'school');
  const may = { authority: 'none', takesPart: true, mandate: true, number: null };
  const known = { partyId: school?.id, name: school?.name ?? 'De school', ...may };
  const now = await step(mediator, { id }, { step: 'changeParty', ...known });
  return now.parties.filter(({ decides }) => decides).map(({ name }) => name ?? '');
}

type Dialog = ReturnType<Page['getByRole']>;

/** Takes a step by keyboard alone. The focus is in the dialog while it is open, and on the page when it is gone. */
async function stepByKeyboard(page: Page, name: string, fill?: (dialog: Dialog) => Promise<void>) {
  const steps = page.getByRole('list', { name: 'Wat kan nu' });
  await enterOn(page, steps.getByRole('button', { name, exact: true }));
  const dialog = page.getByRole('dialog', { name });
  await expect(dialog.locator(':focus')).toHaveCount(1);
  await fill?.(dialog);
  await enterOn(page, dialog.getByRole('button', { name, exact: true }));
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('main').locator(':focus')).toHaveCount(1);
}

/** Chooses in a list by typing what stands there. */
async function chooseByKey(page: Page, dialog: Dialog, label: string, choice: string): Promise<void> {
  await tabTo(page, dialog.getByLabel(label));
  await page.keyboard.type(choice);
}

async function sayYesByKey(page: Page, dialog: Dialog): Promise<void> {
  await tabTo(page, dialog.getByLabel('Ja'));
  await page.keyboard.press('Space');
}

/** From the pick to the end, with everybody who decides. */
async function throughByKeyboard(page: Page, parties: readonly string[]): Promise<void> {
  const take = (name: string, fill?: (dialog: Dialog) => Promise<void>) => stepByKeyboard(page, name, fill);
  await take('Begin met de intakes');
  for (const who of parties) {
    await take('Leg vast wie ja of nee zegt', async (dialog) => {
      await chooseByKey(page, dialog, 'Wie?', who);
      await chooseByKey(page, dialog, 'Waarvoor?', 'Losse intake');
      await chooseByKey(page, dialog, 'Wat is het antwoord?', 'Ja');
    });
    await take('Intake gehouden', async (dialog) => {
      await chooseByKey(page, dialog, 'Met wie?', who);
      await typeIn(page, dialog.getByLabel('Op welke dag?'), 'vandaag');
    });
  }
  await take('Zet de overeenkomst klaar');
  for (const who of parties) {
    await take('Handtekening vastleggen', async (dialog) => {
      await chooseByKey(page, dialog, 'Wie tekende?', who);
      await typeIn(page, dialog.getByLabel('Op welke dag?'), 'vandaag');
    });
  }
  await take('Begin met de gesprekken');
  await take('Gesprek gehouden', (dialog) => typeIn(page, dialog.getByLabel('Op welke dag?'), 'vandaag'));
  await take('Er zijn afspraken', (dialog) => sayYesByKey(page, dialog));
  await take('Sluit af', (dialog) => chooseByKey(page, dialog, 'Wat is de uitkomst?', 'Helemaal eens'));
}

/** The offers that are there, newest last; the one of this mediation by its lead's list. */
async function offerOf(lead: Person, { number }: MediationView): Promise<string> {
  const { offers } = await lead.ask<{ offers: { id: string; number: string }[] }>('GET', '/pool/offers');
  return offers.find((offer) => offer.number === number)?.id ?? 'none';
}

/** The statement of independence and the pick, by keyboard; the card bears no number, so its place in the pool tells which. */
async function pickByKeyboard(page: Page, mediator: Person, offerId: string): Promise<void> {
  const { offers } = await mediator.ask<PoolView>('GET', '/pool');
  const place = offers.findIndex(({ id }) => id === offerId);
  const card = page.getByRole('list', { name: 'Zaken die u mag pakken' }).getByRole('article').nth(place);
  await enterOn(page, card.getByRole('button', { name: /^Pak deze zaak/ }));
  const statement = card.getByRole('region', { name: 'Ik ben onafhankelijk in deze zaak' });
  await expect(statement).toContainText('Ik gaf hier nooit advies');
  await enterOn(page, statement.getByRole('button', { name: 'Verklaar en pak deze zaak' }));
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

  await page.goto(`${app.baseURL}/mediation/${offered.id}`);
  await throughByKeyboard(page, await mandated(pieter, offered));
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
