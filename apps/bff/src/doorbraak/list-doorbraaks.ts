import type { api } from '@steunpunt/contract';
import type { Actor } from '@steunpunt/domain/people/actor';
import type { DoorbraakCriterion } from '@steunpunt/domain/second-triage/second-triage-words';
import type * as z from 'zod/mini';
import { fromStored } from '../db/stored-json.ts';
import type { Db } from '../db/tables.ts';
import { answer } from '../http/answer.ts';
import type { Handlers } from '../http/mount.ts';
import { namesOfPeople } from '../reference/colleague-repository.ts';
import { openRequests } from '../second-triage/request-repository.ts';
import { idsToList } from './list-repository.ts';
import { type DoorbraakRecord, recordOf, relationsIn } from './open-doorbraak.ts';

type List = typeof api.listDoorbraaks;
type ListView = z.input<List['view']>;

export const listDoorbraaks: Handlers<List> = {
  handle: async ({ tx, actor, now }) => {
    const requests =
      actor.role === 'lead' ? await openRequests(tx, 'doorbraak', actor.swvs, actor.personId) : [];
    const records = await recordsSeenBy(tx, actor);
    const nameOf = await namesOfPeople(tx);
    return answer<ListView>({
      view: {
        requests: requests.map(({ id, requestedAt, criteria, contact }) => ({
          id,
          contactId: contact.id,
          contactNumber: contact.number,
          swv: contact.swv ?? '',
          nature: contact.nature,
          urgency: contact.urgency,
          requestedAt,
          criteria: fromStored<DoorbraakCriterion[]>(criteria),
        })),
        doorbraaks: records.map(({ kept: { row }, doorbraak }) => {
          const director = doorbraak.team.find(({ role }) => role === 'director');
          return {
            id: row.id,
            number: row.number,
            swv: row.swv,
            sector: row.sector,
            stage: row.stage,
            until: row.until_at,
            late: row.until_at !== null && row.until_at < now,
            paused: doorbraak.paused !== null,
            director: director === undefined ? null : nameOf(director.personId),
          };
        }),
      },
      seen: [
        ...requests.map(({ contact }) => ({ kind: 'contact', id: contact.id })),
        ...records.map(({ kept: { row } }) => ({ kind: 'doorbraak', id: row.id, version: row.version })),
      ],
    });
  },
};

/** The same rules as at the door of each: what the query found and a tie or a doubt forbids is left out. */
async function recordsSeenBy(tx: Db, actor: Actor): Promise<DoorbraakRecord[]> {
  const records: DoorbraakRecord[] = [];
  for (const id of await idsToList(tx, actor)) {
    const record = await recordOf(tx, id);
    if (record !== undefined && relationsIn(actor, record).length > 0) records.push(record);
  }
  return records;
}
