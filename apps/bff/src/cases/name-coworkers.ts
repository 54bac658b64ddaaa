import type { api } from '@steunpunt/contract';
import { invalid, refused } from '../http/answer.ts';
import type { Handlers } from '../http/mount.ts';
import { changedCase } from './case-answer.ts';
import { journalCase } from './case-journal.ts';
import { caseById, changeCase } from './case-repository.ts';
import { receiverOf } from './colleagues.ts';
import { nameCoworkerRows } from './coworker-repository.ts';
import { notifyOfCase } from './notify-of-case.ts';
import { refusalToShare } from './sharing-repository.ts';
import { openOnVersion } from './take-step.ts';

export const nameCoworkers: Handlers<typeof api.nameCoworkers> = {
  handle: async (request) => {
    const { tx, actor, now, params, body, expectedVersion } = request;
    const opened = await openOnVersion(request, params.id, 'nameCoworkers', expectedVersion);
    if (!opened.ok) return opened;
    const { row, seen } = opened;
    const named = [...new Set(body.personIds)].filter((id) => id !== row.owner_id);
    for (const [place, personId] of named.entries()) {
      const colleague = await receiverOf(tx, opened, personId, now);
      if (colleague === undefined) return invalid([{ path: `personIds.${place}`, code: 'unknownValue' }]);
      if (colleague.isDoubted) return refused({ code: 'doubtedPerson' }, seen);
      const sharing = colleague.isOfSwv ? null : await refusalToShare(tx, row.id);
      if (sharing !== null) return refused(sharing, seen);
    }
    await nameCoworkerRows(tx, row.id, named, now);
    await changeCase(tx, row, {});
    const record = await caseById(tx, row.id);
    const facts = { people: named.join(' ') };
    await journalCase(tx, { record, event: 'coworkersNamed', personId: actor.personId, now, facts });
    const to = named.filter((id) => !opened.facts.coworkers.includes(id));
    const told = { kind: 'madeCoworker', by: actor.personId, to } as const;
    return changedCase(request, opened, await notifyOfCase(tx, record, told, now));
  },
};
