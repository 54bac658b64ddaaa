import type { ContactView } from '@steunpunt/contract/contacts';
import type { DecisionView, ItemView } from '@steunpunt/contract/second-triage';
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
  contactOf,
  decide,
  firstDecision,
  good,
  idsOf,
  itemOf,
  refusalIn,
  tell,
} from './testing/a-table.ts';

let region: WorkingRegion;
let karim: TestClient;

beforeEach(async () => {
  region = await openWorkingRegion();
  karim = await region.signInAs({ name: 'Karim Haddad', role: 'lead', swv: 'PO2708' });
});
afterEach(() => region.close());

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

  test('is done by speaking to the caller, and what the table decided follows', async () => {
    const { joris } = region.staff;
    const speak = async (id: string, next: unknown) =>
      good(
        await joris.send('POST', `/contacts/${id}/call-back/attempts`, {
          body: { result: 'spoken', minutes: 8, note: null, next },
        }),
      );
    const goesOn = await decided();
    await speak(goesOn.id, null);
    expect(refusalIn(await tell(joris, goesOn.decisionId))).toBe('nothingToTell');
    expect((await agendaOf(karim)).toTell).toEqual([]);
    expect(await contactOf(joris, goesOn.id)).toMatchObject({
      state: 'promised',
      promise: { untilDate: '2026-09-03', personName: 'Joris Bakker' },
    });
    await speak(goesOn.id, null);
    expect(await contactOf(joris, goesOn.id)).toMatchObject({ state: 'closed', promise: null });
    const agreed = await decided();
    await speak(agreed.id, { date: '2026-09-04', time: '11:00' });
    expect((await agendaOf(karim)).toTell).toEqual([]);
    expect(await contactOf(joris, agreed.id)).toMatchObject({ promise: { untilDate: '2026-09-04' } });
    const ends = await decided({ route: 'noAction' });
    await speak(ends.id, null);
    expect(await contactOf(joris, ends.id)).toMatchObject({ state: 'closed', promise: null });
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
