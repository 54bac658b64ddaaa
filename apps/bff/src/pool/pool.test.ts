import type { MediationView } from '@steunpunt/contract/mediations';
import type { OfferRow } from '@steunpunt/contract/pool';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { TestClient } from '../testing/test-client.ts';
import {
  commonAnswers,
  keepSignedIn,
  openWorkingRegion,
  type WorkingRegion,
} from '../testing/working-region.ts';
import { aMediator, anOfferedMediation, good, pick, poolOf, refusalIn, take } from './testing/a-pool.ts';

let region: WorkingRegion;
beforeEach(async () => {
  region = await openWorkingRegion();
});
afterEach(() => region.close());

const offersOfLead = async (lead: TestClient = region.staff.els) =>
  good<{ offers: OfferRow[] }>(await lead.send('GET', '/pool/offers')).offers;

describe('the list of a mediator', () => {
  test('shows an offer without anything of the family, the school or the swv', async () => {
    const pieter = await aMediator(region);
    const { offerId } = await anOfferedMediation(region);
    const answer = await pieter.send('GET', '/pool');
    expect(good(answer)).toMatchObject({
      offers: [{ id: offerId, sector: 'po', part: null, nature: 'support', urgency: 'U3' }],
      next: offerId,
      whyNothing: [],
      mine: [],
      openCases: 0,
    });
    const { offers } = good<{ offers: object[] }>(answer);
    const text = JSON.stringify(offers);
    for (const hidden of ['Ilse', 'Rijn', 'Tijn', 'Wolkentuin', 'Hoofddorp', 'PO2710', 'A04', 'hulp', '+316'])
      expect(text).not.toContain(hidden);
  });

  test('names the part of the region once three open offers share sector and part', async () => {
    const pieter = await aMediator(region, { parts: ['PO2710'] });
    await anOfferedMediation(region);
    await anOfferedMediation(region);
    expect((await poolOf(pieter)).offers.map(({ part }) => part)).toEqual([null, null]);
    await anOfferedMediation(region);
    const { offers } = await poolOf(pieter);
    expect(offers.map(({ part }) => part)).toEqual(['PO2710', 'PO2710', 'PO2710']);
    expect(offers[0]?.fits).toContain('part');
  });

  test('is empty with a tie to the case, and the lead sees why', async () => {
    const employed = await aMediator(region, { employer: { kind: 'swv', swv: 'PO2710' } }, 'Fatima Aziz');
    const knows = await aMediator(region, { excludedPersons: ['ilse van rijn'] }, 'Gerard Bos');
    const school = await aMediator(region, { excludedSchools: ['ZZ01'] }, 'Hanna Pol');
    const free = await aMediator(region, {}, 'Pieter Koster');
    await anOfferedMediation(region);
    for (const client of [employed, knows, school]) expect((await poolOf(client)).offers).toEqual([]);
    expect((await poolOf(free)).offers).toHaveLength(1);
    const [offer] = await offersOfLead();
    expect(offer?.offeredTo).toEqual([{ id: free.personId, name: 'Pieter Koster' }]);
    expect(offer?.filtered.map(({ name, reasons }) => [name, reasons])).toEqual([
      ['Fatima Aziz', ['employedBySwv']],
      ['Gerard Bos', ['personExcluded']],
      ['Hanna Pol', ['schoolExcluded']],
    ]);
  });

  test('is kept from whoever advised on this pupil before, in whatever role', async () => {
    const both = await region.signInAs({
      name: 'Noor Visser',
      grants: [{ role: 'contactPerson', swv: 'PO2710', deskId: null }],
    });
    await anOfferedMediation(region);
    const { contact_id } = await region.database.read
      .selectFrom('mediation')
      .select('contact_id')
      .executeTakeFirstOrThrow();
    await both.send('POST', `/contacts/${contact_id}/take`);
    const second = await anOfferedMediation(region);
    const ties = await region.database.read
      .selectFrom('pool_tie')
      .selectAll()
      .where('offer_id', '=', second.offerId)
      .execute();
    expect(ties).toMatchObject([{ person_id: both.personId, kind: 'adviser' }]);
  });

  test('says why nothing is offered when the register ran out or there is no place left', async () => {
    const expired = await aMediator(region, { registerValidUntil: '2026-08-31' });
    const full = await aMediator(region, { mostOpen: 0 });
    await anOfferedMediation(region);
    expect(await poolOf(expired)).toMatchObject({ offers: [], next: null, whyNothing: ['registerExpired'] });
    expect(await poolOf(full)).toMatchObject({ offers: [], whyNothing: ['full'] });
  });

  test('is empty without a profile', async () => {
    const unknown = await region.signInAs({ name: 'Wim Smal', role: 'mediator' });
    await anOfferedMediation(region);
    expect(await poolOf(unknown)).toMatchObject({ offers: [], profile: null });
  });
});

describe('picking', () => {
  test('needs the statement of independence, which is kept', async () => {
    const pieter = await aMediator(region);
    const { offerId, mediation } = await anOfferedMediation(region);
    expect(refusalIn(await pick(pieter, offerId, false))).toBe('statementNeeded');
    expect(good(await pick(pieter, offerId))).toEqual({ id: offerId, mediationId: mediation.id });
    const statements = await region.database.read.selectFrom('independence_statement').selectAll().execute();
    expect(statements).toMatchObject([
      { offer_id: offerId, person_id: pieter.personId, wording: 'independence-1' },
    ]);
  });

  test('opens the mediation with its names to the mediator, and takes the offer from everybody', async () => {
    const [pieter, gerard] = [await aMediator(region), await aMediator(region, {}, 'Gerard Bos')];
    const { offerId, mediation } = await anOfferedMediation(region);
    expect((await pieter.send('GET', `/mediations/${mediation.id}`)).status).toBe(404);
    await pick(pieter, offerId);
    expect(await poolOf(gerard)).toMatchObject({ offers: [] });
    expect(await poolOf(pieter)).toMatchObject({
      offers: [],
      openCases: 1,
      mine: [{ id: mediation.id, number: 'M-2026-001', stage: 'picked', late: false }],
    });
    const seen = good<MediationView>(await pieter.send('GET', `/mediations/${mediation.id}`));
    expect(seen).toMatchObject({ relation: 'mediator', stage: 'picked', contactId: null });
    expect(seen.parties.map(({ kind, name }) => [kind, name])).toEqual([
      ['parent', 'Ilse van Rijn'],
      ['pupil', 'Tijn'],
      ['school', 'Basisschool De Wolkentuin'],
    ]);
    expect((await gerard.send('GET', `/mediations/${mediation.id}`)).status).toBe(404);
  });

  test('too late is told to whoever had it in the list, and to nobody else', async () => {
    const [pieter, gerard] = [await aMediator(region), await aMediator(region, {}, 'Gerard Bos')];
    const tied = await aMediator(region, { employer: { kind: 'swv', swv: 'PO2710' } }, 'Fatima Aziz');
    const { offerId } = await anOfferedMediation(region);
    await pick(pieter, offerId);
    expect(refusalIn(await pick(gerard, offerId))).toBe('offerGone');
    expect(refusalIn(await pick(tied, offerId))).toBe(404);
    expect(refusalIn(await pick(gerard, 'no-such-offer'))).toBe(404);
  });

  test('the same request once more is the same pick', async () => {
    const pieter = await aMediator(region);
    const { offerId, mediation } = await anOfferedMediation(region);
    const request = { body: { independent: true }, key: 'one-key-for-two-clicks' };
    await pieter.send('POST', `/pool/offers/${offerId}/pick`, request);
    const again = await pieter.send('POST', `/pool/offers/${offerId}/pick`, request);
    expect(good(again)).toEqual({ id: offerId, mediationId: mediation.id });
    expect(await region.database.read.selectFrom('mediation_mediator').selectAll().execute()).toHaveLength(1);
  });

  test('is not possible beyond the cap, and the talk afterwards fills no place', async () => {
    const pieter = await aMediator(region, { mostOpen: 1 });
    const first = await anOfferedMediation(region);
    const second = await anOfferedMediation(region);
    await pick(pieter, first.offerId);
    expect(refusalIn(await pick(pieter, second.offerId))).toBe(404);
    await region.database.unitOfWork.run('change', (tx) =>
      tx.updateTable('mediation').set({ stage: 'aftercare' }).where('id', '=', first.mediation.id).execute(),
    );
    expect(refusalIn(await pick(pieter, second.offerId))).toBe(200);
  });
});

describe('giving back', () => {
  async function picked() {
    const pieter = await aMediator(region);
    const { offerId, mediation } = await anOfferedMediation(region);
    await pick(pieter, offerId);
    const seen = good<MediationView>(await pieter.send('GET', `/mediations/${mediation.id}`));
    return { pieter, seen, offerId };
  }

  test('opens the offer for others with a new term, and never for who gave it back', async () => {
    const { pieter, seen, offerId } = await picked();
    const gerard = await aMediator(region, {}, 'Gerard Bos');
    region.clock.advance(24 * 60);
    await keepSignedIn(region);
    await take(pieter, seen, { step: 'giveBack', reason: 'ill' });
    expect((await poolOf(gerard)).offers.map(({ id }) => id)).toEqual([offerId]);
    expect(await poolOf(pieter)).toMatchObject({ offers: [], mine: [], openCases: 0 });
    expect((await pieter.send('GET', `/mediations/${seen.id}`)).status).toBe(404);
    const [offer] = await offersOfLead();
    expect(offer).toMatchObject({ offeredAt: region.clock.now(), late: false });
    expect(offer?.filtered).toMatchObject([{ id: pieter.personId, reasons: ['gaveBack'] }]);
  });

  test('because of knowing somebody is a declared tie', async () => {
    const { pieter, seen } = await picked();
    await take(pieter, seen, { step: 'giveBack', reason: 'knowsSomebody' });
    const [offer] = await offersOfLead();
    expect(offer?.filtered[0]?.reasons).toEqual(['declaredInvolved', 'gaveBack']);
  });

  test('saying so before picking takes the offer out of the list', async () => {
    const pieter = await aMediator(region);
    const { offerId } = await anOfferedMediation(region);
    good(await pieter.send('POST', `/pool/offers/${offerId}/declare-involved`));
    expect((await poolOf(pieter)).offers).toEqual([]);
    expect(refusalIn(await pick(pieter, offerId))).toBe(404);
    expect((await offersOfLead())[0]?.filtered[0]?.reasons).toEqual(['declaredInvolved']);
  });
});

describe('the lead', () => {
  const afterTerm = async () => {
    region.clock.advance(4 * 24 * 60);
    await keepSignedIn(region);
  };
  const assign = (offerId: string, mediator: TestClient, lead = region.staff.els) =>
    lead.send('POST', `/pool/offers/${offerId}/assign`, { body: { mediatorId: mediator.personId } });

  test('waits three working days before assigning while somebody may pick it', async () => {
    const pieter = await aMediator(region);
    const { offerId, mediation } = await anOfferedMediation(region);
    expect(refusalIn(await assign(offerId, pieter))).toBe('stillWaiting');
    await afterTerm();
    expect((await offersOfLead())[0]).toMatchObject({ late: true });
    expect(good(await assign(offerId, pieter))).toEqual({ id: offerId, mediationId: mediation.id });
    expect(await poolOf(pieter)).toMatchObject({ mine: [{ id: mediation.id }] });
    expect(await offersOfLead()).toEqual([]);
  });

  test('assigns nobody with a tie, without room, or who is no mediator', async () => {
    const tied = await aMediator(region, { employer: { kind: 'swv', swv: 'PO2710' } });
    const full = await aMediator(region, { mostOpen: 0 });
    const { offerId } = await anOfferedMediation(region);
    expect(refusalIn(await assign(offerId, tied))).toBe('mediatorNotFit');
    expect(refusalIn(await assign(offerId, full))).toBe('mediatorNotFit');
    expect(refusalIn(await assign(offerId, region.staff.marloes))).toBe('noSuchMediator');
  });

  test('widens once, and then mediators from outside see it', async () => {
    const outside = await aMediator(region, { reach: 'wider' });
    const { offerId } = await anOfferedMediation(region);
    expect((await poolOf(outside)).offers).toEqual([]);
    const widen = () => region.staff.els.send('POST', `/pool/offers/${offerId}/widen`);
    expect(good(await widen())).toMatchObject({ widened: true, offeredTo: [{ id: outside.personId }] });
    expect((await poolOf(outside)).offers).toHaveLength(1);
    expect(refusalIn(await widen())).toBe('alreadyWidened');
  });

  test('of another swv sees and does nothing', async () => {
    const pieter = await aMediator(region);
    const { offerId, mediation } = await anOfferedMediation(region);
    const { annelies } = region.staff;
    expect(await offersOfLead(annelies)).toEqual([]);
    expect((await annelies.send('POST', `/pool/offers/${offerId}/widen`)).status).toBe(404);
    expect((await assign(offerId, pieter, annelies)).status).toBe(404);
    expect((await annelies.send('GET', `/mediations/${mediation.id}`)).status).toBe(404);
  });

  test('who is doubted by the caller sees nothing of it', async () => {
    const els2 = await region.signInAs({ name: 'Koen Maas', role: 'lead', swv: 'PO2710' });
    const doubting = {
      ...commonAnswers,
      earlierSupport: { value: 'doubted' as const },
      doubtedPersons: { value: [els2.personId] },
    };
    const { mediation } = await anOfferedMediation(region, region.staff.els, doubting);
    expect(await offersOfLead(els2)).toEqual([]);
    expect((await els2.send('GET', `/mediations/${mediation.id}`)).status).toBe(404);
    expect(good(await els2.send('GET', '/mediations'))).toEqual({ requests: [], mediations: [] });
  });

  test('takes a mediation that does not start out of the pool', async () => {
    const pieter = await aMediator(region);
    const { mediation, offerId } = await anOfferedMediation(region);
    await take(region.staff.els, mediation, { step: 'doNotStart', outcome: 'parentWithdrew' });
    expect((await poolOf(pieter)).offers).toEqual([]);
    expect(refusalIn(await pick(pieter, offerId))).not.toBe(200);
  });
});
