import type { Answers } from '@steunpunt/domain/belscript/answers';
import { asInstant } from '@steunpunt/domain/calendar/instant';
import type { LocalDate } from '@steunpunt/domain/calendar/local-date';
import { endOfWithdrawnHealth, lastDayThatCanBeOver } from '@steunpunt/domain/privacy/retention';
import type { RetentionTerms } from '@steunpunt/domain/privacy/retention-terms';
import { healthRefusalOfCase } from '../cases/health-repository.ts';
import { fromStored, stored } from '../db/stored-json.ts';
import type { Db } from '../db/tables.ts';

/** Cases that say something about health for which there has been no consent longer than the term. `id`: look at this one alone. */
export async function casesWithHealthOver(
  db: Db,
  terms: RetentionTerms,
  today: LocalDate,
  id?: string,
): Promise<string[]> {
  let query = db
    .selectFrom('case_file')
    .select(['case_file.id', 'health_stopped_at'])
    .where('health_stopped_at', '<', `${lastDayThatCanBeOver(today, terms.withdrawnHealth)}T24`)
    .where(({ or, exists, selectFrom }) =>
      or([
        exists(
          selectFrom('case_entry')
            .select('case_entry.id')
            .whereRef('case_entry.case_id', '=', 'case_file.id')
            .where('health_text', 'is not', null),
        ),
        exists(
          selectFrom('contact')
            .select('contact.id')
            .whereRef('contact.case_id', '=', 'case_file.id')
            .where('has_health', '=', 1),
        ),
      ]),
    );
  if (id !== undefined) query = query.where('case_file.id', '=', id);
  const over: string[] = [];
  for (const row of await query.orderBy('case_file.id').execute()) {
    const end = row.health_stopped_at && endOfWithdrawnHealth(asInstant(row.health_stopped_at), terms);
    if (end !== null && end <= today && (await healthRefusalOfCase(db, row.id)) !== null) over.push(row.id);
  }
  return over;
}

/** Deletes what the case and its contacts say about health; that something stood there stays. */
export async function eraseHealth(db: Db, caseId: string): Promise<void> {
  const entries = db.selectFrom('case_entry').select('id').where('case_id', '=', caseId);
  await db
    .updateTable('case_entry_version')
    .set({ health_text: null })
    .where('entry_id', 'in', entries)
    .execute();
  await db.updateTable('case_entry').set({ health_text: null }).where('case_id', '=', caseId).execute();
  const told = await db
    .selectFrom('contact')
    .innerJoin('contact_answers', 'contact_answers.contact_id', 'contact.id')
    .select(['contact.id', 'answers', 'lines'])
    .where('case_id', '=', caseId)
    .where('has_health', '=', 1)
    .execute();
  for (const { id, answers, lines } of told) {
    const { healthDetails: _, ...rest } = fromStored<Answers>(answers);
    const others = fromStored<{ readonly questionId: string }[]>(lines).filter(
      ({ questionId }) => questionId !== 'healthDetails',
    );
    await db
      .updateTable('contact_answers')
      .set({ answers: stored(rest), lines: stored(others) })
      .where('contact_id', '=', id)
      .execute();
    await db.updateTable('contact').set({ has_health: 0 }).where('id', '=', id).execute();
  }
}
