import type { api } from '@steunpunt/contract';
import type { DoorbraakCriterion } from '@steunpunt/domain/second-triage/second-triage-words';
import type * as z from 'zod/mini';
import { fromStored } from '../db/stored-json.ts';
import { answer } from '../http/answer.ts';
import type { Handlers } from '../http/mount.ts';
import { restrictedAmong } from '../privacy/privacy-request-repository.ts';
import { namesOfPeople } from '../reference/colleague-repository.ts';
import { openRequests } from '../second-triage/request-repository.ts';
import { doorbraaksSeenBy } from './list-repository.ts';

type List = typeof api.listDoorbraaks;
type ListView = z.input<List['view']>;

export const listDoorbraaks: Handlers<List> = {
  handle: async ({ tx, actor, now }) => {
    const requests =
      actor.role === 'lead' ? await openRequests(tx, 'doorbraak', actor.swvs, actor.personId) : [];
    const cases = requests.map(({ contact }) => contact.case_id);
    const restricted = await restrictedAmong(tx, cases);
    const listed = await doorbraaksSeenBy(tx, actor);
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
          isRestricted: restricted.has(contact.case_id ?? ''),
          criteria: fromStored<DoorbraakCriterion[]>(criteria),
        })),
        doorbraaks: listed.map(({ row, paused, directorId }) => ({
          id: row.id,
          number: row.number,
          swv: row.swv,
          sector: row.sector,
          stage: row.stage,
          until: row.until_at,
          late: row.until_at !== null && row.until_at < now,
          paused,
          director: directorId === null ? null : nameOf(directorId),
        })),
      },
      seen: [
        ...requests.map(({ contact }) => ({ kind: 'contact', id: contact.id })),
        ...listed.map(({ row }) => ({ kind: 'doorbraak', id: row.id, version: row.version })),
      ],
    });
  },
};
