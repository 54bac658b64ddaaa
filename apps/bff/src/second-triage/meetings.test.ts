import type { ItemView, MeetingHead, MeetingView } from '@steunpunt/contract/second-triage';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { TestClient } from '../testing/test-client.ts';
import { keepSignedIn, openWorkingRegion, type WorkingRegion } from '../testing/working-region.ts';
import {
  aHeldContact,
  aRunningMeeting,
  backTo,
  contactOf,
  decide,
  good,
  idsOf,
  itemOf,
  meetingOf,
  refusalIn,
} from './testing/a-table.ts';

let region: WorkingRegion;
let karim: TestClient;

beforeEach(async () => {
  region = await openWorkingRegion();
  karim = await region.signInAs({ name: 'Karim Haddad', role: 'lead', swv: 'PO2708' });
});
afterEach(() => region.close());

describe('who is at the table', () => {
  test('a guest sees the items of that meeting while it runs: the question, and no name', async () => {
    const { marloes, yasmina } = region.staff;
    const id = await aHeldContact(region, 'V28');
    const other = await aHeldContact(region, 'V30');
    expect((await marloes.send('GET', `/contacts/${id}`)).status).toBe(404);
    const meeting = await aRunningMeeting(karim, 'PO2708', { guests: [marloes] });
    const seen = good(await meetingOf(marloes, meeting.id)) as MeetingView;
    expect(seen.items).toMatchObject([
      { recordId: id, childName: null, callerName: null, question: expect.stringContaining('directeur') },
    ]);
    const item = await itemOf(marloes, meeting, id);
    expect(item).toMatchObject({
      facts: null,
      caller: null,
      consent: null,
      routes: [],
      candidates: [],
      decisions: [],
    });
    expect(await contactOf(marloes, id)).toMatchObject({
      relation: 'guest',
      contactDetails: null,
      child: null,
    });
    expect((await marloes.send('GET', `/contacts/${other}`)).status).toBe(404);
    expect((await yasmina.send('GET', `/contacts/${id}`)).status).toBe(404);
    expect((await meetingOf(yasmina, meeting.id)).status).toBe(404);
    expect(refusalIn(await decide(marloes, item, backTo(marloes, 'PO2708')))).toBe(403);

    good(
      await karim.send('POST', `/second-triage/meetings/${meeting.id}/close`, { version: meeting.version }),
    );
    for (const path of [
      `/contacts/${id}`,
      `/second-triage/meetings/${meeting.id}`,
      `/second-triage/items/${item.itemId}`,
    ]) {
      expect((await marloes.send('GET', path)).status).toBe(404);
    }
    expect((await meetingOf(karim, meeting.id)).status).toBe(200);
  });

  test('a meeting that nobody closed ends by itself', async () => {
    const { marloes } = region.staff;
    const id = await aHeldContact(region, 'V28');
    const meeting = await aRunningMeeting(karim, 'PO2708', { guests: [marloes] });
    region.clock.advance(8 * 60);
    await keepSignedIn(region);
    expect((await marloes.send('GET', `/contacts/${id}`)).status).toBe(404);
    const item = meeting.items[0];
    if (item === undefined) throw new Error('There is an item.');
    expect(refusalIn(await decide(karim, item, backTo(region.staff.joris, 'PO2708')))).toBe(
      'meetingNotRunning',
    );
  });

  test('whom a caller doubts does not see that item at the table, nor decides it, and nothing else is hidden', async () => {
    const { els, annelies, bram } = region.staff;
    const hidden = await aHeldContact(region, 'V24', { doubtedPersons: [els.personId] });
    const shown = await aHeldContact(region, 'V24', { doubtedPersons: [] });
    const meeting = await aRunningMeeting(els, null, { members: [annelies] });
    expect(idsOf(meeting.items)).toEqual([shown]);
    const seen = good(await meetingOf(annelies, meeting.id)) as MeetingView;
    expect(idsOf(seen.items).sort()).toEqual([hidden, shown].sort());
    const item = await itemOf(annelies, seen, hidden);
    expect(item).toMatchObject({ deciders: ['Annelies de Wit'], away: ['Els van Dijk'] });
    expect(item.candidates.map(({ id }) => id)).not.toContain(els.personId);
    expect((await els.send('GET', `/second-triage/items/${item.itemId}`)).status).toBe(404);
    expect(refusalIn(await decide(els, item, backTo(bram, 'PO2710')))).toBe(404);
    const decided = good(await decide(annelies, item, backTo(bram, 'PO2710'))) as ItemView;
    expect(decided.decisions[0]?.deciders).toEqual(['Annelies de Wit']);
  });

  test('a consultant who is not the lead does not decide, also about what they own', async () => {
    const { annelies, yasmina } = region.staff;
    const id = await aHeldContact(region, 'V32');
    good(await yasmina.send('POST', `/contacts/${id}/take`));
    const meeting = await aRunningMeeting(annelies, 'VO2709', { members: [yasmina] });
    const item = await itemOf(yasmina, meeting, id);
    expect(item.routes.every(({ refusal }) => refusal?.code === 'leadDecides')).toBe(true);
    expect(refusalIn(await decide(yasmina, item, backTo(yasmina, 'VO2709')))).toBe(403);
  });
});

describe('a meeting', () => {
  const planned = async (who: TestClient, more: Record<string, unknown> = {}) =>
    who.send('POST', '/second-triage/meetings', {
      body: {
        kind: 'own',
        swv: 'PO2708',
        plannedFor: '2026-09-02T11:00:00.000Z',
        people: [{ id: who.personId, seat: 'member' }],
        alsoPresent: [{ name: 'Mirjam Vos', position: 'Gemeente Aalsmeer' }],
        ...more,
      },
    });

  test('is planned by a lead of that swv, with people who work here, not for yesterday', async () => {
    const { els, sandra } = region.staff;
    expect(refusalIn(await planned(els))).toBe('swvNotYours');
    const wrong = await planned(karim, {
      plannedFor: '2026-08-31T11:00:00.000Z',
      people: [
        { id: karim.personId, seat: 'member' },
        { id: sandra.personId, seat: 'guest' },
        { id: karim.personId, seat: 'guest' },
      ],
    });
    expect(wrong.body).toMatchObject({
      errors: [
        { path: 'plannedFor', code: 'tooLongAgo' },
        { path: 'people.1.id', code: 'unknownValue' },
        { path: 'people.2.id', code: 'double' },
      ],
    });
    const meeting = good(await planned(karim)) as MeetingHead;
    expect(meeting).toMatchObject({
      state: 'planned',
      leads: true,
      alsoPresent: [{ name: 'Mirjam Vos', position: 'Gemeente Aalsmeer' }],
    });
  });

  test('does not begin without a lead at the table, nor twice, and is not changed once it is closed', async () => {
    const { joris } = region.staff;
    const people = [{ id: joris.personId, seat: 'member' }];
    const meeting = good(await planned(karim, { people })) as MeetingHead;
    const path = `/second-triage/meetings/${meeting.id}`;
    const send = (step: string, version: number) => karim.send('POST', `${path}/${step}`, { version });
    expect(refusalIn(await send('start', 1))).toBe('leadNeededAtTable');
    expect(refusalIn(await send('close', 1))).toBe('meetingNotRunning');
    const body = {
      plannedFor: meeting.plannedFor,
      people: [...people, { id: karim.personId, seat: 'member' }],
      alsoPresent: [],
    };
    expect((await joris.send('PUT', path, { version: 1, body })).status).toBe(403);
    good(await karim.send('PUT', path, { version: 1, body }));
    expect((await send('start', 1)).status).toBe(412);
    good(await send('start', 2));
    expect(refusalIn(await send('start', 3))).toBe('meetingNotPlanned');
    good(await send('close', 3));
    expect(refusalIn(await karim.send('PUT', path, { version: 4, body }))).toBe('meetingClosed');
    expect(refusalIn(await send('close', 4))).toBe('meetingClosed');
  });

  test('takes up what comes onto the agenda while it runs, once', async () => {
    const meeting = await aRunningMeeting(karim, 'PO2708');
    const id = await aHeldContact(region, 'V28');
    const elsewhere = await aHeldContact(region, 'V30');
    const add = (recordId: string) =>
      karim.send('POST', `/second-triage/meetings/${meeting.id}/items`, {
        body: { kind: 'contact', recordId },
      });
    expect(refusalIn(await add(elsewhere))).toBe('notOnAgenda');
    for (const _ of [1, 2]) expect(idsOf((good(await add(id)) as MeetingView).items)).toEqual([id]);
  });

  test('tells those at the table, and nobody else, that something changed', async () => {
    const { marloes, yasmina, joris } = region.staff;
    const id = await aHeldContact(region, 'V28');
    const meeting = await aRunningMeeting(karim, 'PO2708', { guests: [marloes] });
    good(await decide(karim, await itemOf(karim, meeting, id), backTo(joris, 'PO2708')));
    const rows = await region.database.read
      .selectFrom('outbox')
      .select(['audience_person', 'record_id'])
      .where('topic', '=', 'secondTriage')
      .execute();
    const heard = new Set(rows.map(({ audience_person }) => audience_person));
    expect(heard).toEqual(new Set([karim.personId, marloes.personId]));
    expect(new Set(rows.map(({ record_id }) => record_id))).toEqual(new Set([meeting.id]));
    expect(heard).not.toContain(yasmina.personId);
  });
});
