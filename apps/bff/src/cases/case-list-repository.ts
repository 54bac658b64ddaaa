import type { CaseState } from '@steunpunt/domain/case/case-words';
import type { Actor } from '@steunpunt/domain/people/actor';
import { mostCounted } from '../contacts/list-repository.ts';
import type { Db } from '../db/tables.ts';
import type { CaseRow } from './case-record.ts';
import { caseScope } from './case-scope.ts';

export type CaseFilters = {
  readonly state?: CaseState | undefined;
  readonly swv?: string | undefined;
  readonly whose?: 'mine' | 'nobody' | 'colleagues' | undefined;
};

type ListedCase = CaseRow & {
  /** The earliest promise that is still to be kept, and the earliest day of an open task. */
  readonly promise_until: string | null;
  readonly task_due: string | null;
};

type Place = { readonly key: string; readonly id: string };

function casesFor(db: Db, actor: Actor, { state, swv, whose }: CaseFilters) {
  const { personId } = actor;
  return db
    .selectFrom('case_file')
    .where(caseScope(actor))
    .$if(state !== undefined, (query) => query.where('case_file.state', '=', state as CaseState))
    .$if(swv !== undefined, (query) => query.where('case_file.swv', '=', swv as string))
    .$if(whose === 'mine', (query) => query.where('case_file.owner_id', '=', personId))
    .$if(whose === 'nobody', (query) => query.where('case_file.owner_id', 'is', null))
    .$if(whose === 'colleagues', (query) =>
      query.where('case_file.owner_id', 'is not', null).where('case_file.owner_id', '!=', personId),
    );
}

/** Cases this actor may see, the newest first, one more than asked for when there are more. */
export async function newestCases(
  db: Db,
  actor: Actor,
  filters: CaseFilters,
  { after, most }: { readonly after: Place | undefined; readonly most: number },
): Promise<ListedCase[]> {
  let query = casesFor(db, actor, filters)
    .selectAll('case_file')
    .select((eb) => [
      eb
        .selectFrom('promise')
        .innerJoin('contact', 'contact.id', 'promise.contact_id')
        .whereRef('contact.case_id', '=', 'case_file.id')
        .where('promise.kept_at', 'is', null)
        .select(({ fn }) => fn.min('promise.until_at').as('until'))
        .as('promise_until'),
      eb
        .selectFrom('case_task')
        .whereRef('case_task.case_id', '=', 'case_file.id')
        .where('case_task.state', '=', 'open')
        .select(({ fn }) => fn.min('case_task.due_on').as('due'))
        .as('task_due'),
    ]);
  if (after !== undefined) {
    query = query.where((eb) =>
      eb(eb.refTuple('case_file.opened_at', 'case_file.id'), '<', eb.tuple(after.key, after.id)),
    );
  }
  return query.orderBy('case_file.opened_at', 'desc').orderBy('case_file.id', 'desc').limit(most).execute();
}

/** Exact to 99; 100 means more. */
export async function countCases(db: Db, actor: Actor, filters: CaseFilters): Promise<number> {
  const { count } = await db
    .selectFrom(casesFor(db, actor, filters).select('case_file.id').limit(mostCounted).as('some'))
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
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
