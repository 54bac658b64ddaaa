import { type Expression, expressionBuilder, type SqlBool } from 'kysely';
import type { Tables } from '../db/tables.ts';

/** Whether a caller of the joined contact, or of any other contact in its case, doubts this person: an id or a column. */
export function doubtsPerson(personId: string | Expression<string>): Expression<SqlBool> {
  const eb = expressionBuilder<Tables, 'contact'>();
  return eb.exists(
    eb
      .selectFrom('contact_doubt')
      .innerJoin('contact as doubting', 'doubting.id', 'contact_doubt.contact_id')
      .select('contact_doubt.person_id')
      .where('contact_doubt.person_id', '=', personId)
      .where((or) =>
        or.or([
          or('doubting.id', '=', or.ref('contact.id')),
          or('doubting.case_id', '=', or.ref('contact.case_id')),
        ]),
      ),
  );
}
