import { api } from '@steunpunt/contract';
import type { ItemView, MeetingView } from '@steunpunt/contract/second-triage';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aCase, caseOf } from '../cases/testing/a-case.ts';
import type { TestClient } from '../testing/test-client.ts';
import { aContact, openWorkingRegion, type WorkingRegion } from '../testing/working-region.ts';
import { aHeldContact, aRunningMeeting, good, itemOf, meetingOf } from './testing/a-table.ts';

/** Somebody of a gemeente, and somebody else from outside who sits at no table. */
let region: WorkingRegion;
let karim: TestClient;
let mirjam: TestClient;
let outsider: TestClient;
let held: string;
let meeting: MeetingView;

beforeAll(async () => {
  region = await openWorkingRegion();
  karim = await region.signInAs({ name: 'Karim Haddad', role: 'lead', swv: 'PO2708' });
  mirjam = await region.signInAs({ name: 'Mirjam Vos', role: 'guest' });
  outsider = await region.signInAs({ name: 'Daan Prins', role: 'guest' });
  held = await aHeldContact(region, 'V28');
  await aContact(region);
  meeting = await aRunningMeeting(karim, 'PO2708', { guests: [mirjam] });
});
afterAll(() => region.close());

const statusOf = async (who: TestClient, path: string) => (await who.send('GET', path)).status;

test('a guest knocks at four doors, and at what is open to everybody who is signed in', () => {
  const open = Object.entries(api).flatMap(([name, { permission }]) =>
    'roles' in permission && permission.roles.includes('guest') ? [name] : [],
  );
  expect(open.sort()).toEqual(['declareInvolvement', 'getMeeting', 'getMeetingItem', 'listMeetings']);
});

test('during the meeting a guest sees its items: the question and nothing of who asks it', async () => {
  const seen = good(await meetingOf(mirjam, meeting.id)) as MeetingView;
  expect(seen.items.map(({ recordId }) => recordId)).toEqual([held]);
  const item: ItemView = await itemOf(mirjam, seen, held);
  expect(item).toMatchObject({
    question: expect.stringContaining('directeur'),
    callerName: null,
    childName: null,
    facts: null,
    routes: [],
    candidates: [],
    deciders: [],
  });
  expect(JSON.stringify([seen, item])).not.toContain('Ilse van Rijn');
  expect(JSON.stringify([seen, item])).not.toContain('Thijs,');
  for (const path of ['/contacts', `/contacts/${held}`, '/worklist', '/cases']) {
    expect([path, await statusOf(mirjam, path)]).toEqual([path, 403]);
  }
});

test('who sits at no table sees no meeting, not even that there is one', async () => {
  expect((await outsider.send('GET', '/second-triage/meetings')).body).toEqual({ meetings: [] });
  expect(await statusOf(outsider, `/second-triage/meetings/${meeting.id}`)).toBe(404);
  const itemId = meeting.items[0]?.itemId ?? '';
  const there = await outsider.send('GET', `/second-triage/items/${itemId}`);
  const nowhere = await outsider.send('GET', '/second-triage/items/nowhere');
  expect([there.status, there.body]).toEqual([404, nowhere.body]);
});

test('a case on the table is seen as its question too', async () => {
  const made = await aCase(region);
  const body = { reason: 'Steun schiet tekort' };
  caseOf(await region.staff.marloes.send('POST', `/cases/${made.id}/hold`, { version: made.version, body }));
  const table = await aRunningMeeting(region.staff.els, 'PO2710', { guests: [mirjam] });
  expect(table.items.map(({ recordId }) => recordId)).toContain(made.id);
  const item = await itemOf(mirjam, good(await meetingOf(mirjam, table.id)) as MeetingView, made.id);
  expect(item).toMatchObject({ kind: 'case', callerName: null, childName: null, facts: null });
});

test('nobody from outside votes, and a lead sits where leads sit', async () => {
  const plan = (seat: string) =>
    karim.send('POST', '/second-triage/meetings', {
      body: {
        kind: 'own',
        swv: 'PO2708',
        plannedFor: '2026-09-02T11:00:00.000Z',
        people: [
          { id: karim.personId, seat: 'member' },
          { id: mirjam.personId, seat },
        ],
        alsoPresent: [],
      },
    });
  expect((await plan('member')).body).toMatchObject({ errors: [{ path: 'people.1.id' }] });
  const planned = good(await plan('guest')) as MeetingView;
  expect(await statusOf(mirjam, `/second-triage/meetings/${planned.id}`)).toBe(404);
});

test('after the meeting it does not exist for the guest any more', async () => {
  const { version } = good(await meetingOf(karim, meeting.id)) as MeetingView;
  good(await karim.send('POST', `/second-triage/meetings/${meeting.id}/close`, { version }));
  const itemId = meeting.items[0]?.itemId ?? '';
  expect(await statusOf(mirjam, `/second-triage/meetings/${meeting.id}`)).toBe(404);
  expect(await statusOf(mirjam, `/second-triage/items/${itemId}`)).toBe(404);
});

test('a guest who is involved says so, and the item is at their table no longer', async () => {
  const known = await aHeldContact(region, 'V28');
  const table = await aRunningMeeting(karim, 'PO2708', { guests: [mirjam] });
  const seen = good(await meetingOf(mirjam, table.id)) as MeetingView;
  const itemId = seen.items.find(({ recordId }) => recordId === known)?.itemId ?? '';
  const body = { kind: 'contact', id: known };
  expect((await outsider.send('POST', '/involvements', { body })).status).toBe(404);
  expect((await mirjam.send('POST', '/involvements', { body })).status).toBe(200);
  expect(await statusOf(mirjam, `/second-triage/items/${itemId}`)).toBe(404);
  const left = good(await meetingOf(mirjam, table.id)) as MeetingView;
  expect(left.items.map(({ recordId }) => recordId)).not.toContain(known);
});
