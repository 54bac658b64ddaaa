import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { keepSignedIn, openWorkingRegion, type WorkingRegion } from '../testing/working-region.ts';
import { aCase, caseOf, keepPromises, refusalOf, seenCase, type Who } from './testing/a-case.ts';

let region: WorkingRegion;
beforeEach(async () => {
  region = await openWorkingRegion();
});
afterEach(() => region.close());

const reason = 'Ik ben er de komende weken niet';
const closing = { result: 'backAtSchool', handling: 'Plan gemaakt met school', told: 'Wat er nu gebeurt' };

type Step = { readonly id: string; readonly version: number };
const step = (who: Who, { id, version }: Step, what: string, body: unknown = { reason }) =>
  region.staff[who].send('POST', `/cases/${id}/${what}`, { version, body });
const add = (who: Who, { id }: { readonly id: string }, what: string, body: unknown) =>
  region.staff[who].send('POST', `/cases/${id}/${what}`, { body });
const contactsOf = ({ id }: { readonly id: string }) =>
  region.database.read.selectFrom('contact').selectAll().where('case_id', '=', id).execute();

async function withoutOwner({ id }: { readonly id: string }): Promise<void> {
  await region.database.unitOfWork.run('change', async (tx) => {
    await tx.updateTable('case_file').set({ owner_id: null }).where('id', '=', id).execute();
    await tx.updateTable('contact').set({ owner_id: null }).where('case_id', '=', id).execute();
  });
}

describe('taking a case that nobody has', () => {
  test('makes the taker its owner, and of its contacts too', async () => {
    const made = await aCase(region);
    await withoutOwner(made);
    const taken = caseOf(await region.staff.bram.send('POST', `/cases/${made.id}/take`));
    expect(taken).toMatchObject({ owner: { name: 'Bram Kuiper' }, relation: 'owner' });
    expect(await contactsOf(made)).toMatchObject([{ owner_id: region.staff.bram.personId }]);
  });

  test('has one winner when two press at once, and the others hear it', async () => {
    const made = await aCase(region);
    await withoutOwner(made);
    const answers = await Promise.all(
      (['marloes', 'bram', 'els'] as const).map((who) =>
        region.staff[who].send('POST', `/cases/${made.id}/take`),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    for (const answer of answers.filter(({ status }) => status === 409)) {
      expect(refusalOf(answer)).toEqual({ code: 'alreadyTaken' });
    }
  });
});

describe('handing over', () => {
  test('gives case and contacts to a colleague of the swv; the giver loses both', async () => {
    const made = await aCase(region);
    const to = region.staff.bram.personId;
    const given = await step('marloes', made, 'hand-over', { toPersonId: to, reason });
    expect(given.status).toBe(200);
    expect(caseOf(given).owner).toMatchObject({ name: 'Bram Kuiper' });
    expect((await region.staff.marloes.send('GET', `/cases/${made.id}`)).status).toBe(404);
    expect((await seenCase(region.staff.bram, made.id)).relation).toBe('owner');
    expect(await contactsOf(made)).toMatchObject([{ owner_id: to }]);
  });

  test('is refused to somebody of another swv, and unknown people are an error at the field', async () => {
    const made = await aCase(region);
    const to = (toPersonId: string) => step('marloes', made, 'hand-over', { toPersonId, reason });
    expect(refusalOf(await to(region.staff.joris.personId))).toEqual({ code: 'personNotOfSwv' });
    for (const id of ['nobody', region.staff.sandra.personId]) {
      const answer = await to(id);
      expect([answer.status, answer.body]).toMatchObject([
        400,
        { errors: [{ path: 'toPersonId', code: 'unknownValue' }] },
      ]);
    }
  });

  test('on an old version is refused as stale, with the new one', async () => {
    const made = await aCase(region);
    await step('marloes', made, 'hold');
    const late = await step('els', made, 'hand-over', { toPersonId: region.staff.bram.personId, reason });
    expect([late.status, late.body]).toMatchObject([412, { version: made.version + 1 }]);
  });
});

test('whom the owner names works on the case, until they are named no longer', async () => {
  const made = await aCase(region);
  const name = (version: number, personIds: readonly string[]) =>
    region.staff.marloes.send('PATCH', `/cases/${made.id}/coworkers`, { version, body: { personIds } });
  const named = caseOf(await name(made.version, [region.staff.bram.personId]));
  expect(named.coworkers).toMatchObject([{ name: 'Bram Kuiper' }]);
  const note = { kind: 'note', text: 'School gebeld', minutes: 5 };
  expect((await add('bram', made, 'entries', note)).status).toBe(200);
  const refused = await step('bram', named, 'close', closing);
  expect(refusalOf(refused)).toEqual({ code: 'onlyOwner' });
  expect((await region.staff.bram.send('GET', '/cases')).body).toMatchObject({ count: 1 });
  await name(named.version, []);
  expect((await add('bram', made, 'entries', note)).status).toBe(404);
});

test('somebody of another swv works on it while the family agrees to sharing, and not a moment longer', async () => {
  const { marloes, joris } = region.staff;
  const made = await aCase(region);
  const name = ({ version }: Step) =>
    marloes.send('PATCH', `/cases/${made.id}/coworkers`, {
      version,
      body: { personIds: [joris.personId] },
    });
  expect(refusalOf(await name(made))).toMatchObject({ code: 'consentNeeded', purpose: 'shareWithSwv' });
  const parent = made.people?.find(({ role }) => role !== 'pupil');
  const body = { involvedId: parent?.id, purpose: 'shareWithSwv', given: true };
  const agreed = caseOf(await marloes.send('POST', `/cases/${made.id}/consents`, { body }));
  expect((await name(agreed)).status).toBe(200);
  const contactId = made.contacts[0]?.id;
  expect((await joris.send('GET', `/cases/${made.id}`)).status).toBe(200);
  expect((await joris.send('GET', `/contacts/${contactId}`)).status).toBe(200);
  const [consent] = (agreed.people ?? []).flatMap(({ consents }) =>
    consents.filter(({ purpose }) => purpose === 'shareWithSwv'),
  );
  const withdrawn = await marloes.send('POST', `/cases/${made.id}/consents/${consent?.id}/withdraw`);
  expect(withdrawn.status).toBe(200);
  for (const path of [`/cases/${made.id}`, `/contacts/${contactId}`])
    expect([path, (await joris.send('GET', path)).status]).toEqual([path, 404]);
  expect((await joris.send('GET', '/cases')).body).toMatchObject({ count: 0 });
});

describe('holding and pausing', () => {
  test('a held case waits for the second triage: nothing but that ends it, work goes on', async () => {
    const made = await aCase(region);
    const held = caseOf(await step('marloes', made, 'hold'));
    expect(held.state).toBe('held');
    expect(refusalOf(await step('marloes', held, 'close', closing))).toEqual({ code: 'held' });
    expect(
      (await add('marloes', made, 'entries', { kind: 'note', text: 'Nog iets', minutes: 0 })).status,
    ).toBe(200);
    const decided = held.steps.find(({ step: name }) => name === 'decided');
    expect(decided?.refusal).toEqual({ code: 'onlySecondTriage' });
  });

  test('while a case is paused every step of its owner is refused, as its buttons said', async () => {
    const made = await aCase(region);
    const paused = caseOf(await step('marloes', made, 'pause'));
    expect(paused).toMatchObject({ state: 'paused', pauseReason: reason });
    expect(await contactsOf(made)).toMatchObject([{ state: 'paused' }]);
    const greyed = paused.steps.filter(({ step: name }) => name !== 'endPause');
    for (const { refusal } of greyed) expect(refusal).toEqual({ code: 'paused' });
    for (const [what, body] of [
      ['hold', { reason }],
      ['pause', { reason }],
      ['close', closing],
      ['hand-over', { toPersonId: region.staff.bram.personId, reason }],
    ] as const) {
      expect(refusalOf(await step('marloes', paused, what, body))).toEqual({ code: 'paused' });
    }
    const note = { kind: 'note', text: 'Toch iets', minutes: 0 };
    expect(refusalOf(await add('marloes', made, 'entries', note))).toEqual({ code: 'paused' });
  });

  test('a lead ends the pause with what was decided, and the promise runs on', async () => {
    const made = await aCase(region);
    const paused = caseOf(await step('marloes', made, 'pause'));
    const body = { decision: 'Beide ouders komen samen praten' };
    expect((await step('marloes', paused, 'end-pause', body)).status).toBe(403);
    const ended = caseOf(await step('els', paused, 'end-pause', body));
    expect(ended).toMatchObject({ state: 'followUp', pauseReason: null });
    expect(await contactsOf(made)).toMatchObject([{ state: 'promised' }]);
  });
});

describe('closing', () => {
  const asked = { answer: 'yes', note: null };

  test('is refused with what is still open, one after the other, as the button says', async () => {
    const made = await aCase(region);
    const greyed = (view: typeof made) => view.steps.find(({ step: name }) => name === 'close')?.refusal;
    const close = async () => {
      const now = await seenCase(region.staff.marloes, made.id);
      const answer = await step('marloes', now, 'close', closing);
      return [refusalOf(answer), greyed(now)];
    };
    const what = { what: 'Stukken opvragen', ownerId: region.staff.marloes.personId, dueOn: '2026-09-04' };
    const withTask = caseOf(await add('marloes', made, 'tasks', what));
    expect(await close()).toEqual([{ code: 'promiseOpen' }, { code: 'promiseOpen' }]);
    await keepPromises(region);
    expect(await close()).toEqual([{ code: 'taskOpen' }, { code: 'taskOpen' }]);
    const task = withTask.tasks?.[0];
    await region.staff.marloes.send('PATCH', `/cases/${made.id}/tasks/${task?.id}`, {
      version: 1,
      body: { state: 'done' },
    });
    expect(await close()).toEqual([{ code: 'supportNotAsked' }, null]);
    await add('marloes', made, 'support', asked);
    expect(await close()).toEqual([undefined, null]);
  });

  test('needs result, what was done and what was told', async () => {
    const made = await aCase(region);
    const answer = await step('marloes', made, 'close', { result: 'backAtSchool', handling: ' ', told: '' });
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ errors: [{ path: 'handling' }, { path: 'told' }] });
  });

  test('ends the case and its contacts; reopening with a reason begins anew', async () => {
    const made = await aCase(region);
    await keepPromises(region);
    const supported = caseOf(await add('marloes', made, 'support', asked));
    const closed = caseOf(await step('marloes', supported, 'close', closing));
    expect(closed).toMatchObject({
      state: 'closed',
      result: 'backAtSchool',
      closing: { handling: 'Plan gemaakt met school', told: 'Wat er nu gebeurt' },
      supportAskedOn: null,
    });
    expect(await contactsOf(made)).toMatchObject([{ state: 'closed' }]);
    const note = { kind: 'note', text: 'Nog iets', minutes: 0 };
    expect(refusalOf(await add('marloes', made, 'entries', note))).toEqual({ code: 'caseClosed' });
    region.clock.advance(24 * 60);
    await keepSignedIn(region);
    const reopened = caseOf(await step('marloes', closed, 'reopen'));
    expect(reopened).toMatchObject({
      state: 'followUp',
      result: null,
      closedAt: null,
      closing: null,
      owner: { name: 'Marloes Hendriks' },
      supportAskedOn: '2026-09-16',
    });
    const again = await step('marloes', reopened, 'close', closing);
    expect(refusalOf(again)).toEqual({ code: 'supportNotAsked' });
  });

  test('a case of somebody who left comes back to the team when it is reopened', async () => {
    const made = await aCase(region);
    await keepPromises(region);
    const gone = { ...closing, result: 'unreachable' };
    const closed = caseOf(await step('marloes', made, 'close', gone));
    await region.database.unitOfWork.run('change', (tx) =>
      tx
        .updateTable('person')
        .set({ disabled_at: region.clock.now() })
        .where('id', '=', region.staff.marloes.personId)
        .execute(),
    );
    const reopened = caseOf(await step('els', closed, 'reopen'));
    expect(reopened.owner).toBeNull();
    expect((await seenCase(region.staff.bram, made.id)).relation).toBe('team');
  });
});

test('felt support: a no brings the case to the second triage, and says when it is asked again', async () => {
  const made = await aCase(region);
  const body = { answer: 'no', note: 'Voelt zich niet gehoord' };
  const held = caseOf(await add('marloes', made, 'support', body));
  expect(held).toMatchObject({
    state: 'held',
    supportAskedOn: '2026-10-13',
    support: [{ answer: 'no', note: 'Voelt zich niet gehoord', by: 'Marloes Hendriks' }],
  });
});
