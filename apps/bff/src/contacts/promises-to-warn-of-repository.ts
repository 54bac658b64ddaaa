import { asInstant, type Instant } from '@steunpunt/domain/calendar/instant';
import { addOfficeMinutes } from '@steunpunt/domain/calendar/office-time';
import { isOfficeOpenAt } from '@steunpunt/domain/calendar/opening';
import type { PromiseHolder } from '@steunpunt/domain/triage/outcome';
import type { ExpressionBuilder } from 'kysely';
import type { Db, Tables } from '../db/tables.ts';
import { termsOfDesks } from '../reference/desk-calendar-repository.ts';

export type PromiseToWarnAbout = {
  readonly contactId: string;
  /** Null: nobody has it yet. */
  readonly ownerId: string | null;
  readonly personId: string | null;
  readonly heldBy: PromiseHolder;
  readonly swv: string | null;
  readonly deskId: string;
  readonly until: Instant;
  readonly late: boolean;
};

const most = 1000;

/**
 * Open promises of which somebody must hear now and nobody was told yet: less than the desk's warning time of office hours
 * remains, or they are late. Nothing while the office of the desk is closed, and nothing of what is paused or whose clock stands
 * still. The earliest first.
 */
export async function promisesToWarnAbout(db: Db, now: Instant): Promise<PromiseToWarnAbout[]> {
  const termsOf = await termsOfDesks(db);
  const desks = await db.selectFrom('desk').select('id').orderBy('id').execute();
  const found: PromiseToWarnAbout[] = [];
  for (const { id } of desks) {
    const { calendar, settings } = termsOf(id);
    if (!isOfficeOpenAt(now, calendar)) continue;
    const before = addOfficeMinutes(now, settings.warnMinutes, calendar);
    found.push(...(await promisesOfDesk(db, id, before, now)));
  }
  return found.sort((one, other) => (one.until < other.until ? -1 : 1));
}

async function promisesOfDesk(
  db: Db,
  deskId: string,
  before: Instant,
  now: Instant,
): Promise<PromiseToWarnAbout[]> {
  const rows = await db
    .selectFrom('promise')
    .crossJoin('contact')
    .whereRef('contact.id', '=', 'promise.contact_id')
    .select([
      'contact.id',
      'contact.owner_id',
      'contact.swv',
      'promise.person_id',
      'promise.held_by',
      'promise.until_at',
    ])
    .where('promise.kept_at', 'is', null)
    .where('promise.suspended_at', 'is', null)
    .where('promise.until_at', '<', before)
    .where('contact.desk_id', '=', deskId)
    .where('contact.state', '<>', 'paused')
    .where((eb) =>
      eb.or([
        eb.and([eb('promise.until_at', '<=', now), eb.not(eb.exists(toldOf(eb, 'promiseLate')))]),
        eb.and([eb('promise.until_at', '>', now), eb.not(eb.exists(toldOf(eb, 'promiseNear')))]),
      ]),
    )
    .orderBy('promise.until_at')
    .limit(most)
    .execute();
  return rows.map((row) => ({
    contactId: row.id,
    ownerId: row.owner_id,
    personId: row.person_id,
    heldBy: row.held_by,
    swv: row.swv,
    deskId,
    until: asInstant(row.until_at),
    late: row.until_at <= now,
  }));
}

function toldOf(eb: ExpressionBuilder<Tables, 'promise' | 'contact'>, kind: 'promiseNear' | 'promiseLate') {
  return eb
    .selectFrom('notification')
    .select('notification.id')
    .where('notification.record_kind', '=', 'contact')
    .whereRef('notification.record_id', '=', 'promise.contact_id')
    .whereRef('notification.occasion', '=', 'promise.until_at')
    .where('notification.kind', '=', kind);
}
