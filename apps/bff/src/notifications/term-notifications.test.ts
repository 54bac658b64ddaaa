import type { api } from '@steunpunt/contract';
import type { DoorbraakView } from '@steunpunt/contract/doorbraaks';
import type { MediationView } from '@steunpunt/contract/mediations';
import { asInstant } from '@steunpunt/domain/calendar/instant';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type * as z from 'zod/mini';
import { aTeamAtWork } from '../doorbraak/testing/a-team-at-work.ts';
import { warnOfDoorbraaks } from '../doorbraak/warn-of-doorbraaks.ts';
import { warnOfMediations } from '../mediation/warn-of-mediations.ts';
import { aMediator, anOfferedMediation, appoint, good, pick, take } from '../pool/testing/a-pool.ts';
import type { TestClient } from '../testing/test-client.ts';
import { dialects } from '../testing/test-database.ts';
import { keepSignedIn, openWorkingRegion, type WorkingRegion } from '../testing/working-region.ts';

type List = z.infer<(typeof api.listNotifications)['view']>;

describe.each(dialects)('of terms, on %s', (dialect) => {
  let region: WorkingRegion;
  beforeAll(async () => {
    region = await openWorkingRegion({ dialect });
  });
  afterAll(() => region.close());

  const kindsTo = async (who: TestClient, id: string) => {
    const { notifications, unread } = (await who.send('GET', '/notifications')).body as List;
    expect(notifications).toHaveLength(unread);
    return notifications.filter(({ about }) => about.id === id).map(({ kind }) => kind);
  };

  /** Warns at this moment, twice: nobody hears of anything twice. */
  async function warnAt(moment: string): Promise<void> {
    region.clock.set(asInstant(moment));
    await keepSignedIn(region);
    for (const warn of [warnOfMediations, warnOfMediations, warnOfDoorbraaks, warnOfDoorbraaks]) {
      await warn(region.deps, region.clock.now());
    }
  }

  async function setState(contactId: string, state: 'paused' | 'promised'): Promise<void> {
    await region.database.unitOfWork.run('change', (tx) =>
      tx.updateTable('contact').set({ state }).where('id', '=', contactId).execute(),
    );
  }

  test('who holds a mediation hears of its term, and the lead too when it is late or the mediator goes', async () => {
    const { els, annelies } = region.staff;
    const pieter = await aMediator(region);
    const { mediation, offerId } = await anOfferedMediation(region);
    const toBoth = async () => [await kindsTo(els, mediation.id), await kindsTo(pieter, mediation.id)];
    await warnAt('2026-09-02T09:00:00.000Z');
    expect(await toBoth()).toEqual([[], []]);

    await warnAt('2026-09-03T09:00:00.000Z');
    expect(await toBoth()).toEqual([['termNear'], []]);

    expect((await pick(pieter, offerId)).status).toBe(200);
    const until = '2026-09-25';
    await appoint(region, pieter.personId, { employer: { kind: 'hired', from: '2026-01-01', until } });
    await warnAt('2026-09-10T09:00:00.000Z');
    expect(await toBoth()).toEqual([['termNear'], []]);
    await warnAt('2026-09-11T09:00:00.000Z');
    expect(await toBoth()).toEqual([['mediatorEnds', 'termNear'], ['mediatorEnds']]);
    const seen = good<MediationView>(await els.send('GET', `/mediations/${mediation.id}`));
    expect(seen.mediators).toMatchObject([{ ends: { on: until, by: 'contract' } }]);
    expect((await els.send('GET', '/mediations')).body).toMatchObject({
      mediations: [{ mediatorEnds: until }],
    });

    await setState(seen.contactId ?? '', 'paused');
    await warnAt('2026-09-17T09:00:00.000Z');
    expect((await toBoth())[1]).toEqual(['mediatorEnds']);
    await setState(seen.contactId ?? '', 'promised');
    await warnAt('2026-09-19T09:00:00.000Z');
    expect((await toBoth())[1]).toEqual(['mediatorEnds']);
    await warnAt('2026-09-21T09:00:00.000Z');
    expect(await toBoth()).toEqual([
      ['termLate', 'mediatorEnds', 'termNear'],
      ['termLate', 'mediatorEnds'],
    ]);
    expect(await kindsTo(annelies, mediation.id)).toEqual([]);

    const now = good<MediationView>(await els.send('GET', `/mediations/${mediation.id}`));
    const replaced = await take(els, now, { step: 'replaceMediator' });
    expect(replaced).toMatchObject({ stage: 'offered', mediators: [] });
    expect(await kindsTo(pieter, mediation.id)).toEqual([]);
  });

  test('the casusregisseur hears that the table is near, and the lead too when it is late', async () => {
    const { annelies, yasmina, bram } = region.staff;
    region.clock.set(asInstant('2026-10-01T08:00:00.000Z'));
    await keepSignedIn(region);
    const { id } = (await aTeamAtWork(region)).doorbraak;
    const toBoth = async () => [await kindsTo(annelies, id), await kindsTo(yasmina, id)];
    await warnAt('2026-10-13T09:00:00.000Z');
    expect(await toBoth()).toEqual([[], []]);
    await warnAt('2026-10-14T09:00:00.000Z');
    expect(await toBoth()).toEqual([[], ['termNear']]);
    await warnAt('2026-10-16T09:00:00.000Z');
    expect(await toBoth()).toEqual([['termLate'], ['termLate', 'termNear']]);
    expect(await kindsTo(bram, id)).toEqual([]);
    const { version } = good<DoorbraakView>(await yasmina.send('GET', `/doorbraaks/${id}`));
    await yasmina.send('POST', `/doorbraaks/${id}/steps`, { version, body: { step: 'declareTie' } });
    expect(await toBoth()).toEqual([['termLate'], []]);
  });
});
