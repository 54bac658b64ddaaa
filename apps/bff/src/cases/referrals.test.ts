import type { CaseView } from '@steunpunt/contract/cases';
import type { Answers } from '@steunpunt/domain/belscript/answers';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { aContact, commonAnswers, openWorkingRegion, type WorkingRegion } from '../testing/working-region.ts';
import { aCase, caseOf, refusalOf, seenCase, type Who } from './testing/a-case.ts';

let region: WorkingRegion;
beforeEach(async () => {
  region = await openWorkingRegion();
});
afterEach(() => region.close());

const reason = 'De school van nu hoort bij een ander samenwerkingsverband';
const nowhere = { toPersonId: null, toSwv: null, outside: null, reason };
const toAmstelronde = { ...nowhere, target: 'swv', toSwv: 'PO2708' };

const propose = (who: Who, { id }: { readonly id: string }, body: unknown) =>
  region.staff[who].send('POST', `/cases/${id}/referrals`, { body });
const answer = (who: Who, id: string | undefined, version: number, body: unknown) =>
  region.staff[who].send('POST', `/referrals/${id}/answer`, { version, body });
const accept = { answer: 'accept', reason: null };

async function agree(made: CaseView, purpose: string): Promise<void> {
  const body = { involvedId: made.people?.[0]?.id, purpose, given: true };
  caseOf(await region.staff.marloes.send('POST', `/cases/${made.id}/consents`, { body }));
}

const toMe = async (who: Who) =>
  ((await region.staff[who].send('GET', '/referrals')).body as { referrals: { id: string }[] }).referrals;

describe('to another swv', () => {
  test('needs a yes of the family, and the refusal says so', async () => {
    const made = await aCase(region);
    expect(refusalOf(await propose('marloes', made, toAmstelronde))).toEqual({
      code: 'consentNeeded',
      purpose: 'shareWithSwv',
      from: 'parent',
    });
  });

  test('needs none when the caller asked for somebody independent', async () => {
    const answers: Answers = {
      ...commonAnswers,
      earlierSupport: { value: 'doubted' },
      doubtedPersons: { value: [] },
    };
    const contactId = await aContact(region, answers);
    const made = caseOf(await region.staff.els.send('POST', `/contacts/${contactId}/case`));
    await region.database.unitOfWork.run('change', (tx) =>
      tx.updateTable('case_file').set({ state: 'followUp' }).where('id', '=', made.id).execute(),
    );
    expect((await propose('els', made, toAmstelronde)).status).toBe(200);
  });

  test('shows the other swv the referral and nothing of the case, until it is accepted', async () => {
    const made = await aCase(region);
    await agree(made, 'shareWithSwv');
    await propose('marloes', made, toAmstelronde);
    const [seen] = await toMe('joris');
    expect(seen).toMatchObject({
      caseNumber: made.number,
      target: 'swv',
      toSwv: 'PO2708',
      reason,
      proposedBy: 'Marloes Hendriks',
      may: ['accept', 'refuse'],
    });
    expect(JSON.stringify(seen)).not.toContain('Tijn');
    expect((await region.staff.joris.send('GET', `/cases/${made.id}`)).status).toBe(404);
    expect(await toMe('bram')).toEqual([]);
    expect(await toMe('yasmina')).toEqual([]);
  });

  test('is there for the other swv while the family agrees to sharing, and not a moment longer', async () => {
    const made = await aCase(region);
    await agree(made, 'shareWithSwv');
    await propose('marloes', made, toAmstelronde);
    const [asked] = await toMe('joris');
    const parent = (await seenCase(region.staff.marloes, made.id)).people?.find(
      ({ role }) => role !== 'pupil',
    );
    const yes = parent?.consents.find(({ purpose }) => purpose === 'shareWithSwv');
    await region.staff.marloes.send('POST', `/cases/${made.id}/consents/${yes?.id}/withdraw`);
    expect(await toMe('joris')).toEqual([]);
    const told = (await region.staff.joris.send('GET', '/notifications')).body;
    expect(told).toMatchObject({ notifications: [], unread: 0 });
    const accept = { version: 1, body: { answer: 'accept', reason: null } };
    const answered = await region.staff.joris.send('POST', `/referrals/${asked?.id}/answer`, accept);
    expect(answered.status).toBe(404);
    await agree(made, 'shareWithSwv');
    expect(await toMe('joris')).toHaveLength(1);
  });

  test('accepted, brings case and contacts there with the reason in the trail; the sender sees it no more', async () => {
    const made = await aCase(region);
    await agree(made, 'shareWithSwv');
    await propose('marloes', made, toAmstelronde);
    const [referral] = await toMe('joris');
    const accepted = await answer('joris', referral?.id, 1, accept);
    expect(accepted.body).toMatchObject({ state: 'accepted', answeredBy: 'Joris Bakker', may: ['finish'] });
    const moved = await seenCase(region.staff.joris, made.id);
    expect(moved).toMatchObject({
      swv: 'PO2708',
      owner: { name: 'Joris Bakker' },
      relation: 'owner',
      trail: [
        { swv: 'PO2710', by: 'Marloes Hendriks', reason: null },
        { swv: 'PO2708', by: 'Joris Bakker', reason },
      ],
    });
    expect((await region.staff.marloes.send('GET', `/cases/${made.id}`)).status).toBe(404);
    const contact = await region.database.read
      .selectFrom('contact')
      .selectAll()
      .where('case_id', '=', made.id)
      .executeTakeFirst();
    expect(contact).toMatchObject({ swv: 'PO2708', owner_id: region.staff.joris.personId });
    expect(await toMe('joris')).toEqual([]);
    const done = await answer('joris', referral?.id, 2, { answer: 'finish', reason: null });
    expect(done.body).toMatchObject({ state: 'done', may: [] });
  });

  test('refused with a reason, can be proposed again; without one it is not refused', async () => {
    const made = await aCase(region);
    await agree(made, 'shareWithSwv');
    await propose('marloes', made, toAmstelronde);
    expect(refusalOf(await propose('marloes', made, toAmstelronde))).toEqual({ code: 'referralOpen' });
    const [referral] = await toMe('joris');
    const silent = await answer('joris', referral?.id, 1, { answer: 'refuse', reason: ' ' });
    expect(refusalOf(silent)).toEqual({ code: 'reasonNeeded' });
    const refusal = { answer: 'refuse', reason: 'De school valt onder jullie' };
    expect((await answer('joris', referral?.id, 1, refusal)).status).toBe(200);
    expect((await answer('joris', referral?.id, 2, accept)).status).toBe(404);
    const again = caseOf(await propose('marloes', made, toAmstelronde));
    expect(again.referrals?.map(({ state, answer: said }) => [state, said])).toEqual([
      ['proposed', null],
      ['refused', 'De school valt onder jullie'],
    ]);
    expect(again.swv).toBe('PO2710');
  });

  test('has one winner when two accept at once', async () => {
    const made = await aCase(region);
    await agree(made, 'shareWithSwv');
    await propose('marloes', made, toAmstelronde);
    const karim = await region.signInAs({ name: 'Karim Haddad', role: 'lead', swv: 'PO2708' });
    const [referral] = await toMe('joris');
    const request = { version: 1, body: accept };
    const answers = await Promise.all([
      region.staff.joris.send('POST', `/referrals/${referral?.id}/answer`, request),
      karim.send('POST', `/referrals/${referral?.id}/answer`, request),
    ]);
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses[0]).toBe(200);
    expect([404, 412]).toContain(statuses[1]);
  });

  test('cannot be accepted while the case is paused, and withdrawn by the sender alone', async () => {
    const made = await aCase(region);
    await agree(made, 'shareWithSwv');
    await propose('marloes', made, toAmstelronde);
    const [referral] = await toMe('joris');
    const withdraw = { answer: 'withdraw', reason: 'Toch niet nodig' };
    expect(refusalOf(await answer('joris', referral?.id, 1, withdraw))).toEqual({ code: 'onlySender' });
    const paused = caseOf(
      await region.staff.marloes.send('POST', `/cases/${made.id}/pause`, {
        version: made.version,
        body: { reason },
      }),
    );
    expect(refusalOf(await answer('joris', referral?.id, 1, accept))).toEqual({ code: 'paused' });
    const body = { decision: 'Vader vindt het goed' };
    await region.staff.els.send('POST', `/cases/${made.id}/end-pause`, { version: paused.version, body });
    expect((await answer('marloes', referral?.id, 1, withdraw)).body).toMatchObject({ state: 'withdrawn' });
    expect(await toMe('joris')).toEqual([]);
  });

  test('of somebody the caller doubts, is not shown to that person', async () => {
    const answers: Answers = {
      ...commonAnswers,
      earlierSupport: { value: 'doubted' },
      doubtedPersons: { value: [region.staff.joris.personId] },
    };
    const contactId = await aContact(region, answers);
    const made = caseOf(await region.staff.els.send('POST', `/contacts/${contactId}/case`));
    await region.database.unitOfWork.run('change', (tx) =>
      tx.updateTable('case_file').set({ state: 'followUp' }).where('id', '=', made.id).execute(),
    );
    await propose('els', made, toAmstelronde);
    expect(await toMe('joris')).toEqual([]);
  });
});

test('to a colleague moves the case to that colleague when they accept', async () => {
  const made = await aCase(region);
  const toBram = { ...nowhere, target: 'colleague', toPersonId: region.staff.bram.personId };
  expect((await propose('marloes', made, toBram)).status).toBe(200);
  const [referral] = await toMe('bram');
  await answer('bram', referral?.id, 1, accept);
  expect(await seenCase(region.staff.bram, made.id)).toMatchObject({
    owner: { name: 'Bram Kuiper' },
    swv: 'PO2710',
    trail: [{ swv: 'PO2710' }],
  });
});

test('outside is answered by whoever sent it, and the case stays where it is', async () => {
  const made = await aCase(region);
  await agree(made, 'contactOther');
  const outside = { ...nowhere, target: 'outside', outside: 'Wijkteam Hoofddorp' };
  const { referrals } = caseOf(await propose('marloes', made, outside));
  const id = referrals?.[0]?.id;
  expect((await answer('marloes', id, 1, accept)).body).toMatchObject({ state: 'accepted' });
  expect((await seenCase(region.staff.marloes, made.id)).owner?.name).toBe('Marloes Hendriks');
});

test('names exactly the one it goes to', async () => {
  const made = await aCase(region);
  const both = await propose('marloes', made, { ...toAmstelronde, outside: 'Wijkteam' });
  expect(both.body).toMatchObject({ errors: [{ path: 'outside', code: 'unknownField' }] });
  const none = await propose('marloes', made, { ...nowhere, target: 'colleague' });
  expect(none.body).toMatchObject({ errors: [{ path: 'toPersonId', code: 'required' }] });
  const unknown = await propose('marloes', made, { ...toAmstelronde, toSwv: 'PO0000' });
  expect(unknown.body).toMatchObject({ errors: [{ path: 'toSwv', code: 'unknownValue' }] });
  expect(refusalOf(await propose('marloes', made, { ...toAmstelronde, toSwv: 'PO2710' }))).toEqual({
    code: 'sameSwv',
  });
});
