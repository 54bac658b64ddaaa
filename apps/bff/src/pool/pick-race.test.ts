import { Agent } from 'node:http';
import { describe, expect, test } from 'vitest';
import { listen } from '../server/listen.ts';
import { freePort } from '../testing/free-port.ts';
import { dialects } from '../testing/test-database.ts';
import { keepSignedIn, openWorkingRegion, type WorkingRegion } from '../testing/working-region.ts';
import { aMediator, anOfferedMediation, pick, poolOf } from './testing/a-pool.ts';
import { pickOverHttp } from './testing/pick-over-http.ts';

const pickers = 20;
const rounds = process.env['PROOFS'] === undefined ? 3 : 1_000;
const generousLimit = 120_000 + rounds * 10_000;

describe.each(dialects)('twenty who pick at once over HTTP on %s', (dialect) => {
  test(
    `have exactly one winner each time, and no cap is passed (${rounds} rounds)`,
    async () => {
      const region = await openWorkingRegion({ dialect });
      try {
        const mediators = [];
        for (let nth = 0; nth < pickers; nth += 1) {
          mediators.push(await aMediator(region, { mostOpen: 1 }, `Mediator ${nth + 1}`));
        }
        const { offerId, mediation } = await anOfferedMediation(region);
        const port = await freePort();
        const server = await listen(region.app, port, ['127.0.0.1']);
        const agent = new Agent({ keepAlive: true, maxSockets: pickers });
        for (let round = 0; round < rounds; round += 1) {
          const answers = await Promise.all(
            mediators.map((mediator) => pickOverHttp({ port, agent }, mediator, offerId)),
          );
          expect(answers.toSorted()).toEqual([200, ...Array.from({ length: pickers - 1 }, () => 409)]);
          const winners = await region.database.read.selectFrom('mediation_mediator').selectAll().execute();
          expect(winners).toHaveLength(1);
          await offerAgain(region, { offerId, mediationId: mediation.id });
          await keepSignedIn(region);
        }
        agent.destroy();
        await server.stop();
      } finally {
        await region.close();
      }
    },
    generousLimit,
  );

  test(
    'of one mediator with one place left have one winner, whatever they pick',
    async () => {
      const region = await openWorkingRegion({ dialect });
      try {
        const pieter = await aMediator(region, { mostOpen: 1 });
        const offers = [];
        for (let nth = 0; nth < 5; nth += 1) offers.push((await anOfferedMediation(region)).offerId);
        const answers = await Promise.all(offers.map((offerId) => pick(pieter, offerId)));
        expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
        expect(await poolOf(pieter)).toMatchObject({ openCases: 1, offers: [], whyNothing: ['full'] });
      } finally {
        await region.close();
      }
    },
    generousLimit,
  );
});

/** As if nobody had picked it yet: the next round starts from the same offer. */
async function offerAgain(
  { database }: Pick<WorkingRegion, 'database'>,
  { offerId, mediationId }: { offerId: string; mediationId: string },
): Promise<void> {
  await database.unitOfWork.run('change', async (tx) => {
    await tx.deleteFrom('mediation_mediator').where('mediation_id', '=', mediationId).execute();
    await tx.updateTable('mediation').set({ stage: 'offered' }).where('id', '=', mediationId).execute();
    await tx
      .updateTable('pool_offer')
      .set({ state: 'open', picked_by: null, picked_at: null })
      .where('id', '=', offerId)
      .execute();
  });
}
