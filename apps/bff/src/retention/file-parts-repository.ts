import type { Db } from '../db/tables.ts';
import type { Whole } from './belongings.ts';

/** Contacts and cases that go together. */
export type FileIds = { readonly contacts: readonly string[]; readonly cases: readonly string[] };

/** The ids of everything that is a part of a file. */
export type FileParts = Readonly<Record<Whole, readonly string[]>>;

/** A case with the contacts in it. */
export async function fileOfCase(db: Db, caseId: string): Promise<FileIds> {
  const rows = await db.selectFrom('contact').select('id').where('case_id', '=', caseId).execute();
  return { contacts: rows.map(({ id }) => id), cases: [caseId] };
}

export async function partsOfFile(db: Db, { contacts, cases }: FileIds): Promise<FileParts> {
  const file = [...contacts, ...cases];
  const call = await db
    .selectFrom('contact')
    .select('call_id as id')
    .where('id', 'in', orNone(contacts))
    .execute();
  const entry = await db
    .selectFrom('case_entry')
    .select('id')
    .where('case_id', 'in', orNone(cases))
    .execute();
  const items = await db
    .selectFrom('triage_item')
    .select('id')
    .where('record_id', 'in', orNone(file))
    .execute();
  const referrals = await db
    .selectFrom('case_referral')
    .select('id')
    .where('case_id', 'in', orNone(cases))
    .execute();
  const decision = await db
    .selectFrom('triage_decision')
    .select('id')
    .where('record_id', 'in', orNone(file))
    .execute();
  const requests = await db
    .selectFrom('triage_request')
    .select('id')
    .where('record_id', 'in', orNone(file))
    .execute();
  const mediation = await helpOf(db, 'mediation', contacts, idsIn(requests));
  const doorbraak = await helpOf(db, 'doorbraak', contacts, idsIn(requests));
  const offer = await db
    .selectFrom('pool_offer')
    .select('id')
    .where('mediation_id', 'in', orNone(mediation))
    .execute();
  const arrangement = await db
    .selectFrom('doorbraak_arrangement')
    .select('id')
    .where('doorbraak_id', 'in', orNone(doorbraak))
    .execute();
  const parts = {
    contact: contacts,
    case: cases,
    file,
    call: idsIn(call),
    entry: idsIn(entry),
    decision: idsIn(decision),
    mediation,
    offer: idsIn(offer),
    doorbraak,
    arrangement: idsIn(arrangement),
  };
  const others = [...idsIn(items), ...idsIn(referrals), ...idsIn(requests)];
  return { ...parts, any: [...new Set([...Object.values(parts).flat(), ...others])] };
}

/** Also what was asked for about a contact that has left the case since. */
async function helpOf(
  db: Db,
  table: 'mediation' | 'doorbraak',
  contacts: readonly string[],
  requests: readonly string[],
): Promise<string[]> {
  const rows = await db
    .selectFrom(table)
    .select('id')
    .where(({ or, eb }) =>
      or([eb('contact_id', 'in', orNone(contacts)), eb('request_id', 'in', orNone(requests))]),
    )
    .execute();
  return idsIn(rows);
}

function idsIn(rows: readonly { readonly id: string }[]): string[] {
  return rows.map(({ id }) => id);
}

/** SQL knows no empty list. */
export function orNone(ids: readonly string[]): string[] {
  return ids.length === 0 ? [''] : [...ids];
}
