import { type Answers, givenValue } from '@steunpunt/domain/belscript/answers';
import { type Mediator, nameKeyOf } from '@steunpunt/domain/pool/mediator';
import type { ContactRow } from '../contacts/contact-record.ts';
import { contactParts } from '../contacts/contact-repository.ts';
import { fromStored } from '../db/stored-json.ts';
import type { Db } from '../db/tables.ts';
import { findMediatorProfile, listMediatorProfiles } from '../pool/mediator-repository.ts';

/**
 * Everybody with a tie to the case that can be known: whom a caller of it doubts, and mediators who named its school or
 * somebody in it. Working for the swv or having advised before is no tie here.
 * @assumption the three swv's confirm that whoever helped before may sit in the team of a doorbraak
 */
export async function tiedTo(db: Db, contact: ContactRow): Promise<string[]> {
  const { answers } = await contactParts(db, contact);
  const mediators = (await listMediatorProfiles(db)).filter(({ mediator }) =>
    hasTie(mediator, contact, answers),
  );
  return [
    ...new Set([...(await doubtedAbout(db, contact)), ...mediators.map(({ mediator }) => mediator.personId)]),
  ];
}

/** Those of these contacts that this person has a tie to, as a mediator who named its school or somebody in it. */
export async function contactsTiedTo(
  db: Db,
  personId: string,
  contactIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const profile = contactIds.length === 0 ? undefined : await findMediatorProfile(db, personId);
  if (profile === undefined) return new Set();
  const contacts = await db
    .selectFrom('contact')
    .innerJoin('contact_answers', 'contact_answers.contact_id', 'contact.id')
    .select(['contact.id', 'contact.caller_name', 'contact.child_name', 'contact_answers.answers'])
    .where('contact.id', 'in', [...contactIds])
    .execute();
  const tied = contacts.filter((one) => hasTie(profile.mediator, one, fromStored<Answers>(one.answers)));
  return new Set(tied.map(({ id }) => id));
}

function hasTie(
  { excludedSchools, excludedPersons }: Mediator,
  { caller_name, child_name }: Pick<ContactRow, 'caller_name' | 'child_name'>,
  answers: Answers,
): boolean {
  const school = givenValue(answers, 'school');
  const schoolId = typeof school === 'object' ? school.schoolId : null;
  const names = [caller_name, child_name]
    .flatMap((name) => (name === null ? [] : [nameKeyOf(name)]))
    .filter((key) => key !== '');
  return (
    (schoolId !== null && excludedSchools.includes(schoolId)) ||
    excludedPersons.some((person) => names.includes(nameKeyOf(person)))
  );
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
