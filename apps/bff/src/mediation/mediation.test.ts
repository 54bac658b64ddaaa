import type { MediationView } from '@steunpunt/contract/mediations';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { stepFactsOf } from '../cases/step-facts-repository.ts';
import {
  aMediator,
  anOfferedMediation,
  aRequest,
  good,
  pick,
  refusalIn,
  take,
} from '../pool/testing/a-pool.ts';
import type { TestClient } from '../testing/test-client.ts';
import { keepSignedIn, openWorkingRegion, type WorkingRegion } from '../testing/working-region.ts';

let region: WorkingRegion;
beforeEach(async () => {
  region = await openWorkingRegion();
});
afterEach(() => region.close());

const seen = async (who: TestClient, id: string) =>
  good<MediationView>(await who.send('GET', `/mediations/${id}`));
const partyOf = ({ parties }: MediationView, kind: string) =>
  parties.find((party) => party.kind === kind)?.id ?? 'nobody';
const send = (who: TestClient, { id, version }: MediationView, body: object) =>
  who.send('POST', `/mediations/${id}/steps`, { version, body });

async function aPicked() {
  const pieter = await aMediator(region);
  const { offerId, mediation } = await anOfferedMediation(region);
  await pick(pieter, offerId);
  return { pieter, mediation: await seen(pieter, mediation.id) };
}

describe('beginning with a request', () => {
  test('brings along whom the call told of and what each side said', async () => {
    const { requestId, contactId } = await aRequest(region, { agreed: ['family'] });
    const { els } = region.staff;
    expect(good(await els.send('GET', '/mediations'))).toMatchObject({
      requests: [{ id: requestId, contactId, agreed: ['family'] }],
      mediations: [],
    });
    const begun = await els.send('POST', `/mediation-requests/${requestId}/start`);
    expect(begun.status).toBe(201);
    expect(begun.body).toMatchObject({
      number: 'M-2026-001',
      stage: 'requested',
      relation: 'lead',
      contactId,
    });
    const { parties } = begun.body as MediationView;
    expect(parties.map(({ kind, decides, consents }) => [kind, decides, consents.length])).toEqual([
      ['parent', true, 1],
      ['pupil', false, 0],
      ['school', true, 0],
    ]);
    expect(good(await els.send('GET', '/mediations'))).toMatchObject({
      requests: [],
      mediations: [{ number: 'M-2026-001', stage: 'requested' }],
    });
  });

  test('of a case is about its first contact, and its owner follows it', async () => {
    const { requestId, contactId } = await aRequest(region);
    const { marloes, els } = region.staff;
    await marloes.send('POST', `/contacts/${contactId}/take`);
    const { id: caseId } = good<{ id: string }>(await marloes.send('POST', `/contacts/${contactId}/case`));
    await region.database.unitOfWork.run('change', (tx) =>
      tx
        .updateTable('triage_request')
        .set({ record_kind: 'case', record_id: caseId })
        .where('id', '=', requestId)
        .execute(),
    );
    expect(good(await els.send('GET', '/mediations'))).toMatchObject({ requests: [{ contactId }] });
    const begun = await els.send('POST', `/mediation-requests/${requestId}/start`);
    expect(begun.body).toMatchObject({ contactId });
    const { id } = good<MediationView>(begun);
    expect(await seen(marloes, id)).toMatchObject({ relation: 'owner' });
    const row = { id: caseId, state: 'followUp', owner_id: null } as const;
    const openHelp = async () => (await stepFactsOf(region.database.read, row)).openHelp;
    expect(await openHelp()).toBe(1);
    const stopped = { step: 'doNotStart', outcome: 'parentWithdrew' };
    await take(els, good<MediationView>(begun), stopped);
    expect(await openHelp()).toBe(0);
  });

  test('is done once, and by a lead of the swv', async () => {
    const { requestId } = await aRequest(region);
    const start = (who: TestClient) => who.send('POST', `/mediation-requests/${requestId}/start`);
    expect(refusalIn(await start(region.staff.annelies))).toBe(404);
    expect((await start(region.staff.els)).status).toBe(201);
    expect(refusalIn(await start(region.staff.els))).toBe('alreadyStarted');
  });

  test('shows the mediation to the contact person who owns the contact, and to no colleague', async () => {
    const { requestId, contactId } = await aRequest(region);
    await region.staff.marloes.send('POST', `/contacts/${contactId}/take`);
    const { id } = good<MediationView>(
      await region.staff.els.send('POST', `/mediation-requests/${requestId}/start`),
    );
    expect(await seen(region.staff.marloes, id)).toMatchObject({ relation: 'owner' });
    expect((await region.staff.bram.send('GET', `/mediations/${id}`)).status).toBe(404);
    const listed = async (who: TestClient) =>
      good<{ mediations: unknown[] }>(await who.send('GET', '/mediations')).mediations.length;
    expect([await listed(region.staff.marloes), await listed(region.staff.bram)]).toEqual([1, 0]);
  });
});

describe('a step', () => {
  test('is taken on the version that was read, and by nobody on an older one', async () => {
    const { pieter, mediation } = await aPicked();
    await take(pieter, mediation, { step: 'startIntakes' });
    expect((await send(pieter, mediation, { step: 'holdTalk', on: '2026-09-01' })).status).toBe(412);
  });

  test('is refused with the reason that greys its button', async () => {
    const { pieter, mediation } = await aPicked();
    const greyed = mediation.steps.find(({ step }) => step === 'holdTalk')?.refusal;
    const answer = await send(pieter, mediation, { step: 'holdTalk', on: '2026-09-01' });
    expect((answer.body as { refusal: unknown }).refusal).toEqual(greyed);
    expect(greyed).toMatchObject({ code: 'wrongStage', stage: 'picked' });
  });

  test('that is not of this role is refused, and leaves nothing half done', async () => {
    const { mediation } = await aPicked();
    const { els } = region.staff;
    const theirs = await seen(els, mediation.id);
    expect(refusalIn(await send(els, theirs, { step: 'startIntakes' }))).toBe('notYours');
    expect(await seen(els, mediation.id)).toEqual(theirs);
  });

  test('has a term by the calendar: the first intake within ten working days', async () => {
    const { mediation } = await aPicked();
    expect(mediation).toMatchObject({ until: '2026-09-15T15:00:00.000Z', term: 'ample' });
  });
});

describe('from pick to aftercare', () => {
  test('a mediation settles, with every yes and signature on the way', async () => {
    const { pieter, mediation } = await aPicked();
    let now = await take(pieter, mediation, { step: 'startIntakes' });
    expect(refusalIn(await send(pieter, now, { step: 'prepareAgreement' }))).toBe('intakesOpen');
    const everybody = [partyOf(now, 'parent'), partyOf(now, 'school')];
    for (const partyId of everybody) {
      now = await take(pieter, now, { step: 'recordConsent', partyId, consent: 'intake', answer: 'yes' });
      now = await take(pieter, now, { step: 'holdIntake', partyId, on: '2026-09-01' });
    }
    now = await take(pieter, now, { step: 'prepareAgreement' });
    const [parent = '', school = ''] = everybody;
    now = await take(pieter, now, { step: 'sign', partyId: parent, on: '2026-09-01' });
    expect(refusalIn(await send(pieter, now, { step: 'sign', partyId: school, on: '2026-09-01' }))).toBe(
      'mandateMissing',
    );
    expect(refusalIn(await send(pieter, now, { step: 'startTalks' }))).toBe('mandateMissing');
    const director = {
      name: 'Carla Prins',
      number: '020 1234567',
      authority: 'none',
      takesPart: true,
      mandate: true,
    };
    now = await take(pieter, now, { step: 'changeParty', partyId: school, ...director });
    expect(now.parties.find(({ id }) => id === school)).toMatchObject({
      name: 'Carla Prins',
      number: '+31201234567',
      mandate: true,
    });
    now = await take(pieter, now, { step: 'sign', partyId: school, on: '2026-09-01' });
    now = await take(pieter, now, { step: 'startTalks' });
    const talk = { kind: 'talk', partyId: null, on: '2026-09-08', time: '15:00' };
    now = await take(pieter, now, { step: 'planAppointment', ...talk });
    expect(now.appointments).toMatchObject([talk]);
    now = await take(pieter, now, { step: 'cancelAppointment', appointmentId: now.appointments[0]?.id });
    now = await take(pieter, now, { step: 'holdTalk', on: '2026-09-01' });
    now = await take(pieter, now, { step: 'recordTime', minutes: 90 });
    expect(now).toMatchObject({ appointments: [], minutes: 90 });
    now = await take(pieter, now, { step: 'settle', wholly: false });
    expect(now.outcomes).toEqual(['agreedPartly']);
    const text = 'Elke vrijdag bellen ouder en school.';
    const share = (inWriting: boolean) => send(pieter, now, { step: 'shareSettlement', inWriting, text });
    expect(refusalIn(await share(true))).toBe('consentMissing');
    for (const partyId of everybody) {
      now = await take(pieter, now, { step: 'recordConsent', partyId, consent: 'share', answer: 'yes' });
    }
    expect(refusalIn(await share(false))).toBe('writingNeeded');
    expect((await seen(region.staff.els, now.id)).settlement).toBeNull();
    now = good<MediationView>(await share(true));
    expect((await seen(region.staff.els, now.id)).settlement).toBe(text);
    now = await take(pieter, now, { step: 'close', outcome: 'agreedPartly' });
    expect(now).toMatchObject({
      stage: 'closed',
      closedOn: '2026-09-01',
      aftercareFrom: '2026-10-13',
      notesDestroyedOn: '2026-10-27',
    });
    expect(refusalIn(await send(pieter, now, { step: 'startAftercare' }))).toBe('aftercareTooEarly');
    region.clock.advance(43 * 24 * 60);
    await keepSignedIn(region);
    now = await take(pieter, now, { step: 'startAftercare' });
    now = await take(pieter, now, {
      step: 'finishAftercare',
      evaluation: { agreementsHold: 'yes', contact: 'better', wouldDoAgain: 'yes' },
    });
    expect(now.stage).toBe('done');
    expect(now.steps.filter(({ refusal }) => refusal === null)).toEqual([]);
  });

  test('a parent stops at once, and the case says so in a code only', async () => {
    const { pieter, mediation } = await aPicked();
    const stopped = await take(pieter, mediation, { step: 'stop', stoppedBy: 'parent' });
    const closed = await take(pieter, stopped, { step: 'close', outcome: 'parentWithdrew' });
    expect(closed).toMatchObject({ stage: 'closed', outcome: 'parentWithdrew' });
    const journal = await region.database.read
      .selectFrom('journal')
      .select(['event', 'facts'])
      .where('record_kind', '=', 'mediation')
      .where('event', 'in', ['stop', 'close'])
      .orderBy('record_version')
      .execute();
    expect(journal).toEqual([
      { event: 'stop', facts: '{"stoppedBy":"parent"}' },
      { event: 'close', facts: '{"outcome":"parentWithdrew"}' },
    ]);
  });
});

describe('what comes in between', () => {
  test('parents who disagree in the case stop the mediation, but not stopping it', async () => {
    const { pieter, mediation } = await aPicked();
    await region.database.unitOfWork.run('change', (tx) =>
      tx.updateTable('contact').set({ state: 'paused' }).execute(),
    );
    expect(await seen(pieter, mediation.id)).toMatchObject({ paused: 'authorityConflict' });
    const { body } = await region.staff.els.send('GET', '/mediations');
    expect(body).toMatchObject({ mediations: [{ id: mediation.id, paused: true }] });
    expect(refusalIn(await send(pieter, mediation, { step: 'startIntakes' }))).toBe('paused');
    expect(await take(pieter, mediation, { step: 'stop', stoppedBy: 'parent' })).toMatchObject({
      stage: 'ended',
    });
  });

  test('a second mediator is held to the same ties', async () => {
    const { pieter, mediation } = await aPicked();
    const tied = await aMediator(region, { employer: { kind: 'swv', swv: 'PO2710' } }, 'Gerard Bos');
    const fatima = await aMediator(region, { reach: 'wider' }, 'Fatima Aziz');
    const add = (who: TestClient) =>
      send(pieter, mediation, { step: 'addMediator', mediatorId: who.personId });
    expect(refusalIn(await add(tied))).toBe('mediatorNotFit');
    expect(refusalIn(await add(region.staff.marloes))).toBe('mediatorNotFit');
    expect((await add(fatima)).status).toBe(200);
    const { relation, mediators } = await seen(fatima, mediation.id);
    expect([relation, mediators.map(({ name }) => name).sort()]).toEqual([
      'mediator',
      ['Fatima Aziz', 'Pieter Koster'],
    ]);
  });

  test('a mediator whose contract ends is replaced by the lead, and the case waits for another', async () => {
    const { pieter, mediation } = await aPicked();
    const { els } = region.staff;
    const theirs = await seen(els, mediation.id);
    expect(await take(els, theirs, { step: 'replaceMediator' })).toMatchObject({
      stage: 'offered',
      mediators: [],
    });
    expect((await pieter.send('GET', `/mediations/${mediation.id}`)).status).toBe(404);
  });
});
