import type { Answers } from '@steunpunt/domain/belscript/answers';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { commonAnswers, openWorkingRegion, type WorkingRegion } from '../testing/working-region.ts';
import { tasksDue } from './due-task-repository.ts';
import { aCase, caseOf, refusalOf, seenCase, type Who } from './testing/a-case.ts';

let region: WorkingRegion;
beforeEach(async () => {
  region = await openWorkingRegion();
});
afterEach(() => region.close());

type Made = { readonly id: string };
const add = (who: Who, { id }: Made, what: string, body: unknown, key?: string) =>
  region.staff[who].send('POST', `/cases/${id}/${what}`, { body, ...(key !== undefined && { key }) });
const change = (who: Who, { id }: Made, what: string, version: number, body: unknown) =>
  region.staff[who].send('PATCH', `/cases/${id}/${what}`, { version, body });
const school = {
  role: 'school',
  authority: 'none',
  name: 'Wilma Prins',
  age: null,
  organisation: 'De Wolkentuin',
  number: '023 555 12 34',
  mail: ' IB@wolkentuin.voorbeeld.nl ',
  noContactVia: null,
};

describe('writing down', () => {
  const note = { kind: 'note', text: 'Moeder wil eerst zelf praten', minutes: 15 };
  const entryOf = async (id: string) =>
    region.database.read
      .selectFrom('case_entry')
      .selectAll()
      .where('case_id', '=', id)
      .executeTakeFirstOrThrow();

  test('adds its minutes to the case', async () => {
    const made = await aCase(region);
    expect(made.minutes).toBe(6);
    expect(caseOf(await add('marloes', made, 'entries', note)).minutes).toBe(21);
  });

  test('with one key twice is one note; two people at once lose nothing', async () => {
    const made = await aCase(region);
    const key = 'one-key-for-two-clicks';
    await Promise.all([
      add('marloes', made, 'entries', note, key),
      add('marloes', made, 'entries', note, key),
      add('els', made, 'entries', { ...note, text: 'Belde mij ook' }),
    ]);
    const entries = await region.database.read
      .selectFrom('case_entry')
      .select('text')
      .orderBy('text')
      .execute();
    expect(entries.map(({ text }) => text)).toEqual(['Belde mij ook', 'Moeder wil eerst zelf praten']);
  });

  test('is corrected by its writer alone, and what it said before is kept', async () => {
    const made = await aCase(region);
    await add('marloes', made, 'entries', note);
    const entry = await entryOf(made.id);
    const corrected = { text: 'Moeder praat eerst zelf met de juf', minutes: 20 };
    expect(refusalOf(await change('els', made, `entries/${entry.id}`, 1, corrected))).toEqual({
      code: 'onlyWriter',
    });
    expect((await change('marloes', made, `entries/${entry.id}`, 1, corrected)).status).toBe(200);
    expect(await entryOf(made.id)).toMatchObject({ ...corrected, version: 2 });
    const earlier = await region.database.read.selectFrom('case_entry_version').selectAll().execute();
    expect(earlier).toMatchObject([{ version: 1, text: note.text, minutes: 15 }]);
    const stale = await change('marloes', made, `entries/${entry.id}`, 1, { ...corrected, minutes: 1 });
    expect([stale.status, stale.body]).toMatchObject([412, { version: 2 }]);
  });

  test('of contact with the school is refused without a yes, and names what is missing', async () => {
    const made = await aCase(region);
    const withSchool = caseOf(await add('marloes', made, 'people', school));
    const [parent, , ib] = withSchool.people ?? [];
    const call = { kind: 'phone', text: 'Gebeld met de ib’er', minutes: 10, withId: ib?.id };
    expect(refusalOf(await add('marloes', made, 'entries', call))).toEqual({
      code: 'consentNeeded',
      purpose: 'contactSchool',
      from: 'parent',
    });
    const yes = { involvedId: parent?.id, purpose: 'contactSchool', given: true };
    await add('marloes', made, 'consents', yes);
    expect((await add('marloes', made, 'entries', call)).status).toBe(200);
    const said = (await seenCase(region.staff.marloes, made.id)).people?.flatMap(({ consents }) => consents);
    const given = said?.find(({ purpose }) => purpose === 'contactSchool');
    await add('marloes', made, `consents/${given?.id}/withdraw`, {});
    expect(refusalOf(await add('marloes', made, 'entries', call))).toMatchObject({
      purpose: 'contactSchool',
    });
    const unknown = await add('marloes', made, 'entries', { ...call, withId: 'nobody' });
    expect([unknown.status, unknown.body]).toMatchObject([400, { errors: [{ path: 'withId' }] }]);
  });
});

describe('the two questions', () => {
  test('are kept apart, each with its date and writer; what stays the same keeps its own', async () => {
    const made = await aCase(region);
    region.clock.advance(20);
    const first = made.question?.first?.text;
    const saved = caseOf(
      await change('marloes', made, 'questions', made.version, { first, under: 'Wie regelt de plek?' }),
    );
    expect(saved.question).toMatchObject({
      first: { by: 'Sandra Vermeulen', at: made.question?.first?.at },
      under: { text: 'Wie regelt de plek?', by: 'Marloes Hendriks', at: region.clock.now() },
    });
  });

  test('saved on an old version are refused, so that nobody writes over a colleague', async () => {
    const made = await aCase(region);
    await change('els', made, 'questions', made.version, { under: 'Van Els' });
    const late = await change('marloes', made, 'questions', made.version, { under: 'Van Marloes' });
    expect([late.status, late.body]).toMatchObject([412, { version: made.version + 1 }]);
    expect((await seenCase(region.staff.marloes, made.id)).question?.under?.text).toBe('Van Els');
  });

  test('a colleague’s note makes nothing stale', async () => {
    const made = await aCase(region);
    await add('els', made, 'entries', { kind: 'note', text: 'Ik denk mee', minutes: 0 });
    const saved = await change('marloes', made, 'questions', made.version, { under: 'Wie regelt de plek?' });
    expect(saved.status).toBe(200);
  });
});

describe('people and consent', () => {
  test('a number in any notation is kept in one, and a wrong one is refused', async () => {
    const made = await aCase(region);
    const { people } = caseOf(await add('marloes', made, 'people', school));
    const added = people?.at(-1);
    expect(added).toMatchObject({
      number: '+31235551234',
      numberDisplay: '023 555 12 34',
      mail: 'ib@wolkentuin.voorbeeld.nl',
    });
    const changed = await change('marloes', made, `people/${added?.id}`, 1, { ...school, number: '12' });
    expect(refusalOf(changed)).toEqual({ code: 'phoneNumberInvalid' });
    const noContact = { ...school, noContactVia: 'Niet op woensdag bellen' };
    const saved = caseOf(await change('marloes', made, `people/${added?.id}`, 1, noContact));
    expect(saved.people?.at(-1)).toMatchObject({ version: 2, noContactVia: 'Niet op woensdag bellen' });
    expect((await change('marloes', made, `people/${added?.id}`, 1, school)).status).toBe(412);
  });

  test('a yes is kept with who recorded it and which wording was read; it can be taken back', async () => {
    const made = await aCase(region);
    const parent = made.people?.[0];
    const body = { involvedId: parent?.id, purpose: 'contactSchool', given: true };
    const given = caseOf(await add('marloes', made, 'consents', body));
    const consent = given.people?.[0]?.consents.find(({ purpose }) => purpose === 'contactSchool');
    expect(consent).toMatchObject({
      given: true,
      wording: 'contactSchool-1',
      recordedBy: 'Marloes Hendriks',
      withdrawnAt: null,
    });
    const withdrawn = caseOf(await add('marloes', made, `consents/${consent?.id}/withdraw`, {}));
    expect(withdrawn.people?.[0]?.consents.find(({ id }) => id === consent?.id)?.withdrawnAt).toBe(
      region.clock.now(),
    );
    expect((await add('marloes', made, `consents/${consent?.id}/withdraw`, {})).status).toBe(404);
  });

  test('of a parent without authority it is refused', async () => {
    const answers: Answers = { ...commonAnswers, caller: { value: 'parentWithoutAuthority' } };
    const made = await aCase(region, 'marloes', answers);
    const body = { involvedId: made.people?.[0]?.id, purpose: 'contactSchool', given: true };
    expect(refusalOf(await add('marloes', made, 'consents', body))).toEqual({ code: 'noAuthority' });
  });

  test('parents who share authority and disagree are shown, and stop what needs the yes', async () => {
    const made = await aCase(region);
    const father = { ...school, role: 'father', authority: 'both', name: 'Daan', organisation: null };
    const both = caseOf(await add('marloes', made, 'people', father));
    const says = (place: number, given: boolean) =>
      add('marloes', made, 'consents', {
        involvedId: both.people?.[place]?.id,
        purpose: 'contactOther',
        given,
      });
    expect(caseOf(await says(0, true)).conflicts).toEqual([]);
    expect(caseOf(await says(2, false)).conflicts).toEqual(['contactOther']);
    const referral = {
      target: 'outside',
      toPersonId: null,
      toSwv: null,
      outside: 'Wijkteam',
      reason: 'Hulp thuis is nodig',
    };
    expect(refusalOf(await add('marloes', made, 'referrals', referral))).toEqual({
      code: 'authorityConflict',
      purpose: 'contactOther',
    });
  });
});

describe('tasks', () => {
  const task = { what: 'Stukken opvragen', dueOn: '2026-09-04' };

  test('are for somebody who sees the case and for a day that still comes', async () => {
    const made = await aCase(region);
    const wrong = await add('marloes', made, 'tasks', { ...task, ownerId: 'nobody', dueOn: '2026-08-31' });
    expect(wrong.body).toMatchObject({
      errors: [
        { path: 'dueOn', code: 'inPast' },
        { path: 'ownerId', code: 'unknownValue' },
      ],
    });
    const outside = await add('marloes', made, 'tasks', { ...task, ownerId: region.staff.joris.personId });
    expect(refusalOf(outside)).toEqual({ code: 'personOutsideCase' });
    const today = { ...task, ownerId: region.staff.els.personId, dueOn: '2026-09-01' };
    expect(caseOf(await add('marloes', made, 'tasks', today)).tasks).toMatchObject([
      { ...task, dueOn: '2026-09-01', ownerName: 'Els van Dijk', state: 'open', endedAt: null },
    ]);
  });

  test('are ticked off and opened again; open ones stand first', async () => {
    const made = await aCase(region);
    const ownerId = region.staff.marloes.personId;
    await add('marloes', made, 'tasks', { ...task, ownerId });
    const two = caseOf(await add('marloes', made, 'tasks', { what: 'Bellen', ownerId, dueOn: '2026-09-09' }));
    const first = two.tasks?.[0];
    const done = caseOf(await change('marloes', made, `tasks/${first?.id}`, 1, { state: 'done' }));
    expect(done.tasks?.map(({ what, state }) => `${what} ${state}`)).toEqual([
      'Bellen open',
      'Stukken opvragen done',
    ]);
    expect((await change('els', made, `tasks/${first?.id}`, 1, { state: 'dropped' })).status).toBe(412);
    const again = caseOf(await change('marloes', made, `tasks/${first?.id}`, 2, { state: 'open' }));
    expect(again.tasks?.[0]).toMatchObject({ what: 'Stukken opvragen', state: 'open', endedAt: null });
  });

  test('are found for their owner, the earliest first, as long as the case may be seen', async () => {
    const made = await aCase(region);
    const { marloes, els } = region.staff;
    const later = { ...task, what: 'Later', dueOn: '2026-09-20', ownerId: marloes.personId };
    await add('marloes', made, 'tasks', later);
    await add('marloes', made, 'tasks', { ...task, ownerId: marloes.personId });
    await add('marloes', made, 'tasks', { ...task, ownerId: els.personId });
    const actor = {
      personId: marloes.personId,
      role: 'contactPerson',
      swvs: ['PO2710'],
      deskIds: [],
      coversFor: [],
    } as const;
    const due = async () =>
      (await tasksDue(region.database.read, { actor, now: region.clock.now(), urgency: undefined })).map(
        ({ task: { what } }) => what,
      );
    expect(await due()).toEqual(['Stukken opvragen', 'Later']);
    await region.staff.marloes.send('POST', `/cases/${made.id}/hand-over`, {
      version: made.version,
      body: { toPersonId: region.staff.bram.personId, reason: 'Ik ga met verlof' },
    });
    expect(await due()).toEqual([]);
  });

  test('are the next term of the case when they come before the promise, or its clock stands still', async () => {
    const made = await aCase(region);
    const list = async () => (await region.staff.marloes.send('GET', '/cases')).body;
    expect(await list()).toMatchObject({ cases: [{ nextTerm: { kind: 'promise' } }], count: 1, next: null });
    const { contactId = '', contactVersion = 0 } = made.promise ?? {};
    const waiting = { reason: 'waitingForParent', note: null, expected: null };
    await region.staff.marloes.send('POST', `/contacts/${contactId}/call-back/suspension`, {
      version: contactVersion,
      body: waiting,
    });
    expect(await list()).toMatchObject({ cases: [{ nextTerm: { kind: 'suspended' } }] });
    await add('marloes', made, 'tasks', {
      ...task,
      dueOn: '2026-09-01',
      ownerId: region.staff.marloes.personId,
    });
    expect(await list()).toMatchObject({
      cases: [{ nextTerm: { kind: 'task', at: '2026-09-01T15:00:00.000Z' } }],
    });
  });
});
