import type { CaseView } from '@steunpunt/contract/cases';
import type { ContactView } from '@steunpunt/contract/contacts';
import type { DecisionView, ItemView, MeetingHead, MeetingView } from '@steunpunt/contract/second-triage';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { TestClient } from '../testing/test-client.ts';
import {
  aContact,
  commonAnswers,
  keepSignedIn,
  openWorkingRegion,
  type WorkingRegion,
} from '../testing/working-region.ts';
import { aHeldContact, aRunningMeeting, backTo, decide, good, itemOf, refusalIn } from './testing/a-table.ts';

let region: WorkingRegion;
let karim: TestClient;

beforeEach(async () => {
  region = await openWorkingRegion();
  karim = await region.signInAs({ name: 'Karim Haddad', role: 'lead', swv: 'PO2708' });
});
afterEach(() => region.close());

type Agenda = {
  readonly waiting: { readonly recordId: string }[];
  readonly paused: { readonly recordId: string }[];
  readonly toTell: { readonly recordId: string; readonly decision: DecisionView }[];
  readonly counts: { readonly own: number; readonly joint: number };
};
const agendaOf = async (who: TestClient, kind = 'own') =>
  good(await who.send('GET', `/second-triage/agenda?kind=${kind}`)) as Agenda;
const idsOf = (rows: readonly { readonly recordId: string }[]) => rows.map(({ recordId }) => recordId);
const contactOf = async (who: TestClient, id: string) =>
  good(await who.send('GET', `/contacts/${id}`)) as ContactView;
const meetingOf = (who: TestClient, id: string) => who.send('GET', `/second-triage/meetings/${id}`);
const tell = (who: TestClient, id: string) => who.send('POST', `/second-triage/decisions/${id}/told`);
const firstDecision = (item: ItemView) => item.decisions[0]?.id ?? 'none';

describe('the agenda', () => {
  test('holds the own questions that wait, the oldest promise first, each with promise and term', async () => {
    const later = await aHeldContact(region, 'V25');
    const sooner = await aHeldContact(region, 'V28');
    await aHeldContact(region, 'V30');
    const agenda = await agendaOf(karim);
    expect(idsOf(agenda.waiting)).toEqual([sooner, later]);
    expect(agenda.counts).toEqual({ own: 2, joint: 0 });
    expect(agenda.waiting[0]).toMatchObject({
      promise: { untilDate: '2026-09-02' },
      decisionTerm: { untilDate: '2026-09-03' },
      question: expect.stringContaining('directeur'),
    });
  });

  test('keeps a question that somebody calls back about until the table decided', async () => {
    const { annelies, yasmina } = region.staff;
    const id = await aHeldContact(region, 'V32');
    good(await yasmina.send('POST', `/contacts/${id}/take`));
    expect(idsOf((await agendaOf(annelies)).waiting)).toEqual([id]);
    const meeting = await aRunningMeeting(annelies, 'VO2709');
    good(await decide(annelies, await itemOf(annelies, meeting, id), backTo(yasmina, 'VO2709')));
    const agenda = await agendaOf(annelies);
    expect(agenda.waiting).toEqual([]);
    expect(idsOf(agenda.toTell)).toEqual([id]);
  });

  test('brings a doubt about the only lead to the leads of all, and shows that lead nothing', async () => {
    const { els, annelies } = region.staff;
    const id = await aHeldContact(region, 'V24', { doubtedPersons: [els.personId] });
    expect(idsOf((await agendaOf(annelies, 'joint')).waiting)).toEqual([id]);
    const hidden = await agendaOf(els, 'joint');
    expect(hidden).toMatchObject({ waiting: [], counts: { own: 0, joint: 0 } });
  });

  test('shows what is paused apart', async () => {
    const id = await aContact(region, { ...commonAnswers, parentsAgree: { value: 'disagree' } });
    const agenda = await agendaOf(region.staff.els);
    expect(agenda.waiting).toEqual([]);
    expect(idsOf(agenda.paused)).toEqual([id]);
  });
});

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

describe('deciding', () => {
  test('is refused on a contact that changed since, and when it is decided already', async () => {
    const { joris } = region.staff;
    const id = await aHeldContact(region, 'V28');
    const meeting = await aRunningMeeting(karim, 'PO2708');
    const item = await itemOf(karim, meeting, id);
    const body = backTo(joris, 'PO2708');
    expect((await decide(karim, { ...item, version: item.version + 1 }, body)).status).toBe(412);
    const both = await Promise.all([decide(karim, item, body), decide(karim, item, body)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    const again = await itemOf(karim, meeting, id);
    expect(refusalIn(await decide(karim, again, body))).toBe('alreadyDecided');
  });

  test('names people, moments and an swv that fit', async () => {
    const { joris, marloes, sandra } = region.staff;
    const id = await aHeldContact(region, 'V28');
    const meeting = await aRunningMeeting(karim, 'PO2708');
    const item = await itemOf(karim, meeting, id);
    const body = backTo(joris, 'PO2708');
    const attempt = async (more: Partial<typeof body>) =>
      refusalIn(await decide(karim, item, { ...body, ...more }));
    const moment = (date: string, time = '15:00') => ({ kind: 'moment', date, time }) as const;
    expect(await attempt({ personId: marloes.personId })).toBe('personNotOfSwv');
    expect(await attempt({ personId: sandra.personId })).toBe(400);
    expect(await attempt({ personId: karim.personId })).toBe('contactPersonNeeded');
    expect(await attempt({ swv: 'PO2710', personId: marloes.personId })).toBe('ownSwvNeeded');
    expect(await attempt({ route: 'otherSwv' })).toBe('otherSwvNeeded');
    expect(await attempt({ route: 'referOutside' })).toBe('outsideNeeded');
    expect(await attempt({ within: moment('2026-08-31') })).toBe('momentInPast');
    expect(await attempt({ within: moment('2026-09-05') })).toBe('momentOnClosedDay');
    expect(await attempt({ tell: { ...body.tell, within: moment('2026-09-04') } })).toBe('toldTooLate');
    expect(await attempt({ tell: { ...body.tell, byId: marloes.personId } })).toBe('tellerCannotSee');
    expect(await attempt({})).toBe(200);
  });

  test('asks for more facts and stays on the agenda with its new term', async () => {
    const { joris } = region.staff;
    const id = await aHeldContact(region, 'V28');
    const meeting = await aRunningMeeting(karim, 'PO2708');
    const within = { kind: 'workingDays', days: 4 } as const;
    const body = backTo(joris, 'PO2708', { route: 'moreFacts', within });
    const decided = good(await decide(karim, await itemOf(karim, meeting, id), body)) as ItemView;
    expect(decided).toMatchObject({ state: 'waiting', decisionTerm: { untilDate: '2026-09-07' } });
    expect(idsOf((await agendaOf(karim)).waiting)).toEqual([id]);
    good(await tell(joris, firstDecision(decided)));
    expect(await contactOf(joris, id)).toMatchObject({ state: 'held', promise: { untilDate: '2026-09-07' } });
  });

  test('tells who takes it up, and nobody else', async () => {
    const { joris } = region.staff;
    const id = await aHeldContact(region, 'V28');
    const meeting = await aRunningMeeting(karim, 'PO2708');
    good(await decide(karim, await itemOf(karim, meeting, id), backTo(joris, 'PO2708')));
    const told = await region.database.read
      .selectFrom('notification')
      .select(['person_id', 'record_id'])
      .where('kind', '=', 'decisionMade')
      .execute();
    expect(told).toEqual([{ person_id: joris.personId, record_id: id }]);
  });

  test('keeps codes and ids in the journal, and why beside it', async () => {
    const { joris } = region.staff;
    const id = await aHeldContact(region, 'V28');
    const meeting = await aRunningMeeting(karim, 'PO2708');
    const body = backTo(joris, 'PO2708', { reason: 'Een reden met een naam: Thijs.' });
    good(await decide(karim, await itemOf(karim, meeting, id), body));
    const rows = await region.database.read
      .selectFrom('journal')
      .selectAll()
      .where('record_id', '=', id)
      .where('event', '=', 'decided')
      .execute();
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain('Thijs');
    expect(rows[0]?.facts).toContain('"route":"ownContactPerson"');
  });
});

describe('telling the caller', () => {
  const decided = async (more: Parameters<typeof backTo>[2] = {}) => {
    const { joris } = region.staff;
    const id = await aHeldContact(region, 'V28');
    const meeting = await aRunningMeeting(karim, 'PO2708');
    const item = good(
      await decide(karim, await itemOf(karim, meeting, id), backTo(joris, 'PO2708', more)),
    ) as ItemView;
    return { id, decisionId: firstDecision(item) };
  };

  test('keeps the promise open until then, and closes what goes no further', async () => {
    const { joris } = region.staff;
    for (const [route, outside] of [
      ['referOutside', 'Wijkteam Aalsmeer'],
      ['noAction', null],
    ] as const) {
      const { id, decisionId } = await decided({ route, outside });
      expect(await contactOf(joris, id)).toMatchObject({
        state: 'promised',
        promise: { untilDate: '2026-09-01' },
      });
      good(await tell(joris, decisionId));
      expect(await contactOf(joris, id)).toMatchObject({ state: 'closed', promise: null });
    }
  });

  test('is done once, also when it is said twice at once', async () => {
    const { joris } = region.staff;
    const { decisionId } = await decided();
    const both = await Promise.all([tell(joris, decisionId), tell(karim, decisionId)]);
    expect(both.map(refusalIn).sort()).toEqual([200, 'nothingToTell']);
    expect(refusalIn(await tell(joris, decisionId))).toBe('nothingToTell');
  });

  test('a repeat of the same request is the same telling', async () => {
    const { joris } = region.staff;
    const { decisionId } = await decided();
    const path = `/second-triage/decisions/${decisionId}/told`;
    const key = 'a-key-of-sixteen-or-more';
    const first = good(await joris.send('POST', path, { key })) as DecisionView;
    expect(good(await joris.send('POST', path, { key }))).toMatchObject({ toldAt: first.toldAt });
  });

  test('is not for who may not see the contact', async () => {
    const { decisionId } = await decided();
    const { marloes, yasmina } = region.staff;
    for (const who of [marloes, yasmina]) expect(refusalIn(await tell(who, decisionId))).toBe(404);
  });
});

describe('parents who share authority and disagree', () => {
  const paused = () => aContact(region, { ...commonAnswers, parentsAgree: { value: 'disagree' } });
  const endPause = (who: TestClient, id: string, version: number) =>
    who.send('POST', `/contacts/${id}/end-pause`, {
      version,
      body: { decision: 'Moeder mag dit alleen vragen.' },
    });

  test('a lead decides how to go on, and the promise begins anew', async () => {
    const { els, marloes } = region.staff;
    const id = await paused();
    region.clock.advance(3 * 24 * 60);
    await keepSignedIn(region);
    const { version } = await contactOf(els, id);
    expect((await endPause(els, id, version + 1)).status).toBe(412);
    const after = good(await endPause(els, id, version)) as ContactView;
    expect(after).toMatchObject({
      state: 'promised',
      promise: { by: 'contactPerson', untilDate: '2026-09-08' },
    });
    expect(await contactOf(marloes, id)).toMatchObject({ relation: 'team', may: ['take'] });
    expect(refusalIn(await endPause(els, id, after.version))).toBe('notPaused');
  });

  test('is no decision of the table, nor of anybody but the lead', async () => {
    const { els, marloes, annelies } = region.staff;
    const id = await paused();
    const meeting = await aRunningMeeting(els, 'PO2710');
    expect(meeting.items).toEqual([]);
    expect((await endPause(marloes, id, 1)).status).toBe(403);
    expect((await endPause(annelies, id, 1)).status).toBe(404);
  });
});

describe('a case', () => {
  const caseOf = async (who: TestClient, id: string) =>
    good(await who.send('GET', `/cases/${id}`)) as CaseView;
  const opened = async (who: TestClient, contactId: string) =>
    good(await who.send('POST', `/contacts/${contactId}/case`)) as CaseView;

  test('made of a held question comes onto the agenda once, as the case', async () => {
    const contactId = await aHeldContact(region, 'V28');
    const made = await opened(karim, contactId);
    const agenda = await agendaOf(karim);
    expect(agenda.waiting).toMatchObject([{ kind: 'case', recordId: made.id, state: 'waiting' }]);
    expect(agenda.counts.own).toBe(1);
  });

  test('where support falls short is decided there, with its contacts, its trail and its promise', async () => {
    const { joris, yasmina } = region.staff;
    const contactId = await aHeldContact(region, 'V25');
    const meeting = await aRunningMeeting(karim, 'PO2708');
    good(await decide(karim, await itemOf(karim, meeting, contactId), backTo(joris, 'PO2708')));
    const made = await opened(joris, contactId);
    const held = good(
      await joris.send('POST', `/cases/${made.id}/hold`, {
        version: made.version,
        body: { reason: 'De ouders voelen zich niet gesteund.' },
      }),
    ) as CaseView;
    const added = good(
      await karim.send('POST', `/second-triage/meetings/${meeting.id}/items`, {
        body: { kind: 'case', recordId: held.id },
      }),
    ) as MeetingView;
    const item = await itemOf(karim, added, held.id);
    expect(item).toMatchObject({ kind: 'case', state: 'waiting', version: held.version });
    const reason = 'Een ander swv staat er vrijer in.';
    const body = backTo(yasmina, 'VO2709', { route: 'otherSwv', reason });
    const decided = good(await decide(karim, item, body)) as ItemView;
    expect(decided).toMatchObject({ kind: 'case', swv: 'VO2709' });
    const after = await caseOf(yasmina, held.id);
    expect(after).toMatchObject({
      state: 'followUp',
      owner: { id: yasmina.personId },
      swv: 'VO2709',
      promise: { contactId, personId: yasmina.personId, untilDate: '2026-09-01' },
    });
    expect(after.trail.at(-1)).toMatchObject({ swv: 'VO2709', reason });
    expect(await contactOf(yasmina, contactId)).toMatchObject({ relation: 'owner', state: 'promised' });
    good(await tell(yasmina, firstDecision(decided)));
    expect((await caseOf(yasmina, held.id)).promise).toMatchObject({ untilDate: '2026-09-03' });
    expect((await joris.send('GET', `/cases/${held.id}`)).status).toBe(404);
  });

  test('of which the table had still to look at a question beside the call-back stays on the agenda', async () => {
    const { annelies, yasmina } = region.staff;
    const contactId = await aHeldContact(region, 'V32');
    const made = await opened(yasmina, contactId);
    expect(made.state).toBe('followUp');
    expect((await agendaOf(annelies)).waiting).toMatchObject([{ kind: 'case', recordId: made.id }]);
    const meeting = await aRunningMeeting(annelies, 'VO2709');
    const item = await itemOf(annelies, meeting, made.id);
    const body = backTo(yasmina, 'VO2709', { route: 'doorbraak', criteria: ['bodiesContradict'] });
    expect(good(await decide(annelies, item, body))).toMatchObject({
      state: 'decided',
      requested: ['doorbraak'],
    });
    expect((await agendaOf(annelies)).waiting).toEqual([]);
  });

  test('is seen by guests at the table only, and as a guest', async () => {
    const { marloes, joris } = region.staff;
    const contactId = await aHeldContact(region, 'V28');
    const made = await opened(karim, contactId);
    const meeting = await aRunningMeeting(karim, 'PO2708', { guests: [marloes, joris] });
    for (const guest of [marloes, joris]) {
      expect(await caseOf(guest, made.id)).toMatchObject({ relation: 'guest', child: null, people: null });
    }
    good(
      await karim.send('POST', `/second-triage/meetings/${meeting.id}/close`, { version: meeting.version }),
    );
    for (const guest of [marloes, joris]) {
      expect((await guest.send('GET', `/cases/${made.id}`)).status).toBe(404);
    }
  });

  test('takes what its people said about mediation', async () => {
    const { joris } = region.staff;
    const contactId = await aHeldContact(region, 'V28');
    const made = await opened(karim, contactId);
    const parent = made.people?.find(({ role }) => role !== 'pupil');
    const body = { involvedId: parent?.id ?? '', purpose: 'mediationExplored', given: true };
    good(
      await karim.send('POST', `/cases/${made.id}/people`, {
        body: {
          role: 'mother',
          authority: 'both',
          name: 'Ilse',
          age: null,
          organisation: null,
          number: null,
          mail: null,
          noContactVia: null,
        },
      }),
    );
    const people = (await caseOf(karim, made.id)).people ?? [];
    const mother = people.find(({ role }) => role === 'mother');
    good(
      await karim.send('POST', `/cases/${made.id}/consents`, {
        body: { ...body, involvedId: mother?.id ?? '' },
      }),
    );
    const meeting = await aRunningMeeting(karim, 'PO2708');
    const item = await itemOf(karim, meeting, made.id);
    expect(item.consent).toEqual({ family: 'yes', school: 'unasked' });
    expect(item.routes[0]).toEqual({ route: 'mediation', refusal: null });
    good(await decide(karim, item, backTo(joris, 'PO2708', { route: 'mediation' })));
  });
});
