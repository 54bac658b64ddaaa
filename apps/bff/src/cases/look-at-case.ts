import type { api } from '@steunpunt/contract';
import { addMinutes } from '@steunpunt/domain/calendar/instant';
import { answer } from '../http/answer.ts';
import type { Handlers } from '../http/mount.ts';
import { namesOfPeople } from '../reference/colleague-repository.ts';
import { lookersSince, sayLooking } from './looker-repository.ts';
import { openCaseRecord } from './open-case-record.ts';

/** Somebody who has not said so for a minute looks no longer. */
const minutesFresh = 1;

/** The others hear of somebody who comes; who leaves is gone from their next answer. */
export const lookAtCase: Handlers<typeof api.lookAtCase> = {
  handle: async ({ tx, actor, now, params }) => {
    const opened = await openCaseRecord(tx, actor, params.id, now);
    if (!opened.ok) return opened;
    const since = addMinutes(now, -minutesFresh);
    const before = await lookersSince(tx, params.id, since);
    await sayLooking(tx, { caseId: params.id, personId: actor.personId, at: now });
    const others = before.filter((id) => id !== actor.personId);
    const nameOf = await namesOfPeople(tx);
    const version = opened.row.version + 1;
    const isNew = !before.includes(actor.personId);
    return answer({
      view: { lookers: others.map((id) => ({ id, name: nameOf(id) })) },
      seen: [],
      live: isNew
        ? others.map((person) => ({ topic: 'cases', id: params.id, version, audience: { person } }))
        : [],
    });
  },
};
