import type { Named } from '@steunpunt/domain/privacy/mask-others';
import { marksOf, type PersonMarks } from '@steunpunt/domain/privacy/person-marks';
import { type InvolvedRow, involvedIn } from '../cases/involved-repository.ts';
import type { ContactRow } from '../contacts/contact-record.ts';
import type { Db } from '../db/tables.ts';
import { orNone } from '../retention/file-parts-repository.ts';
import { isCaller } from './contact-pieces.ts';
import { contactsOfFamily } from './family-repository.ts';

/** Where one person stands: in the case of the request and wherever else a lead said that it is the same person. */
export type PersonPlaces = {
  /** Their row in each case, that of the request first. */
  readonly rows: readonly InvolvedRow[];
  readonly cases: readonly string[];
  /** Calls of theirs in one of the cases, and in no case. */
  readonly own: readonly ContactRow[];
  readonly loose: readonly ContactRow[];
  /** Calls of others that go with the cases. */
  readonly others: readonly ContactRow[];
  readonly marks: PersonMarks;
};

/** By their ids: people of other cases, and calls, that were said to be of the same person. */
type Elsewhere = { readonly person: readonly string[]; readonly contact: readonly string[] };

const nowhere: Elsewhere = { person: [], contact: [] };

/** Everything that is of the person, in their case and wherever else they were said to be. */
export async function placesOfPerson(
  db: Db,
  about: InvolvedRow,
  chosen: Elsewhere = nowhere,
): Promise<PersonPlaces> {
  const rows = [about, ...(await involvedByIds(db, chosen.person))];
  const said = await contactsByIds(db, chosen.contact);
  const cases = unique([...rows, ...said].flatMap(({ case_id }) => (case_id === null ? [] : [case_id])));
  const family: ContactRow[] = [...said];
  const theirs = new Set(said.map(({ id }) => id));
  const others: Named[] = [];
  for (const caseId of cases) {
    const involved = await involvedIn(db, caseId);
    const contacts = await contactsOfFamily(db, caseId);
    const here = rows.filter(({ case_id }) => case_id === caseId);
    for (const contact of contacts) {
      const isTheirs = here.some((row) => isCaller(contact, { about: row, involved }));
      if (isTheirs) theirs.add(contact.id);
    }
    family.push(...contacts.filter(({ id }) => !family.some((one) => one.id === id)));
    others.push(...involved.filter(({ id }) => !rows.some((row) => row.id === id)));
  }
  const isTheirs = ofThem(family, theirs);
  const calls = family.filter(isTheirs);
  return {
    rows,
    cases,
    own: calls.filter(({ case_id }) => case_id !== null),
    loose: calls.filter(({ case_id }) => case_id === null),
    others: family.filter((contact) => !isTheirs(contact)),
    marks: marksOf(
      [...rows, ...calls.map(callerOf), ...(await formerly(db, rows))],
      [...others, ...(await childrenOf(db, cases))],
    ),
  };
}

/**
 * The same without the case of the request, which goes whole. A pupil is a case: in another one they are erased when that is
 * asked there, so of a pupil only calls in no case are left.
 */
export async function placesBeside(
  db: Db,
  about: InvolvedRow,
  { rows, cases, own, loose, others, marks }: PersonPlaces,
): Promise<PersonPlaces> {
  const family = (await contactsOfFamily(db, about.case_id)).map(({ id }) => id);
  const isBeside = ({ id }: ContactRow) => !family.includes(id);
  const isPupil = about.role === 'pupil';
  return {
    rows: isPupil ? [] : rows.filter(({ case_id }) => case_id !== about.case_id),
    cases: isPupil ? [] : cases.filter((id) => id !== about.case_id),
    own: isPupil ? [] : own.filter(isBeside),
    loose: loose.filter(isBeside),
    others: isPupil ? [] : others.filter(isBeside),
    marks,
  };
}

/** A call that was said to be of the same person as one of theirs is theirs too. */
function ofThem(family: readonly ContactRow[], theirs: ReadonlySet<string>) {
  const groups = family
    .filter(({ id }) => theirs.has(id))
    .flatMap(({ same_person_group }) => (same_person_group === null ? [] : [same_person_group]));
  return ({ id, same_person_group }: ContactRow) =>
    theirs.has(id) || (same_person_group !== null && groups.includes(same_person_group));
}

function callerOf({ caller_name, phone, mail }: ContactRow): Named {
  return { name: caller_name, number: phone, mail };
}

async function involvedByIds(db: Db, ids: readonly string[]): Promise<InvolvedRow[]> {
  return db.selectFrom('case_involved').selectAll().where('id', 'in', orNone(ids)).orderBy('id').execute();
}

async function contactsByIds(db: Db, ids: readonly string[]): Promise<ContactRow[]> {
  return db.selectFrom('contact').selectAll().where('id', 'in', orNone(ids)).orderBy('id').execute();
}

/** What they were called and reached by before it was corrected. */
async function formerly(db: Db, rows: readonly InvolvedRow[]): Promise<Named[]> {
  const before = await db
    .selectFrom('involved_correction')
    .select(['field', 'before_text'])
    .where(
      'involved_id',
      'in',
      rows.map(({ id }) => id),
    )
    .execute();
  const none = { name: null, number: null, mail: null };
  return before.flatMap(({ field, before_text: text }) =>
    field === 'name' || field === 'number' || field === 'mail' ? [{ ...none, [field]: text }] : [],
  );
}

async function childrenOf(db: Db, cases: readonly string[]): Promise<Named[]> {
  const rows = await db
    .selectFrom('case_file')
    .select('child_name')
    .where('id', 'in', orNone(cases))
    .execute();
  return rows.map(({ child_name: name }) => ({ name, number: null, mail: null }));
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
