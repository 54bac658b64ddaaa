import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { TestClient } from '../testing/test-client.ts';
import {
  aContact,
  commonAnswers,
  keepSignedIn,
  openWorkingRegion,
  type WorkingRegion,
} from '../testing/working-region.ts';
import {
  agendaOf,
  aHeldContact,
  aRunningMeeting,
  backTo,
  decide,
  good,
  idsOf,
  itemOf,
} from './testing/a-table.ts';

let region: WorkingRegion;
let karim: TestClient;

beforeEach(async () => {
  region = await openWorkingRegion();
  karim = await region.signInAs({ name: 'Karim Haddad', role: 'lead', swv: 'PO2708' });
});
afterEach(() => region.close());

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

  test('counts the term of the region from when the question was held, not from the call', async () => {
    const { els, sandra } = region.staff;
    const id = await aContact(region);
    region.clock.set('2026-09-03T09:00:00.000Z');
    await keepSignedIn(region);
    await region.database.unitOfWork.run('change', (tx) =>
      tx.updateTable('region').set({ decision_days: 3 }).execute(),
    );
    const answers = { informationOrSolution: { unknown: true }, nature: { value: 'A90' } };
    const body = { answers, reason: 'Verkeerd begrepen wat er speelt' };
    good(await sandra.send('PATCH', `/contacts/${id}`, { version: 1, body }));
    expect((await agendaOf(els)).waiting).toMatchObject([
      {
        recordId: id,
        heldSince: '2026-09-03T09:00:00.000Z',
        decisionTerm: { untilDate: '2026-09-08' },
      },
    ]);
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
