import type { EndpointName } from '@steunpunt/contract';
import { newId } from '../db/new-id.ts';
import { versionOf } from '../oversight/change-repository.ts';
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
  listRequestTerms: ({ client }) => client.send('GET', '/oversight/requests'),
  getRetentionTerms: ({ client }) => client.send('GET', '/oversight/retention-terms'),
  previewRetentionTerm: ({ client }) =>
    client.send('GET', '/oversight/retention-terms/closedCase/preview?amount=12'),
  changeRetentionTerm: async ({ world, client }) =>
    client.send('PUT', '/oversight/retention-terms/closedCase', {
      version: await versionOf(world.database.read, 'retention'),
      body: { amount: 48, reason: 'Zo is het afgesproken' },
    }),
  getReviewSettings: ({ client }) => client.send('GET', '/oversight/review-settings'),
  changeReviewSetting: async ({ world, client }) =>
    client.send('PUT', '/oversight/review-settings/samplePercent', {
      version: await versionOf(world.database.read, 'reviews'),
      body: { amount: 10, reason: 'Zo is het afgesproken' },
    }),
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
