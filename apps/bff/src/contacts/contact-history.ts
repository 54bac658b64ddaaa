import type { api } from '@steunpunt/contract';
import { answer } from '../http/answer.ts';
import type { Handlers } from '../http/mount.ts';
import { namesOfPeople } from '../reference/colleague-repository.ts';
import { maySeeAnswer } from './contact-view.ts';
import { correctionsOf } from './correction-repository.ts';
import { openRecord } from './open-record.ts';

/** The reason of a correction tells part of the story: whoever may not see the story sees an empty history. */
export const contactHistory: Handlers<typeof api.contactHistory> = {
  handle: async ({ tx, actor, now, params }) => {
    const opened = await openRecord(tx, actor, params.id, 'see', now);
    if (!opened.ok) return opened;
    const { decision, seen, contact } = opened;
    const nameOf = await namesOfPeople(tx);
    const corrections = decision.fields.includes('F3') ? await correctionsOf(tx, contact.id) : [];
    return answer({
      view: {
        corrections: corrections.map(({ at, personId, reason, changes }) => ({
          at,
          by: nameOf(personId),
          reason,
          changes: changes.filter(({ questionId }) =>
            maySeeAnswer({ ...decision, health: null }, questionId),
          ),
        })),
      },
      seen: [seen],
      version: contact.version,
    });
  },
};
