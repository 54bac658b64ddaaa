import type { ContactView } from '@steunpunt/contract/contacts';
import type { DecisionView, ItemView } from '@steunpunt/contract/second-triage';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { TestClient } from '../testing/test-client.ts';
import { dialects } from '../testing/test-database.ts';
import { openWorkingRegion, type WorkingRegion } from '../testing/working-region.ts';
import { aHeldContact, aRunningMeeting, backTo, decide, good, itemOf, refusalIn } from './testing/a-table.ts';

describe.each(dialects)('calls of the plan that end at the second triage, on %s', (dialect) => {
  let region: WorkingRegion;
  let karim: TestClient;

  beforeEach(async () => {
    region = await openWorkingRegion({ dialect });
    karim = await region.signInAs({ name: 'Karim Haddad', role: 'lead', swv: 'PO2708' });
  });
  afterEach(() => region.close());

  const contactOf = async (who: TestClient, id: string) =>
    good(await who.send('GET', `/contacts/${id}`)) as ContactView;
  const tell = (who: TestClient, { id }: Pick<DecisionView, 'id'>) =>
    who.send('POST', `/second-triage/decisions/${id}/told`);
  const latest = (item: ItemView) => {
    const [decision] = item.decisions;
    if (decision === undefined) throw new Error('Nothing was decided.');
    return decision;
  };

  test('V24: who doubts our consultant gets one of another swv, never the consultant', async () => {
    const { marloes, els, annelies, yasmina } = region.staff;
    const id = await aHeldContact(region, 'V24', { doubtedPersons: [marloes.personId] });
    const meeting = await aRunningMeeting(els, null, { members: [annelies] });
    const item = await itemOf(els, meeting, id);
    expect(item.candidates.map((one) => one.id)).not.toContain(marloes.personId);
    expect(refusalIn(await decide(els, item, backTo(marloes, 'PO2710')))).toBe('doubtedPerson');
    const told = {
      what: 'Iemand anders belt u.',
      byId: marloes.personId,
      within: { kind: 'workingDays', days: 0 },
    } as const;
    const body = backTo(yasmina, 'VO2709', { route: 'otherSwv' });
    expect(refusalIn(await decide(els, item, { ...body, tell: told }))).toBe('doubtedPerson');
    const decided = good(await decide(els, item, body)) as ItemView;
    expect(latest(decided)).toMatchObject({
      route: 'otherSwv',
      swv: 'VO2709',
      personName: 'Yasmina el Amrani',
      deciders: expect.arrayContaining(['Els van Dijk', 'Annelies de Wit']),
      toldAt: null,
    });
    expect(await contactOf(yasmina, id)).toMatchObject({
      relation: 'owner',
      swv: 'VO2709',
      state: 'promised',
      promise: { personId: yasmina.personId, untilDate: '2026-09-01' },
    });
    good(await tell(yasmina, latest(decided)));
    expect(await contactOf(yasmina, id)).toMatchObject({ promise: { untilDate: '2026-09-03' } });
    expect((await marloes.send('GET', `/contacts/${id}`)).status).toBe(404);
  });

  test('V25: who does not know what the question is, is called back by the own swv', async () => {
    const { joris } = region.staff;
    const id = await aHeldContact(region, 'V25');
    const meeting = await aRunningMeeting(karim, 'PO2708');
    const item = await itemOf(karim, meeting, id);
    expect(item).toMatchObject({ state: 'waiting', decisionTerm: { untilDate: '2026-09-08' } });
    const decided = good(await decide(karim, item, backTo(joris, 'PO2708'))) as ItemView;
    expect(decided.state).toBe('decided');
    expect(await contactOf(joris, id)).toMatchObject({ relation: 'owner', state: 'promised' });
  });

  test('V28: both want to talk, so a mediation is asked for, after the yes of the mother', async () => {
    const { joris } = region.staff;
    const id = await aHeldContact(region, 'V28');
    const meeting = await aRunningMeeting(karim, 'PO2708');
    const item = await itemOf(karim, meeting, id);
    expect(item.decisionTerm.untilDate).toBe('2026-09-03');
    const body = backTo(joris, 'PO2708', { route: 'mediation' });
    expect(item.routes[0]).toEqual({ route: 'mediation', refusal: { code: 'consentNeeded', of: 'family' } });
    expect(refusalIn(await decide(karim, item, body))).toBe('consentNeeded');
    const consent = { side: 'family', answer: 'yes' };
    const asked = good(
      await karim.send('POST', `/second-triage/items/${item.itemId}/consent`, { body: consent }),
    ) as ItemView;
    expect(asked).toMatchObject({ consent: { family: 'yes', school: 'unasked' } });
    expect(asked.routes[0]).toEqual({ route: 'mediation', refusal: null });
    const decided = good(await decide(karim, asked, body)) as ItemView;
    expect(decided.requested).toEqual(['mediation']);
    const [request] = await region.database.read.selectFrom('triage_request').selectAll().execute();
    expect(request).toMatchObject({
      record_id: id,
      kind: 'mediation',
      state: 'requested',
      agreed: '["family"]',
      decision_id: latest(decided).id,
    });
  });

  test('V30: a school wishes a mediation that the parents refuse: no request, the offer stays open, the school is told', async () => {
    const { annelies, yasmina } = region.staff;
    const id = await aHeldContact(region, 'V30');
    const meeting = await aRunningMeeting(annelies, 'VO2709');
    const item = await itemOf(annelies, meeting, id);
    expect(item.callerSide).toBe('school');
    for (const said of [
      { side: 'school', answer: 'yes' },
      { side: 'family', answer: 'no' },
    ]) {
      good(await annelies.send('POST', `/second-triage/items/${item.itemId}/consent`, { body: said }));
    }
    const asked = await itemOf(annelies, meeting, id);
    expect(asked.routes[0]).toEqual({
      route: 'mediation',
      refusal: { code: 'consentRefused', of: 'family' },
    });
    const advice = backTo(yasmina, 'VO2709', { offerStaysOpen: true });
    expect(refusalIn(await decide(annelies, asked, { ...advice, route: 'mediation' }))).toBe(
      'consentRefused',
    );
    const decided = good(await decide(annelies, asked, advice)) as ItemView;
    expect(latest(decided)).toMatchObject({ offerStaysOpen: true, route: 'ownContactPerson' });
    expect(decided.requested).toEqual([]);
    expect(await region.database.read.selectFrom('triage_request').selectAll().execute()).toEqual([]);
  });

  test('V32: four months at home and everybody says something else: a doorbraak, beside the call-back', async () => {
    const { annelies, yasmina } = region.staff;
    const id = await aHeldContact(region, 'V32');
    expect(await contactOf(annelies, id)).toMatchObject({ state: 'promised', first: 'callBack' });
    const meeting = await aRunningMeeting(annelies, 'VO2709');
    const item = await itemOf(annelies, meeting, id);
    expect(item).toMatchObject({
      state: 'waiting',
      doorbraak: { shown: ['longAtHomeOrManyBodies'], needed: 2 },
    });
    const body = backTo(yasmina, 'VO2709', { route: 'doorbraak' });
    const refused = await decide(annelies, item, body);
    expect(refused.body).toMatchObject({ refusal: { code: 'criteriaMissing', holds: 1, needed: 2 } });
    const decided = good(
      await decide(annelies, item, { ...body, criteria: ['bodiesContradict'] }),
    ) as ItemView;
    expect(decided).toMatchObject({ state: 'decided', requested: ['doorbraak'] });
    const [request] = await region.database.read.selectFrom('triage_request').selectAll().execute();
    expect(request).toMatchObject({
      kind: 'doorbraak',
      criteria: '["longAtHomeOrManyBodies","bodiesContradict"]',
    });
  });
});
