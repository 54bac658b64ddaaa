import type { CaseRelation } from '@steunpunt/domain/access/case-relation';
import type { Instant } from '@steunpunt/domain/calendar/instant';
import type { CaseState } from '@steunpunt/domain/case/case-words';
import type { Actor } from '@steunpunt/domain/people/actor';
import { type ExpressionBuilder, type SelectQueryBuilder, sql } from 'kysely';
import type { Place } from '../contacts/cursor.ts';
import { mostCounted } from '../contacts/list-repository.ts';
import type { Db, Tables } from '../db/tables.ts';
import type { CaseRow } from './case-record.ts';
import { type CasePart, caseScopeParts } from './case-scope.ts';

export type CaseFilters = {
  readonly state?: CaseState | undefined;
  readonly swv?: string | undefined;
  readonly whose?: 'mine' | 'nobody' | 'colleagues' | undefined;
};

type ListedCase = CaseRow & {
  /** The earliest promise that is still to be kept, and whose clock stands still; the earliest day of an open task. */
  readonly promise_until: string | null;
  readonly suspended_until: string | null;
  readonly task_due: string | null;
};

function filtered<Query extends SelectQueryBuilder<Tables, 'case_file', object>>(
  query: Query,
  { personId }: Actor,
  { state, swv, whose }: CaseFilters,
  { isFew }: CasePart,
): Query {
  let narrower: SelectQueryBuilder<Tables, 'case_file', object> = query;
  if (state !== undefined && !isFew) narrower = narrower.where('case_file.state', '=', state);
  // Joined to nothing, so that the index of the very many with this state is not chosen for a few.
  if (state !== undefined && isFew) narrower = narrower.where(sql<string>`case_file.state || ''`, '=', state);
  if (swv !== undefined) narrower = narrower.where('case_file.swv', '=', swv);
  if (whose === 'mine') narrower = narrower.where('case_file.owner_id', '=', personId);
  if (whose === 'nobody') narrower = narrower.where('case_file.owner_id', 'is', null);
  if (whose === 'colleagues') {
    narrower = narrower
      .where('case_file.owner_id', 'is not', null)
      .where('case_file.owner_id', '!=', personId);
  }
  return narrower as Query;
}

type Page = { readonly after: Place | undefined; readonly most: number };

/** By which relations a case of somebody can be seen: who owns it is one of them. */
const relationsOf = {
  // Somebody may sit as a guest with a case that is theirs in another role.
  mine: ['owner', 'guest'],
  nobody: ['team', 'lead', 'coworker', 'glass', 'guest'],
  colleagues: ['coworker', 'lead', 'glass', 'guest'],
} as const satisfies Readonly<Record<NonNullable<CaseFilters['whose']>, readonly CaseRelation[]>>;

/** The ids of the newest cases this actor may see: the newest of every part of the scope, put together. */
function newestIds(db: Db, actor: Actor, now: Instant, filters: CaseFilters, { after, most }: Page) {
  const { whose } = filters;
  const parts = caseScopeParts(actor, now, whose === undefined ? undefined : relationsOf[whose]).map(
    (part) => {
      let query = filtered(db.selectFrom('case_file').where(part.where), actor, filters, part);
      if (after !== undefined) {
        query = query.where((eb) =>
          eb(eb.refTuple('case_file.opened_at', 'case_file.id'), '<', eb.tuple(after.key, after.id)),
        );
      }
      const newest = query
        .select(['case_file.id', 'case_file.opened_at'])
        .orderBy('case_file.opened_at', 'desc')
        .orderBy('case_file.id', 'desc')
        .limit(most);
      return db.selectFrom(newest.as('part')).selectAll();
    },
  );
  const [first, ...others] = parts;
  return others.reduce((all, part) => all?.union(part), first);
}

/** The newest cases this actor may see, without what is due in them. */
export function newestVisibleCases(db: Db, actor: Actor, now: Instant, filters: CaseFilters, page: Page) {
  const ids = newestIds(db, actor, now, filters, page);
  if (ids === undefined) return undefined;
  return db
    .selectFrom(ids.as('newest'))
    .crossJoin('case_file')
    .whereRef('case_file.id', '=', 'newest.id')
    .orderBy('newest.opened_at', 'desc')
    .orderBy('newest.id', 'desc')
    .limit(page.most);
}

/** Cases this actor may see, the newest first, one more than asked for when there are more. */
export async function newestCases(
  db: Db,
  actor: Actor,
  now: Instant,
  filters: CaseFilters,
  page: Page,
): Promise<ListedCase[]> {
  const newest = newestVisibleCases(db, actor, now, filters, page);
  if (newest === undefined) return [];
  return newest
    .selectAll('case_file')
    .select((eb) => [
      earliestPromise(eb).where('promise.suspended_at', 'is', null).as('promise_until'),
      earliestPromise(eb).where('promise.suspended_at', 'is not', null).as('suspended_until'),
      eb
        .selectFrom('case_task')
        .whereRef('case_task.case_id', '=', 'case_file.id')
        .where('case_task.state', '=', 'open')
        .select(({ fn }) => fn.min('case_task.due_on').as('due'))
        .as('task_due'),
    ])
    .execute();
}

function earliestPromise(eb: ExpressionBuilder<Tables, 'case_file'>) {
  return eb
    .selectFrom('contact')
    .innerJoin('promise', 'promise.contact_id', 'contact.id')
    .whereRef('contact.case_id', '=', 'case_file.id')
    .where('promise.kept_at', 'is', null)
    .select(({ fn }) => fn.min('promise.until_at').as('until'));
}

/** Exact to 99; 100 means more. */
export async function countCases(db: Db, actor: Actor, now: Instant, filters: CaseFilters): Promise<number> {
  const ids = newestIds(db, actor, now, filters, { after: undefined, most: mostCounted });
  if (ids === undefined) return 0;
  const { count } = await db
    .selectFrom(ids.as('newest'))
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return Math.min(Number(count), mostCounted);
}

/** In which of these cases the actor works beside the owner. */
export async function casesAsCoworker(
  db: Db,
  personId: string,
  caseIds: readonly string[],
): Promise<ReadonlySet<string>> {
  if (caseIds.length === 0) return new Set();
  const rows = await db
    .selectFrom('case_coworker')
    .select('case_id')
    .where('person_id', '=', personId)
    .where('case_id', 'in', [...caseIds])
    .execute();
  return new Set(rows.map(({ case_id }) => case_id));
}
