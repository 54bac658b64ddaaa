import { deskSeesFrom } from '@steunpunt/domain/access/relation';
import type { Instant } from '@steunpunt/domain/calendar/instant';
import type { Db } from '../db/tables.ts';
import type { ContactRow } from './contact-record.ts';

export type Caller = { readonly number: string | null; readonly mail: string | null };

const most = 20;

/** Contacts in which this number or address was the caller's own, back to where the caller card looks. */
export async function contactsOfCaller(db: Db, caller: Caller, now: Instant): Promise<ContactRow[]> {
  const rows: ContactRow[] = [];
  if (caller.number !== null) rows.push(...(await contactsBy(db, 'phone', caller.number, now)));
  if (caller.mail !== null) rows.push(...(await contactsBy(db, 'mail', caller.mail.toLowerCase(), now)));
  const unique = new Map(rows.map((row) => [row.id, row]));
  return [...unique.values()].sort((a, b) => (a.arrived_at < b.arrived_at ? 1 : -1)).slice(0, most);
}

function contactsBy(db: Db, column: 'phone' | 'mail', value: string, now: Instant): Promise<ContactRow[]> {
  return db
    .selectFrom('contact')
    .selectAll()
    .where(column, '=', value)
    .where('registered_at', '>=', deskSeesFrom(now))
    .orderBy('registered_at', 'desc')
    .limit(most)
    .execute();
}
