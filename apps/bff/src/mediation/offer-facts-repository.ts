import { type Answers, givenValue } from '@steunpunt/domain/belscript/answers';
import { nameKeyOf } from '@steunpunt/domain/pool/mediator';
import type { ContactRow } from '../contacts/contact-record.ts';
import type { Db } from '../db/tables.ts';

/** The part of the region, by its primary swv: where the school stands, otherwise where the child lives. */
export async function partOfRegion(db: Db, answers: Answers): Promise<string | null> {
  const school = givenValue(answers, 'school');
  const schoolId = typeof school === 'object' ? school.schoolId : null;
  if (schoolId) {
    const found = await db
      .selectFrom('school')
      .select('postcode')
      .where('id', '=', schoolId)
      .executeTakeFirst();
    const part = found?.postcode ? await partOfPostcode(db, found.postcode.slice(0, 4)) : null;
    if (part !== null) return part;
  }
  const place = givenValue(answers, 'place');
  return place !== undefined && 'po' in place ? (place.po ?? null) : null;
}

async function partOfPostcode(db: Db, postcode4: string): Promise<string | null> {
  const area = await db.selectFrom('area').select('po').where('postcode4', '=', postcode4).executeTakeFirst();
  return area?.po ?? null;
}

/** The language of the interpreter, as languages are compared; null when none is needed. */
export function interpreterFor(answers: Answers): string | null {
  const language = givenValue(answers, 'interpreterLanguage');
  return language === undefined ? null : nameKeyOf(language);
}

/**
 * Everybody of us who advised on this pupil before: owners of the contacts with the same child and school, owners and
 * coworkers of their cases, and who took one of them over.
 * @assumption the privacy officer confirms that the same name at the same school counts as the same pupil here
 */
export async function advisersOf(db: Db, contact: ContactRow): Promise<string[]> {
  const contacts = await db
    .selectFrom('contact')
    .leftJoin('case_file', 'case_file.id', 'contact.case_id')
    .select(['contact.id', 'contact.owner_id', 'contact.case_id', 'case_file.owner_id as case_owner_id'])
    .where((eb) =>
      contact.child_name === null || contact.school_name === null
        ? eb('contact.id', '=', contact.id)
        : eb.or([
            eb('contact.id', '=', contact.id),
            eb.and([
              eb(eb.fn('lower', ['contact.child_name']), '=', contact.child_name.toLowerCase()),
              eb('contact.school_name', '=', contact.school_name),
            ]),
          ]),
    )
    .execute();
  const caseIds = contacts.flatMap(({ case_id }) => case_id ?? []);
  const coworkers =
    caseIds.length === 0
      ? []
      : await db.selectFrom('case_coworker').select('person_id').where('case_id', 'in', caseIds).execute();
  const takers = await db
    .selectFrom('journal')
    .select('person_id')
    .where('record_kind', '=', 'contact')
    .where('event', '=', 'taken')
    .where(
      'record_id',
      'in',
      contacts.map(({ id }) => id),
    )
    .execute();
  const owners = contacts.flatMap(({ owner_id, case_owner_id }) => [owner_id, case_owner_id]);
  const persons = [...owners, ...[...coworkers, ...takers].map(({ person_id }) => person_id)];
  return [...new Set(persons.filter((person) => person !== null))];
}
