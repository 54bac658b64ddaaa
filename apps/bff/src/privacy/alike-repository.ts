import type { Someone } from '@steunpunt/domain/privacy/same-person';
import { sql } from 'kysely';
import type { InvolvedRow } from '../cases/involved-repository.ts';
import type { ContactRow } from '../contacts/contact-record.ts';
import type { Db } from '../db/tables.ts';
import { orNone } from '../retention/file-parts-repository.ts';

/** What somebody is looked for by; whether it is them is the rule's to say. */
function soughtOf(known: readonly Someone[]) {
  const all = (values: readonly (string | null)[]) =>
    orNone([...new Set(values.flatMap((value) => (value === null || value === '' ? [] : [value])))]);
  return {
    numbers: all(known.map(({ number }) => number)),
    mails: all(known.map(({ mail }) => mail?.toLowerCase() ?? null)),
    names: all(known.map(({ name }) => name?.trim().toLowerCase() ?? null)),
    children: all(known.map(({ child }) => child?.trim().toLowerCase() ?? null)),
    groups: all(known.flatMap(({ groups }) => groups)),
  };
}

export type InvolvedElsewhere = InvolvedRow & { readonly child_name: string | null };

/** People of other cases with a number, an address, a name or a child of these; whoever was erased is nobody. */
export async function involvedLike(
  db: Db,
  known: readonly Someone[],
  besideCase: string,
): Promise<InvolvedElsewhere[]> {
  const { numbers, mails, names, children } = soughtOf(known);
  return db
    .selectFrom('case_involved')
    .innerJoin('case_file', 'case_file.id', 'case_involved.case_id')
    .selectAll('case_involved')
    .select('case_file.child_name')
    .where('case_involved.case_id', '!=', besideCase)
    .where('case_involved.erased_on', 'is', null)
    .where(({ or, eb }) =>
      or([
        eb('case_involved.number', 'in', numbers),
        eb('case_involved.mail', 'in', mails),
        eb(sql`lower(case_involved.name)`, 'in', names),
        eb(sql`lower(case_file.child_name)`, 'in', children),
      ]),
    )
    .orderBy('case_involved.id')
    .execute();
}

/** Calls with a number, an address, a caller or a child of these, or joined with one of theirs; the newest first. */
export async function contactsLike(db: Db, known: readonly Someone[]): Promise<ContactRow[]> {
  const { numbers, mails, names, children, groups } = soughtOf(known);
  return db
    .selectFrom('contact')
    .selectAll()
    .where(({ or, eb }) =>
      or([
        eb('phone', 'in', numbers),
        eb('mail', 'in', mails),
        eb(sql`lower(caller_name)`, 'in', names),
        eb(sql`lower(child_name)`, 'in', children),
        eb('same_person_group', 'in', groups),
      ]),
    )
    .orderBy('arrived_at', 'desc')
    .orderBy('id')
    .execute();
}
