import type { api } from '@steunpunt/contract';
import { localDateOf } from '@steunpunt/domain/calendar/amsterdam-time';
import { runs } from '@steunpunt/domain/mediation/mediation-stages';
import type { Actor } from '@steunpunt/domain/people/actor';
import { endsSoon } from '@steunpunt/domain/pool/appointment-end';
import type { ConsentSide } from '@steunpunt/domain/second-triage/second-triage-words';
import type * as z from 'zod/mini';
import { fromStored } from '../db/stored-json.ts';
import type { Db } from '../db/tables.ts';
import { answer } from '../http/answer.ts';
import type { HandlerRequest, Handlers } from '../http/mount.ts';
import { listMediatorProfiles } from '../pool/mediator-repository.ts';
import { restrictedAmong } from '../privacy/privacy-request-repository.ts';
import { namesOfPeople } from '../reference/colleague-repository.ts';
import { termsOfDesks } from '../reference/desk-calendar-repository.ts';
import { openRequests } from '../second-triage/request-repository.ts';
import { type ListedMediation, mediationsSeenBy } from './list-repository.ts';

type List = typeof api.listMediations;
type ListView = z.input<List['view']>;

export const listMediations: Handlers<List> = {
  handle: async ({ tx, actor, now }) => {
    const requests = await requestsFor(tx, actor);
    const cases = requests.map(({ contact }) => contact.case_id);
    const restricted = await restrictedAmong(tx, cases);
    const rows = await mediationsSeenBy(tx, actor);
    const nameOf = await namesOfPeople(tx);
    const endOf = actor.role === 'lead' ? await endsAt(tx, now) : () => null;
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
          isRestricted: restricted.has(contact.case_id ?? ''),
          agreed: fromStored<ConsentSide[]>(agreed),
        })),
        mediations: rows.map((listed) => ({
          ...rowView(listed, nameOf, now),
          mediatorEnds: endOf(listed),
        })),
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
  { row, mediators, paused }: ListedMediation,
  nameOf: (id: string) => string,
  now: HandlerRequest<List>['now'],
): Omit<ListView['mediations'][number], 'mediatorEnds'> {
  return {
    id: row.id,
    number: row.number,
    swv: row.swv,
    sector: row.sector,
    stage: row.stage,
    until: row.until_at,
    late: row.until_at !== null && row.until_at < now,
    paused,
    mediators: mediators.map(nameOf),
  };
}

/** By which day a mediator of it can mediate no longer, by the calendar of its desk; only while it runs. */
async function endsAt(
  tx: Db,
  now: HandlerRequest<List>['now'],
): Promise<(listed: ListedMediation) => string | null> {
  const mediators = (await listMediatorProfiles(tx)).map(({ mediator }) => mediator);
  const termsOf = await termsOfDesks(tx);
  return ({ row, mediators: ids }) => {
    if (!runs(row.stage)) return null;
    const { calendar } = termsOf(row.desk_id);
    const ends = mediators
      .filter(({ personId }) => ids.includes(personId))
      .flatMap((mediator) => endsSoon(mediator, localDateOf(now), calendar)?.on ?? []);
    return ends.sort()[0] ?? null;
  };
}
