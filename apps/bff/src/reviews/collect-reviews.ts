import { defaultDeskCalendar } from '@steunpunt/domain/calendar/desk-calendar';
import { addMinutes, asInstant, type Instant } from '@steunpunt/domain/calendar/instant';
import {
  hourOf,
  isSampled,
  nameRule,
  type ReviewRule,
  reviewDueOn,
} from '@steunpunt/domain/review/review-rules';
import type { ReviewSettings } from '@steunpunt/domain/review/review-settings';
import { newId } from '../db/new-id.ts';
import type { Db } from '../db/tables.ts';
import type { Tx } from '../db/tx.ts';
import type { Deps } from '../http/deps.ts';
import { publish } from '../live/publish.ts';
import { schoolHolidays } from '../reference/region-repository.ts';
import {
  type AuditForReview,
  auditRowsAfter,
  readTo,
  recordsOpenedIn,
  saveReadTo,
} from './audit-for-review-repository.ts';
import { namesInRecords } from './names-for-review-repository.ts';
import { reviewSettings } from './review-settings-repository.ts';

const rowsAtOnce = 500;
/** A row may be committed after one with a later moment; looking back this far misses none, and finds nothing twice. */
const overlapMinutes = 60;

type Found = {
  readonly rule: ReviewRule;
  readonly occasion: string;
  readonly row: AuditForReview;
  readonly records: number;
};

/** Reads the audit log on from where it was and puts what must be looked back on in the queue. Twice does no harm. */
export async function collectReviews(
  { database, live }: { readonly database: Deps['database']; readonly live: Pick<Deps['live'], 'wake'> },
  now: Instant,
): Promise<void> {
  const settings = await reviewSettings(database.read);
  const last = await readTo(database.read);
  let after =
    last === undefined ? beginning : { at: addMinutes(asInstant(last.at), -overlapMinutes), id: '' };
  for (;;) {
    const rows = await auditRowsAfter(database.read, after, rowsAtOnce);
    const end = rows.at(-1);
    if (end === undefined) return;
    after = { at: end.at, id: end.id };
    await database.unitOfWork.run('change', async (tx) => {
      const isNew = await addFound(tx, await foundIn(tx, rows, settings), settings);
      await saveReadTo(tx, after);
      if (isNew) await publish(tx, [queueChanged], now, live.wake);
    });
  }
}

const beginning = { at: '', id: '' };
const queueChanged = {
  topic: 'reviews',
  id: 'queue',
  version: 1,
  audience: { role: 'privacyOfficer' },
} as const;

async function foundIn(tx: Db, rows: readonly AuditForReview[], settings: ReviewSettings): Promise<Found[]> {
  const people = await tx.selectFrom('person').select(['id', 'name']).execute();
  const views = rows.filter(isView);
  const names = await namesInRecords(tx, [...new Set(views.flatMap(({ record_id }) => record_id ?? []))]);
  const byName = views.flatMap((row) => {
    const reader = people.find(({ id }) => id === row.person_id);
    if (reader === undefined) return [];
    const colleagues = people.filter(({ id }) => id !== reader.id).map(({ name }) => name);
    const rule = nameRule(reader.name, colleagues, names.get(row.record_id ?? '') ?? []);
    return rule === undefined
      ? []
      : [{ rule, occasion: `${row.person_id} ${row.record_id}`, row, records: 1 }];
  });
  return [
    ...rows.flatMap((row) => byItself(row, settings)),
    ...byName,
    ...(await tooMany(tx, views, settings)),
  ];
}

/** One answer that showed one contact or case. */
function isView({ kind, what }: AuditForReview): boolean {
  return kind === 'read' && (what === 'contact' || what === 'case');
}

/** What a row says without anything beside it. */
function byItself(row: AuditForReview, settings: ReviewSettings): Found[] {
  const found = (rule: ReviewRule, occasion: string) => [{ rule, occasion, row, records: 1 }];
  if (row.break_glass !== null) return found('breakGlass', row.break_glass);
  if (row.kind === 'change' && row.what === 'factorReset') return found('factorReset', row.id);
  if (row.kind === 'change' && row.what === 'settings' && row.record_kind === 'person' && givesRoles(row)) {
    return found('roleGiven', row.id);
  }
  return isView(row) && isSampled(row.hash, settings) ? found('sample', row.id) : [];
}

function givesRoles({ filter }: AuditForReview): boolean {
  return filter !== null && 'roles' in JSON.parse(filter);
}

/** Counted in different records, so that going back to one case again and again is one. */
async function tooMany(
  tx: Db,
  views: readonly AuditForReview[],
  { manyRecordsAnHour }: ReviewSettings,
): Promise<Found[]> {
  const latest = new Map(views.map((row) => [`${row.person_id} ${hourOf(asInstant(row.at))}`, row]));
  const found: Found[] = [];
  for (const [occasion, row] of latest) {
    const records = await recordsOpenedIn(tx, row.person_id ?? '', hourOf(asInstant(row.at)));
    if (records > manyRecordsAnHour) found.push({ rule: 'manyRecords', occasion, row, records });
  }
  return found;
}

/** Whether there was anything new. Of an hour that went on the number grows until it is looked back on. */
async function addFound(tx: Tx, found: readonly Found[], settings: ReviewSettings): Promise<boolean> {
  const calendar = { ...defaultDeskCalendar, schoolHolidays: await schoolHolidays(tx) };
  let isNew = false;
  for (const { rule, occasion, row, records } of found) {
    const isOfMany = rule === 'manyRecords';
    const added = await tx
      .insertInto('review_item')
      .values({
        id: newId(),
        version: 1,
        rule,
        occasion,
        at: row.at,
        person_id: row.person_id ?? '',
        role: row.role,
        relation: isOfMany ? null : row.relation,
        record_kind: isOfMany ? null : row.record_kind,
        record_id: isOfMany ? null : row.record_id,
        records,
        due_on: reviewDueOn(asInstant(row.at), calendar, settings),
      })
      .onConflict((conflict) => conflict.columns(['rule', 'occasion']).doNothing())
      .returning('id')
      .executeTakeFirst();
    isNew ||= added !== undefined;
    if (added === undefined && isOfMany) await countOn(tx, occasion, records);
  }
  return isNew;
}

async function countOn(tx: Tx, occasion: string, records: number): Promise<void> {
  await tx
    .updateTable('review_item')
    .set({ records })
    .where('rule', '=', 'manyRecords')
    .where('occasion', '=', occasion)
    .where('reviewed_at', 'is', null)
    .where('records', '<', records)
    .execute();
}
