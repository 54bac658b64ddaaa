import { givenValue } from '@steunpunt/domain/belscript/answers';
import { nameKeyOf } from '@steunpunt/domain/pool/mediator';
import type { ContactRow } from '../contacts/contact-record.ts';
import { contactParts } from '../contacts/contact-repository.ts';
import type { Db } from '../db/tables.ts';
import { listMediatorProfiles } from '../pool/mediator-repository.ts';

/**
 * Everybody with a tie to the case that can be known: whom a caller of it doubts, and mediators who named its school or
 * somebody in it. Working for the swv or having advised before is no tie here.
 * @assumption the three swv's confirm that whoever helped before may sit in the team of a doorbraak
 */
export async function tiedTo(db: Db, contact: ContactRow): Promise<string[]> {
  const { answers } = await contactParts(db, contact);
  const school = givenValue(answers, 'school');
  const schoolId = typeof school === 'object' ? school.schoolId : null;
  const names = [contact.caller_name, contact.child_name]
    .flatMap((name) => (name === null ? [] : [nameKeyOf(name)]))
    .filter((key) => key !== '');
  const mediators = (await listMediatorProfiles(db)).filter(
    ({ mediator }) =>
      (schoolId !== null && mediator.excludedSchools.includes(schoolId ?? '')) ||
      mediator.excludedPersons.some((person) => names.includes(nameKeyOf(person))),
  );
  return [
    ...new Set([...(await doubtedAbout(db, contact)), ...mediators.map(({ mediator }) => mediator.personId)]),
  ];
}

/** Whom a caller of the contact doubts, or of any other contact in its case. */
export async function doubtedAbout(
  db: Db,
  { id, case_id }: Pick<ContactRow, 'id' | 'case_id'>,
): Promise<string[]> {
  const rows = await db
    .selectFrom('contact_doubt')
    .innerJoin('contact', 'contact.id', 'contact_doubt.contact_id')
    .select('contact_doubt.person_id')
    .distinct()
    .where((eb) =>
      case_id === null
        ? eb('contact.id', '=', id)
        : eb.or([eb('contact.id', '=', id), eb('contact.case_id', '=', case_id)]),
    )
    .execute();
  return rows.map(({ person_id }) => person_id);
}
