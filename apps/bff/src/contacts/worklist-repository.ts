import type { worklistViews } from '@steunpunt/contract/worklist';
import { instantAt, localDateOf } from '@steunpunt/domain/calendar/amsterdam-time';
import type { Instant } from '@steunpunt/domain/calendar/instant';
import { addDays } from '@steunpunt/domain/calendar/local-date';
import type { Actor } from '@steunpunt/domain/people/actor';
import type { Role } from '@steunpunt/domain/people/roles';
import type { Urgency } from '@steunpunt/domain/triage/outcome';
import type { Selectable } from 'kysely';
import type { Db } from '../db/tables.ts';
import type { ContactRow } from './contact-record.ts';
import { contactScope } from './contact-scope.ts';
import type { PromiseTable } from './contact-tables.ts';
import type { Place } from './cursor.ts';
import { mostCounted } from './list-repository.ts';

export type WorklistViewName = (typeof worklistViews)[number];

/** The views of each role, its first one first. */
export const viewsOfRole: Readonly<Record<Role, readonly WorklistViewName[]>> = {
  desk: ['desk'],
  contactPerson: ['mine', 'team'],
  lead: ['held', 'team', 'mine', 'desk'],
  administrator: [],
  safetyOfficer: ['safety'],
};

export const dueGroups = ['late', 'today', 'tomorrow', 'later'] as const;
export type DueGroup = (typeof dueGroups)[number];

export type WorklistRow = ContactRow & Omit<Selectable<PromiseTable>, 'contact_id'>;

export type WorklistQuestion = {
  readonly actor: Actor;
  readonly now: Instant;
  readonly view: WorklistViewName;
  readonly urgency: Urgency | undefined;
};

/** Open promises that the actor may see, in one view. */
function promisesFor(db: Db, { actor, now, view, urgency }: WorklistQuestion) {
  const query = db
    .selectFrom('contact')
    .innerJoin('promise', 'promise.contact_id', 'contact.id')
    .where('promise.kept_at', 'is', null)
    .where((eb) => contactScope(actor, now)(eb as never))
    .$if(urgency !== undefined, (narrower) => narrower.where('contact.urgency', '=', urgency as Urgency));
  switch (view) {
    case 'mine':
      return query.where((eb) =>
        eb.or([
          eb('contact.owner_id', '=', actor.personId),
          eb.and([eb('contact.owner_id', 'is', null), eb('promise.person_id', '=', actor.personId)]),
        ]),
      );
    case 'team':
      return query
        .where('contact.owner_id', 'is', null)
        .where('contact.state', '=', 'promised')
        .where('promise.held_by', '=', 'contactPerson');
    case 'held':
      return query
        .where('contact.owner_id', 'is', null)
        .where((eb) =>
          eb.or([
            eb('contact.state', 'in', ['held', 'paused']),
            eb('promise.held_by', 'in', ['lead', 'safetyOfficer']),
            eb('promise.lead_at_once', '=', 1),
          ]),
        );
    case 'desk':
      return query.where('contact.owner_id', 'is', null).where('promise.held_by', '=', 'desk');
    case 'safety':
      return query.where('contact.safety_officer_told', '=', 1);
  }
}

/** The earliest promise first, one more than asked for when there are more. */
export async function promisesByDue(
  db: Db,
  question: WorklistQuestion,
  { after, most }: { readonly after: Place | undefined; readonly most: number },
): Promise<WorklistRow[]> {
  let query = promisesFor(db, question)
    .selectAll('contact')
    .select([
      'promise.held_by',
      'promise.person_id',
      'promise.until_at',
      'promise.until_date',
      'promise.until_time',
      'promise.agreed',
      'promise.later_than_term',
      'promise.lead_at_once',
      'promise.days',
      'promise.kept_at',
      'promise.outcome',
      'promise.rests_until',
      'promise.failed_attempts',
      'promise.undecided',
      'promise.suspended_at',
      'promise.suspended_reason',
      'promise.resume_expected',
      'promise.extended',
      'promise.owed_until',
      'promise.changes',
    ]);
  if (after !== undefined) {
    query = query.where((eb) =>
      eb(eb.refTuple('promise.until_at', 'promise.contact_id'), '>', eb.tuple(after.key, after.id)),
    );
  }
  return query.orderBy('promise.until_at').orderBy('promise.contact_id').limit(most).execute();
}

/** Exact to 99; 100 means more. `due` narrows to one group. */
export async function countPromises(db: Db, question: WorklistQuestion, due?: DueGroup): Promise<number> {
  const [from, to] = due === undefined ? [undefined, undefined] : boundsOf(due, question.now);
  const some = promisesFor(db, question)
    .$if(from !== undefined, (query) => query.where('promise.until_at', '>=', from ?? ''))
    .$if(to !== undefined, (query) => query.where('promise.until_at', '<', to ?? ''))
    .select('contact.id')
    .limit(mostCounted);
  const { count } = await db
    .selectFrom(some.as('some'))
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

export function dueGroupOf(until: string, now: Instant): DueGroup {
  return dueGroups.find((group) => until < (boundsOf(group, now)[1] ?? '~')) ?? 'later';
}

/** From the first moment up to, not including, the second; days are local. */
function boundsOf(group: DueGroup, now: Instant): readonly [Instant | undefined, Instant | undefined] {
  const today = localDateOf(now);
  const tomorrow = instantAt(addDays(today, 1), '00:00');
  const dayAfter = instantAt(addDays(today, 2), '00:00');
  switch (group) {
    case 'late':
      return [undefined, now];
    case 'today':
      return [now, tomorrow];
    case 'tomorrow':
      return [tomorrow, dayAfter];
    case 'later':
      return [dayAfter, undefined];
  }
}
