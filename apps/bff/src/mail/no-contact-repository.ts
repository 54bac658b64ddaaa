import type { Db } from '../db/tables.ts';

type Person = { readonly name: string | null; readonly address: string | null };

/** What stands at "geen contact via" in the case of this contact for whoever has this address or this name; null: nothing. */
export async function noContactViaOf(
  db: Db,
  contactId: string,
  { name, address }: Person,
): Promise<string | null> {
  const rows = await db
    .selectFrom('case_involved')
    .innerJoin('contact', 'contact.case_id', 'case_involved.case_id')
    .select('case_involved.no_contact_via')
    .where('contact.id', '=', contactId)
    .where('case_involved.no_contact_via', 'is not', null)
    .where((eb) =>
      eb.or([
        eb(eb.fn('lower', ['case_involved.mail']), '=', address?.toLowerCase() ?? ''),
        eb(eb.fn('lower', ['case_involved.name']), '=', name?.toLowerCase() ?? ''),
      ]),
    )
    .execute();
  const said = rows.flatMap(({ no_contact_via }) => no_contact_via ?? []);
  return said.length === 0 ? null : said.join('; ');
}
