import type { DoorbraakRow, DoorbraakView } from '@steunpunt/contract/doorbraaks';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { aMediator, appoint, good, refusalIn } from '../pool/testing/a-pool.ts';
import type { TestClient } from '../testing/test-client.ts';
import { keepSignedIn, openWorkingRegion, type WorkingRegion } from '../testing/working-region.ts';
import { aRequest, aTeamAtWork, seen, send, take } from './testing/a-team-at-work.ts';

let region: WorkingRegion;
beforeEach(async () => {
  region = await openWorkingRegion();
});
afterEach(() => region.close());

const listed = async (who: TestClient) =>
  good<{ requests: unknown[]; doorbraaks: DoorbraakRow[] }>(await who.send('GET', '/doorbraaks'));

const facts = [
  { step: 'recordWish', whose: 'pupil', text: 'Ik wil weer lessen volgen, maar niet in die klas.' },
  { step: 'recordWish', whose: 'parents', text: 'Wij willen één plan.' },
  { step: 'recordWork', who: 'Leerplicht', text: 'Schrijft brieven.' },
  { step: 'recordObstacle', rule: 'Wachtlijst jeugdhulp', text: 'Zorg en school wachten op elkaar.' },
];

describe('a doorbraak from request to evaluation', () => {
  test('V32: criteria, team, both voices, a table, a plan, a decision, follow-ups and a signal', async () => {
    const { annelies, yasmina, bram, doorbraak } = await aTeamAtWork(region);
    expect(doorbraak).toMatchObject({
      number: 'D-2026-001',
      relations: ['director'],
      latestTable: '2026-09-15',
      childName: 'Yara',
      candidates: [],
      contactId: null,
    });
    expect(doorbraak.criteria.filter(({ met }) => met)).toHaveLength(3);
    expect(doorbraak.criteria.find(({ criterion }) => criterion === 'planFailed')).toMatchObject({
      reason: 'Twee plannen liepen vast.',
    });
    const voiced = await take(bram, doorbraak, ...facts);
    expect(voiced.wishes.pupil).toMatchObject({ writtenBy: 'Bram Kuiper' });
    const invited = await take(
      yasmina,
      voiced,
      { step: 'planTable', on: '2026-09-08' },
      { step: 'invite', name: 'Mevrouw De Groot', organisation: 'School', mandate: true },
      { step: 'invite', name: 'De heer Pol', organisation: 'Jeugdhulp', mandate: false },
    );
    expect(invited.until).toBe('2026-09-08T15:00:00.000Z');
    const [school, care] = invited.invited.map(({ id }) => id);
    expect(refusalIn(await send(yasmina, invited, { step: 'holdTable', came: [care] }))).toBe(
      'nobodyWithMandate',
    );
    const planned = await take(
      yasmina,
      invited,
      { step: 'holdTable', came: [school] },
      {
        step: 'addArrangement',
        what: 'Een rustige plek voor twee uur per dag',
        ownerId: school,
        dueOn: '2026-09-20',
        needsParents: true,
        parentsAgree: false,
      },
    );
    expect(planned.arrangements).toMatchObject([{ ownerName: 'Mevrouw De Groot', state: 'open' }]);
    const arrangementId = planned.arrangements[0]?.id ?? '';
    const weighed = await take(
      yasmina,
      planned,
      ...['legitimacy', 'involvement', 'yield'].map((value) => ({
        step: 'checkValues',
        value,
        text: 'Dat past.',
      })),
    );
    expect(refusalIn(await send(yasmina, weighed, { step: 'submitPlan' }))).toBe('parentsMustAgree');
    const { petra } = region.staff;
    await petra.send('PUT', '/doorbraak-settings', {
      body: { decider: { personId: annelies.personId, position: 'Wethouder jeugd' } },
    });
    await take(
      yasmina,
      weighed,
      { step: 'recordAgreement', arrangementId, agree: true },
      { step: 'submitPlan' },
    );
    const decided = await take(annelies, await seen(annelies, doorbraak.id), {
      step: 'approve',
      reason: 'Dit kan snel en het gezin wil het.',
    });
    expect(decided).toMatchObject({ relations: ['decider', 'lead'], until: '2026-09-15T15:00:00.000Z' });
    const late = { id: arrangementId, state: 'late', dueOn: '2026-09-25' };
    const silent = await send(yasmina, decided, { step: 'followUp', reviewed: [{ ...late, reason: null }] });
    expect(refusalIn(silent)).toBe('reasonNeeded');
    const followed = await take(
      yasmina,
      decided,
      { step: 'followUp', reviewed: [{ ...late, reason: 'Het lokaal is nog niet klaar.' }] },
      { step: 'escalate', level: 1, whom: 'Directeur', question: 'Wanneer is het lokaal klaar?' },
      { step: 'settleEscalation', decision: 'Deze week.', reason: 'Het haast.' },
      {
        step: 'followUp',
        reviewed: [{ id: arrangementId, state: 'done', dueOn: '2026-09-25', reason: null }],
      },
      { step: 'endFollowUp' },
      { step: 'addSignal', text: 'School en zorg wachten op elkaar.' },
      { step: 'close', outcome: 'solved', evaluation: 'Eén tafel hielp.' },
    );
    expect(followed).toMatchObject({
      stage: 'done',
      outcome: 'solved',
      until: null,
      arrangements: [
        { reviews: [{ state: 'late', reason: 'Het lokaal is nog niet klaar.' }, { state: 'done' }] },
      ],
      escalations: [{ level: 1, decision: 'Deze week.' }],
      signals: [{ writtenBy: 'Yasmina el Amrani' }],
      evaluation: { text: 'Eén tafel hielp.' },
    });
  });

  test('begins once, with a request of the second triage about the own swv', async () => {
    const { annelies, els } = region.staff;
    const request = await aRequest(region);
    const start = (who: TestClient) => who.send('POST', `/doorbraak-requests/${request}/start`);
    expect((await listed(annelies)).requests).toMatchObject([
      { criteria: ['longAtHomeOrManyBodies', 'bodiesContradict'] },
    ]);
    expect(refusalIn(await start(els))).toBe(404);
    expect((await start(annelies)).status).toBe(201);
    expect(refusalIn(await start(annelies))).toBe('alreadyStarted');
    expect(await listed(annelies)).toMatchObject({ requests: [], doorbraaks: [{ director: null }] });
    expect(await listed(els)).toEqual({ requests: [], doorbraaks: [] });
  });

  test('keeps what was said out of the journal', async () => {
    const { bram, doorbraak } = await aTeamAtWork(region);
    await take(bram, doorbraak, ...facts);
    const journal = await region.database.read
      .selectFrom('journal')
      .selectAll()
      .where('record_kind', '=', 'doorbraak')
      .execute();
    expect(journal.map(({ event }) => event)).toContain('recordWish');
    expect(JSON.stringify(journal)).not.toMatch(/lessen|Leerplicht|Wachtlijst|liepen vast/);
  });

  test('is not changed by whoever looked at an older version', async () => {
    const { annelies, yasmina, doorbraak } = await aTeamAtWork(region);
    await take(yasmina, doorbraak, facts[3] ?? {});
    const stale = await send(annelies, doorbraak, { step: 'pause', reason: 'procedure' });
    expect(stale.status).toBe(412);
  });
});

describe('the team', () => {
  test('takes nobody who does not exist here, and nobody twice', async () => {
    const { annelies, yasmina, doorbraak } = await aTeamAtWork(region);
    const ask = (personId: string) =>
      send(annelies, doorbraak, { step: 'addMember', personId, role: 'school' });
    expect((await ask('nobody')).status).toBe(400);
    expect((await ask(region.staff.sandra.personId)).status).toBe(400);
    expect(refusalIn(await ask(yasmina.personId))).toBe('alreadyInTeam');
  });

  test('loses sight of it with a declared tie, and goes no further until the lead took them out', async () => {
    const { annelies, yasmina, bram, doorbraak } = await aTeamAtWork(region);
    const voiced = await take(bram, doorbraak, ...facts);
    const declared = await send(bram, voiced, { step: 'declareTie' });
    expect(declared.status).toBe(200);
    expect((await bram.send('GET', `/doorbraaks/${doorbraak.id}`)).status).toBe(404);
    expect((await listed(bram)).doorbraaks).toEqual([]);
    const stuck = await seen(yasmina, doorbraak.id);
    expect(refusalIn(await send(yasmina, stuck, { step: 'planTable', on: '2026-09-08' }))).toBe(
      'memberConflicted',
    );
    const mended = await take(annelies, await seen(annelies, doorbraak.id), {
      step: 'removeMember',
      personId: bram.personId,
    });
    expect(mended.team).toMatchObject([{ name: 'Yasmina el Amrani' }]);
    await take(yasmina, mended, { step: 'planTable', on: '2026-09-08' });
  });

  test('loses sight of it when a mediator of the pool names somebody in it, in the list as at the door', async () => {
    const { annelies, doorbraak } = await aTeamAtWork(region);
    const pieter = await aMediator(region);
    const member = { step: 'addMember', personId: pieter.personId, role: 'mediator' };
    await take(annelies, await seen(annelies, doorbraak.id), member);
    expect((await listed(pieter)).doorbraaks).toHaveLength(1);
    await appoint(region, pieter.personId, { excludedPersons: ['yara'] });
    expect((await listed(pieter)).doorbraaks).toEqual([]);
    expect((await pieter.send('GET', `/doorbraaks/${doorbraak.id}`)).status).toBe(404);
    const { team } = await seen(annelies, doorbraak.id);
    expect(team.filter(({ conflicted }) => conflicted)).toMatchObject([{ name: 'Pieter Koster' }]);
  });

  test('of one case sees nothing of another case it does not work on', async () => {
    const { yasmina, bram, annelies, doorbraak } = await aTeamAtWork(region);
    const other = good<DoorbraakView>(
      await annelies.send('POST', `/doorbraak-requests/${await aRequest(region)}/start`),
    );
    expect((await yasmina.send('GET', `/doorbraaks/${other.id}`)).status).toBe(404);
    await take(
      annelies,
      other,
      { step: 'startTest' },
      { step: 'recordConsent', answer: 'yes' },
      { step: 'accept' },
      { step: 'addMember', personId: yasmina.personId, role: 'director' },
    );
    expect((await listed(yasmina)).doorbraaks).toHaveLength(2);
    expect((await seen(yasmina, other.id)).work).toEqual([]);
    expect((await listed(bram)).doorbraaks.map(({ id }) => id)).toEqual([doorbraak.id]);
  });
});

test('the contact person of the case sees how it stands, and nothing of what was said', async () => {
  const { bram, marloes, doorbraak } = { ...region.staff, ...(await aTeamAtWork(region)) };
  await take(bram, doorbraak, ...facts);
  expect((await marloes.send('GET', `/doorbraaks/${doorbraak.id}`)).status).toBe(404);
  expect((await listed(marloes)).doorbraaks).toEqual([]);
  await region.database.unitOfWork.run('change', (tx) =>
    tx.updateTable('contact').set({ owner_id: marloes.personId }).execute(),
  );
  const own = await seen(marloes, doorbraak.id);
  expect(own).toMatchObject({
    relations: ['owner'],
    stage: 'facts',
    wishes: { pupil: null, parents: null },
    work: [],
    obstacles: [],
  });
  expect(own.team.map(({ role }) => role).sort()).toEqual(['director', 'swvPrimary']);
  expect(JSON.stringify(own)).not.toMatch(/lessen|Leerplicht|Wachtlijst|liepen vast/);
  expect(refusalIn(await send(marloes, own, { step: 'declareTie' }))).toBe('notYours');
  expect((await listed(marloes)).doorbraaks).toMatchObject([{ director: 'Yasmina el Amrani' }]);
});

test('stands still while parents disagree, and the family may always stop it', async () => {
  const { annelies, yasmina, doorbraak } = await aTeamAtWork(region);
  await region.database.unitOfWork.run('change', (tx) =>
    tx.updateTable('contact').set({ state: 'paused' }).execute(),
  );
  const still = await seen(yasmina, doorbraak.id);
  expect(still).toMatchObject({ paused: 'authorityConflict' });
  expect((await listed(yasmina)).doorbraaks).toMatchObject([{ paused: true }]);
  expect(refusalIn(await send(yasmina, still, facts[0] ?? {}))).toBe('paused');
  const stopped = await take(annelies, still, { step: 'stop', byFamily: true });
  expect(stopped).toMatchObject({ stage: 'evaluation', outcomes: ['stoppedByFamily'] });
});

test('a day late is said to be late', async () => {
  const { annelies, doorbraak } = await aTeamAtWork(region);
  region.clock.advance(16 * 24 * 60);
  await keepSignedIn(region);
  expect(await seen(annelies, doorbraak.id)).toMatchObject({ late: true });
  expect((await listed(annelies)).doorbraaks).toMatchObject([{ late: true }]);
});

test('who decides is appointed by an administrator, from those who work with families', async () => {
  const { petra, sandra, yasmina, annelies } = region.staff;
  const appoint = (personId: string) =>
    petra.send('PUT', '/doorbraak-settings', { body: { decider: { personId, position: 'Bestuurder' } } });
  expect((await appoint(sandra.personId)).status).toBe(400);
  expect((await appoint(yasmina.personId)).body).toEqual({
    decider: { personId: yasmina.personId, name: 'Yasmina el Amrani', position: 'Bestuurder' },
  });
  expect((await annelies.send('GET', '/doorbraak-settings')).body).toMatchObject({
    decider: { position: 'Bestuurder' },
  });
  const { body } = await petra.send('PUT', '/doorbraak-settings', { body: { decider: null } });
  expect(body).toEqual({ decider: null });
});
