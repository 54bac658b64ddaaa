import type { CaseView } from '@steunpunt/contract/cases';
import type { MediationView } from '@steunpunt/contract/mediations';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seenCase } from '../cases/testing/a-case.ts';
import { aMediator, anOfferedMediation, good, pick } from '../pool/testing/a-pool.ts';
import { heardBy } from '../testing/heard-by.ts';
import type { TestClient } from '../testing/test-client.ts';
import { dialects } from '../testing/test-database.ts';
import { openWorkingRegion, type WorkingRegion } from '../testing/working-region.ts';

describe.each(dialects)('what came from a case, on %s', (dialect) => {
  let region: WorkingRegion;
  let pieter: TestClient;
  let offered: { mediation: MediationView; offerId: string };
  let file: CaseView;
  beforeAll(async () => {
    region = await openWorkingRegion({ dialect });
    pieter = await aMediator(region);
    offered = await anOfferedMediation(region);
    file = good(await region.staff.marloes.send('POST', `/contacts/${offered.mediation.contactId}/case`));
    good(await pick(pieter, offered.offerId));
  });
  afterAll(() => region.close());

  const seen = async (who: TestClient) =>
    good<MediationView>(await who.send('GET', `/mediations/${offered.mediation.id}`));

  test('whoever sees a mediation hears that its whole case is paused', async () => {
    const { marloes } = region.staff;
    const { id } = offered.mediation;
    const pause = async () => {
      const { version } = await seenCase(marloes, file.id);
      good(
        await marloes.send('POST', `/cases/${file.id}/pause`, {
          version,
          body: { reason: 'Oneens over hulp' },
        }),
      );
    };
    const { version } = await seen(pieter);
    expect(await heardBy(region, pieter, pause)).toContainEqual({
      topic: 'mediations',
      id,
      version: version + 1,
    });
    expect(await seen(pieter)).toMatchObject({ paused: 'authorityConflict' });
  });

  test('a mediator at work who turns out to be involved loses it at once, and the lead is told, once', async () => {
    const { els, marloes } = region.staff;
    const { id } = offered.mediation;
    const body = { personId: pieter.personId };
    const name = async () => good(await marloes.send('POST', `/cases/${file.id}/tlv-advisers`, { body }));
    expect((await heardBy(region, pieter, name)).map(({ topic }) => topic)).toEqual(['mediations']);
    expect((await pieter.send('GET', `/mediations/${id}`)).status).toBe(404);
    await name();
    const told = good<{ notifications: { kind: string; about: { id: string } }[] }>(
      await els.send('GET', '/notifications'),
    ).notifications;
    expect(told.filter(({ kind }) => kind === 'mediatorDoubted')).toMatchObject([
      { about: { kind: 'mediation', id } },
    ]);
  });
});
