import type { worklistGroups, worklistViews } from '@steunpunt/contract/worklist';
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
  lead: ['held', 'late', 'team', 'mine', 'desk'],
  administrator: [],
  safetyOfficer: ['safety'],
  mediator: [],
  guest: [],
  privacyOfficer: [],
};

export type WorklistGroup = (typeof worklistGroups)[number];

/** The list in this order: first what is due, then who is left in peace, then whose clock stands still. */
const parts = ['due', 'resting', 'suspended'] as const;
type Part = (typeof parts)[number];

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
    // From the promises that are open to their contacts: no other order is fast in a large table.
    .selectFrom('promise')
    .crossJoin('contact')
    .whereRef('contact.id', '=', 'promise.contact_id')
    .where('promise.kept_at', 'is', null)
    .where((eb) => contactScope(actor, now)(eb as never))
    .$if(urgency !== undefined, (narrower) => narrower.where('contact.urgency', '=', urgency as Urgency));
  switch (view) {
    case 'mine':
      return query.where((eb) =>
        eb.or([
          eb('contact.owner_id', '=', actor.personId),
          eb.and([eb('contact.owner_id', 'is', null), eb('promise.person_id', '=', actor.personId)]),
          ...(actor.coversFor.length === 0 ? [] : [eb('contact.owner_id', 'in', [...actor.coversFor])]),
        ]),
      );
    case 'team':
      return query
        .where('contact.owner_id', 'is', null)
        .where('contact.state', '=', 'promised')
        .where('promise.held_by', '=', 'contactPerson');
    case 'held':
      return query.where((eb) =>
        eb.or([
          eb('promise.undecided', '=', 'lead'),
          eb.and([
            eb('contact.owner_id', 'is', null),
            eb.or([
              eb('contact.state', 'in', ['held', 'paused']),
              eb('promise.held_by', 'in', ['lead', 'safetyOfficer']),
              eb('promise.lead_at_once', '=', 1),
            ]),
          ]),
        ]),
      );
    case 'late':
      return query
        .where('promise.until_at', '<=', now)
        .where('promise.suspended_at', 'is', null)
        .where('contact.state', '<>', 'paused');
    case 'desk':
      return query.where('contact.owner_id', 'is', null).where('promise.held_by', '=', 'desk');
    case 'safety':
      return query.where('contact.safety_officer_told', '=', 1);
  }
}

/** The earliest promise first within each part of the list, one more than asked for when there are more. */
export async function promisesByDue(
  db: Db,
  question: WorklistQuestion,
  { after, most }: { readonly after: Place | undefined; readonly most: number },
): Promise<WorklistRow[]> {
  const rows: WorklistRow[] = [];
  const [from, key] = after === undefined ? [0, ''] : partOfKey(after.key);
  for (const [index, part] of parts.entries()) {
    if (index < from || rows.length >= most) continue;
    const place = after !== undefined && index === from ? { key, id: after.id } : undefined;
    rows.push(...(await promisesOfPart(db, question, part, place, most - rows.length)));
  }
  return rows;
}

/** Where a row stands in the list: the part, then its moment. */
export function placeOfRow(row: WorklistRow, now: Instant): Place {
  const group = groupOf(row, now);
  const part: Part = group === 'resting' || group === 'suspended' ? group : 'due';
  return { key: `${parts.indexOf(part)}.${row.until_at}`, id: row.id };
}

function partOfKey(key: string): readonly [number, string] {
  const [part = '', ...rest] = key.split('.');
  return [Number(part), rest.join('.')];
}

function promisesOfPart(
  db: Db,
  question: WorklistQuestion,
  part: Part,
  after: Place | undefined,
  most: number,
): Promise<WorklistRow[]> {
  let query = ofPart(promisesFor(db, question), part, question.now)
    .selectAll('contact')
    .select([...promiseColumnNames]);
  if (after !== undefined) {
    query = query.where((eb) =>
      eb(eb.refTuple('promise.until_at', 'promise.contact_id'), '>', eb.tuple(after.key, after.id)),
    );
  }
  return query.orderBy('promise.until_at').orderBy('promise.contact_id').limit(most).execute();
}

const promiseColumnNames = [
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
] as const;

/** A promise whose clock stands still rests no more; one that rested long enough is due again by itself. */
function ofPart(query: ReturnType<typeof promisesFor>, part: Part, now: Instant) {
  switch (part) {
    case 'suspended':
      return query.where('promise.suspended_at', 'is not', null);
    case 'resting':
      return query.where('promise.suspended_at', 'is', null).where('promise.rests_until', '>', now);
    case 'due':
      return query
        .where('promise.suspended_at', 'is', null)
        .where((eb) => eb.or([eb('promise.rests_until', 'is', null), eb('promise.rests_until', '<=', now)]));
  }
}

/** Exact to 99; 100 means more. `group` narrows to one group. */
export async function countPromises(
  db: Db,
  question: WorklistQuestion,
  group?: WorklistGroup,
): Promise<number> {
  const all = promisesFor(db, question);
  const some = group === undefined ? all : ofGroup(all, group, question.now);
  const { count } = await db
    .selectFrom(some.select('contact.id').limit(mostCounted).as('some'))
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

function ofGroup(query: ReturnType<typeof promisesFor>, group: WorklistGroup, now: Instant) {
  if (group === 'resting' || group === 'suspended') return ofPart(query, group, now);
  const [from, to] = boundsOf(group, now);
  return ofPart(query, 'due', now)
    .$if(from !== undefined, (later) => later.where('promise.until_at', '>=', from ?? ''))
    .$if(to !== undefined, (earlier) => earlier.where('promise.until_at', '<', to ?? ''));
}

type Timed = Pick<WorklistRow, 'until_at' | 'suspended_at' | 'rests_until'>;

export function groupOf({ until_at, suspended_at, rests_until }: Timed, now: Instant): WorklistGroup {
  if (suspended_at !== null) return 'suspended';
  if (rests_until !== null && rests_until > now) return 'resting';
  return dueGroups.find((group) => until_at < (boundsOf(group, now)[1] ?? '~')) ?? 'later';
}

const dueGroups = ['late', 'today', 'tomorrow', 'later'] as const;

/** From the first moment up to, not including, the second; days are local. */
function boundsOf(
  group: (typeof dueGroups)[number],
  now: Instant,
): readonly [Instant | undefined, Instant | undefined] {
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
