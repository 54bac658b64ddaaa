import type { api } from '@steunpunt/contract';
import type { Actor } from '@steunpunt/domain/people/actor';
import type { ConsentSide } from '@steunpunt/domain/second-triage/second-triage-words';
import type * as z from 'zod/mini';
import { fromStored } from '../db/stored-json.ts';
import type { Db } from '../db/tables.ts';
import { answer } from '../http/answer.ts';
import type { HandlerRequest, Handlers } from '../http/mount.ts';
import { namesOfPeople } from '../reference/colleague-repository.ts';
import { openRequests } from '../second-triage/request-repository.ts';
import { mediationsSeenBy } from './list-repository.ts';
import type { MediationRow } from './mediation-repository.ts';

type List = typeof api.listMediations;
type ListView = z.input<List['view']>;

export const listMediations: Handlers<List> = {
  handle: async ({ tx, actor, now }) => {
    const requests = await requestsFor(tx, actor);
    const rows = await mediationsSeenBy(tx, actor);
    const nameOf = await namesOfPeople(tx);
    return answer<ListView>({
      view: {
        requests: requests.map(({ id, requestedAt, agreed, contact }) => ({
          id,
          contactId: contact.id,
          contactNumber: contact.number,
          swv: contact.swv ?? '',
          nature: contact.nature,
          urgency: contact.urgency,
          requestedAt,
          agreed: fromStored<ConsentSide[]>(agreed),
        })),
        mediations: rows.map(({ row, mediators }) => rowView(row, mediators.map(nameOf), now)),
      },
      seen: [
        ...requests.map(({ contact }) => ({ kind: 'contact', id: contact.id })),
        ...rows.map(({ row }) => ({ kind: 'mediation', id: row.id, version: row.version })),
      ],
    });
  },
};

/** Beginning is the leads'. */
function requestsFor(tx: Db, actor: Actor) {
  return actor.role === 'lead' ? openRequests(tx, 'mediation', actor.swvs, actor.personId) : [];
}

function rowView(
  row: MediationRow,
  mediators: readonly string[],
  now: HandlerRequest<List>['now'],
): ListView['mediations'][number] {
  return {
    id: row.id,
    number: row.number,
    swv: row.swv,
    sector: row.sector,
    stage: row.stage,
    until: row.until_at,
    late: row.until_at !== null && row.until_at < now,
    paused: row.paused !== null,
    mediators: [...mediators],
  };
}
