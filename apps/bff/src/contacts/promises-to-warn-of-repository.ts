import { asInstant, type Instant } from '@steunpunt/domain/calendar/instant';
import { addOfficeMinutes } from '@steunpunt/domain/calendar/office-time';
import type { PromiseHolder } from '@steunpunt/domain/triage/outcome';
import type { Db } from '../db/tables.ts';
import { wasToldOf } from '../notifications/told-repository.ts';
import { contactIsRestricted } from '../privacy/privacy-request-repository.ts';
import { desksAtWork } from '../reference/desk-calendar-repository.ts';

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

const promise = { kind: 'contact', id: 'promise.contact_id', occasion: 'promise.until_at' } as const;

/**
 * Open promises of which somebody must hear now and nobody was told yet: less than the desk's warning time of office hours
 * remains, or they are late. Nothing while the office of the desk is closed, and nothing of what is paused, restricted or whose
 * clock stands still; danger and worry go through a restriction. The earliest first.
 */
export async function promisesToWarnAbout(db: Db, now: Instant): Promise<PromiseToWarnAbout[]> {
  const found: PromiseToWarnAbout[] = [];
  for (const { deskId, calendar, settings } of await desksAtWork(db, now)) {
    const before = addOfficeMinutes(now, settings.warnMinutes, calendar);
    found.push(...(await promisesOfDesk(db, deskId, before, now)));
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
    .where((eb) => eb.or([eb('contact.urgency', 'in', ['U0', 'U1']), eb.not(contactIsRestricted())]))
    .where((eb) =>
      eb.or([
        eb.and([eb('promise.until_at', '<=', now), eb.not(wasToldOf('promiseLate', promise))]),
        eb.and([eb('promise.until_at', '>', now), eb.not(wasToldOf('promiseNear', promise))]),
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
