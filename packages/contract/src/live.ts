import * as z from 'zod/mini';

export const liveTopics = [
  'contacts',
  'worklist',
  'cases',
  'calls',
  'transfers',
  'secondTriage',
  'pool',
  'mediations',
  'doorbraaks',
  'presence',
  'notifications',
  'session',
  'settings',
  'reviews',
] as const;
export type LiveTopic = (typeof liveTopics)[number];

/** What the one stream per browser carries: that something changed, never what. */
export const liveMessage = z.strictObject({
  sequence: z.number(),
  topic: z.enum(liveTopics),
  id: z.string(),
  version: z.number(),
});
export type LiveMessage = z.infer<typeof liveMessage>;
