import type { CaseView } from '@steunpunt/contract/cases';
import type { ItemView, MeetingView } from '@steunpunt/contract/second-triage';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { TestClient } from '../testing/test-client.ts';
import { openWorkingRegion, type WorkingRegion } from '../testing/working-region.ts';
import {
  agendaOf,
  aHeldContact,
  aRunningMeeting,
  backTo,
  contactOf,
  decide,
  firstDecision,
  good,
  itemOf,
  tell,
} from './testing/a-table.ts';

let region: WorkingRegion;
let karim: TestClient;

beforeEach(async () => {
  region = await openWorkingRegion();
  karim = await region.signInAs({ name: 'Karim Haddad', role: 'lead', swv: 'PO2708' });
});
afterEach(() => region.close());

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
