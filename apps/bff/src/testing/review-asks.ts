import type { EndpointName } from '@steunpunt/contract';
import { newId } from '../db/new-id.ts';
import type { Asker } from './endpoint-asks.ts';
import type { ProofWorld } from './proof-world.ts';
import type { TestAnswer } from './test-client.ts';

/** How the privacy officer's queue is asked as it is meant to be. */
export const reviewAsks = {
  listReviews: ({ client }) => client.send('GET', '/reviews?state=open'),
  decideReview: async ({ world, client }) => {
    const id = await reviewedLater(world);
    return client.send('PUT', `/reviews/${id}/outcome`, {
      version: 1,
      body: { outcome: 'fine', note: null },
    });
  },
} satisfies Partial<Record<EndpointName, (asker: Asker) => Promise<TestAnswer>>>;

/** Something to look back on, by somebody else. */
async function reviewedLater(world: ProofWorld): Promise<string> {
  const { personId } = await world.newcomer('contactHere');
  const id = newId();
  await world.database.unitOfWork.run('change', (tx) =>
    tx
      .insertInto('review_item')
      .values({ ...drawnView, id, occasion: id, at: world.clock.now(), person_id: personId })
      .execute(),
  );
  return id;
}

const drawnView = { version: 1, rule: 'sample', records: 1, due_on: '2026-11-27' } as const;
