import type { MediationView } from '@steunpunt/contract/mediations';
import type { OfferRow } from '@steunpunt/contract/pool';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { caseOf, keepPromises, seenCase } from '../cases/testing/a-case.ts';
import type { Tx } from '../db/tx.ts';
import type { TestClient } from '../testing/test-client.ts';
import { dialects } from '../testing/test-database.ts';
import { openWorkingRegion, type WorkingRegion } from '../testing/working-region.ts';
import { aMediator, anOfferedMediation, good, pick, poolOf, refusalIn, take } from './testing/a-pool.ts';

describe.each(dialects)('what comes in between, on %s', (dialect) => {
  let region: WorkingRegion;
  let pieter: TestClient;
  let fatima: TestClient;
  let contactId: string;
  let offered: { mediation: MediationView; offerId: string };
  beforeAll(async () => {
    region = await openWorkingRegion({ dialect });
    pieter = await aMediator(region);
    fatima = await aMediator(region, {}, 'Fatima Aziz');
    offered = await anOfferedMediation(region);
    contactId = offered.mediation.contactId ?? '';
  });
  afterAll(() => region.close());

  const change = (work: (tx: Tx) => Promise<unknown>) =>
    region.database.unitOfWork.run('change', async (tx) => void (await work(tx)));
  const setState = (state: 'paused' | 'promised') =>
    change((tx) => tx.updateTable('contact').set({ state }).where('id', '=', contactId).execute());
  const doubt = ({ personId: person_id }: TestClient) =>
    change((tx) => tx.insertInto('contact_doubt').values({ contact_id: contactId, person_id }).execute());
  const idsFor = async (who: TestClient) => (await poolOf(who)).offers.map(({ id }) => id);
  const reasonsOf = async (who: TestClient) => {
    const { offers } = good<{ offers: OfferRow[] }>(await region.staff.els.send('GET', '/pool/offers'));
    return offers[0]?.filtered.find(({ id }) => id === who.personId)?.reasons;
  };
  const seen = (who: TestClient) => who.send('GET', `/mediations/${offered.mediation.id}`);

  test('while parents disagree nobody can pick it: it is in no list, and gone for who still had it on the screen', async () => {
    const { offerId } = offered;
    expect(await idsFor(pieter)).toEqual([offerId]);
    await setState('paused');
    expect(await idsFor(pieter)).toEqual([]);
    expect(refusalIn(await pick(pieter, offerId))).toBe('offerGone');
    expect(await reasonsOf(pieter)).toEqual(['standsStill']);
    await setState('promised');
    expect(await idsFor(pieter)).toEqual([offerId]);
  });

  test('a mediator whom a caller doubts never sees it, and the lead sees why', async () => {
    await doubt(fatima);
    expect(await idsFor(fatima)).toEqual([]);
    expect(refusalIn(await pick(fatima, offered.offerId))).toBe(404);
    expect(await reasonsOf(fatima)).toEqual(['doubted']);
    expect(await idsFor(pieter)).toEqual([offered.offerId]);
  });

  test('a mediator who is doubted midway sees it no more, and the lead looks for another', async () => {
    const { els } = region.staff;
    expect((await pick(pieter, offered.offerId)).status).toBe(200);
    await doubt(pieter);
    expect((await seen(pieter)).status).toBe(404);
    const stuck = good<MediationView>(await seen(els));
    expect(stuck).toMatchObject({ stage: 'picked', mediators: [{ name: 'Pieter Koster', doubted: true }] });
    const waiting = await take(els, stuck, { step: 'replaceMediator' });
    expect(waiting).toMatchObject({ stage: 'offered', mediators: [] });
    expect(await reasonsOf(pieter)).toEqual(['doubted', 'gaveBack']);
    expect(await idsFor(pieter)).toEqual([]);
  });

  test('the case is closed only when what runs in it is over', async () => {
    const { els, marloes } = region.staff;
    const made = caseOf(await marloes.send('POST', `/contacts/${contactId}/case`));
    await keepPromises(region);
    const close = async () => {
      const { version } = await seenCase(marloes, made.id);
      const body = { result: 'backAtSchool', handling: 'Plan gemaakt', told: 'Wat er nu gebeurt' };
      return marloes.send('POST', `/cases/${made.id}/close`, { version, body });
    };
    expect(refusalIn(await close())).toBe('mediationRuns');
    expect(await seenCase(marloes, made.id)).toMatchObject({ state: 'followUp' });
    const waiting = good<MediationView>(await seen(els));
    expect(waiting.stage).toBe('offered');
    await take(els, waiting, { step: 'doNotStart', outcome: 'parentWithdrew' });
    // What is left to ask has nothing to do with the mediation.
    expect(refusalIn(await close())).toBe('supportNotAsked');
  });
});
