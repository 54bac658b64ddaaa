import type { Instant } from '@steunpunt/domain/calendar/instant';
import type { Actor } from '@steunpunt/domain/people/actor';
import type { Db } from '../db/tables.ts';
import { type OpenedCaseRecord, openCaseRecord } from './open-case-record.ts';

type Asker = { readonly tx: Db; readonly actor: Actor; readonly now: Instant };

/** The cases of this owner that run and in which nothing is promised, as far as this actor has a say in them; the oldest first. */
export async function casesWithoutPromise(
  { tx, actor, now }: Asker,
  ownerId: string,
): Promise<OpenedCaseRecord[]> {
  const rows = await tx
    .selectFrom('case_file')
    .select('id')
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
  const cases: OpenedCaseRecord[] = [];
  for (const { id } of rows) {
    const opened = await openCaseRecord(tx, actor, id, now);
    if (opened.ok && opened.decision.relation !== 'guest') cases.push(opened);
  }
  return cases;
}
