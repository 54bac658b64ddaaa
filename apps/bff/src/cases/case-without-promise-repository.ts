import type { CaseAccessDecision } from '@steunpunt/domain/access/case-access';
import type { Instant } from '@steunpunt/domain/calendar/instant';
import type { Actor } from '@steunpunt/domain/people/actor';
import type { Db } from '../db/tables.ts';
import type { RecordRef } from '../http/answer.ts';
import { casesAsCoworker } from './case-list-repository.ts';
import type { CaseRow } from './case-record.ts';
import { decideCaseRow, seenCaseRow } from './case-row-access.ts';
import { caseScope } from './case-scope.ts';

type Asker = { readonly tx: Db; readonly actor: Actor; readonly now: Instant };

export type StandingCase = {
  readonly row: CaseRow;
  readonly decision: CaseAccessDecision;
  readonly seen: RecordRef;
};

/** The cases of this owner that run and in which nothing is promised, as far as this actor has a say in them; the oldest first. */
export async function casesWithoutPromise(
  { tx, actor, now }: Asker,
  ownerId: string,
): Promise<StandingCase[]> {
  const rows = await tx
    .selectFrom('case_file')
    .selectAll()
    .where(caseScope(actor, now))
    .where('owner_id', '=', ownerId)
    .where('state', '!=', 'closed')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('promise')
            .innerJoin('contact', 'contact.id', 'promise.contact_id')
            .select('promise.contact_id')
            .whereRef('contact.case_id', '=', 'case_file.id')
            .where('promise.kept_at', 'is', null),
        ),
      ),
    )
    .orderBy('opened_at')
    .orderBy('id')
    .execute();
  const ids = rows.map(({ id }) => id);
  const helping = ids.length === 0 ? new Set<string>() : await casesAsCoworker(tx, actor.personId, ids);
  return rows
    .map((row) => ({ row, decision: decideCaseRow(actor, row, helping, now) }))
    .filter(({ decision }) => decision.relation !== 'guest')
    .map(({ row, decision }) => ({ row, decision, seen: seenCaseRow(row, decision) }));
}
