import { addDays, type LocalDate } from '@steunpunt/domain/calendar/local-date';
import { oversightNearDays } from '@steunpunt/domain/privacy/privacy-requests';
import type { Db } from '../db/tables.ts';

/** Something of which the privacy officers must hear; `occasion` makes it happen once. */
export type OversightDue = {
  readonly kind: 'privacyTermNear' | 'privacyTermLate' | 'reviewsLate' | 'reportWaits';
  readonly id: string;
  readonly occasion: string;
};

/** The review queue as one thing: of many that are late on one day one notification is enough. */
const reviewQueue = 'reviews';

/** Terms that are near or over, reviews that are late, and a report that will be carried out. */
export async function oversightDue(db: Db, today: LocalDate): Promise<OversightDue[]> {
  const requests = await db
    .selectFrom('privacy_request')
    .select(['id', 'due_on'])
    .where('state', '=', 'open')
    .where('due_on', '<=', addDays(today, oversightNearDays))
    .orderBy('due_on')
    .execute();
  const reviews = await db
    .selectFrom('review_item')
    .select(({ fn }) => fn.max('due_on').as('due_on'))
    .where('reviewed_at', 'is', null)
    .where('due_on', '<', today)
    .executeTakeFirst();
  const reports = await db
    .selectFrom('retention_report')
    .select('id')
    .where('done_at', 'is', null)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('retention_line')
          .select('record_id')
          .whereRef('retention_line.report_id', '=', 'retention_report.id'),
      ),
    )
    .execute();
  const late = reviews?.due_on ?? null;
  return [
    ...requests.map(({ id, due_on }): OversightDue => {
      const kind = due_on < today ? 'privacyTermLate' : 'privacyTermNear';
      return { kind, id, occasion: `${kind} ${due_on}` };
    }),
    ...(late === null ? [] : [{ kind: 'reviewsLate', id: reviewQueue, occasion: late } as const]),
    ...reports.map(({ id }): OversightDue => ({ kind: 'reportWaits', id, occasion: 'made' })),
  ];
}

/** Those nobody was told of yet. */
export async function untold(db: Db, due: readonly OversightDue[]): Promise<OversightDue[]> {
  if (due.length === 0) return [];
  const told = await db
    .selectFrom('notification')
    .select(['record_id', 'kind', 'occasion'])
    .where('record_kind', '=', 'oversight')
    .where(
      'record_id',
      'in',
      due.map(({ id }) => id),
    )
    .execute();
  return due.filter(
    ({ kind, id, occasion }) =>
      !told.some((one) => one.record_id === id && one.kind === kind && one.occasion === occasion),
  );
}
