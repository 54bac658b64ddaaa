import type { LocalDate } from '@steunpunt/domain/calendar/local-date';
import { type Employer, type Mediator, nameKeyOf } from '@steunpunt/domain/pool/mediator';
import type { Sector } from '@steunpunt/domain/reference/sectors';
import type { Selectable } from 'kysely';
import type { Db } from '../db/tables.ts';
import type { MarkKind, MediatorProfileTable } from './pool-tables.ts';

export type MediatorRow = Selectable<MediatorProfileTable>;

/** A mediator with name, as stored and as the rules know them. */
export type KnownMediator = {
  readonly name: string;
  readonly row: MediatorRow;
  readonly mediator: Mediator;
  /** As they were typed; the rules compare them folded. */
  readonly languageNames: readonly string[];
};

/** Everybody who works here as a mediator and has a profile, by name. */
export async function listMediatorProfiles(db: Db): Promise<KnownMediator[]> {
  return knownMediators(db, undefined);
}

export async function findMediatorProfile(db: Db, personId: string): Promise<KnownMediator | undefined> {
  return (await knownMediators(db, personId))[0];
}

async function knownMediators(db: Db, personId: string | undefined): Promise<KnownMediator[]> {
  let profiles = db
    .selectFrom('mediator_profile')
    .innerJoin('person', 'person.id', 'mediator_profile.person_id')
    .selectAll('mediator_profile')
    .select('person.name')
    .where('person.disabled_at', 'is', null)
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('person_role')
          .select('person_role.id')
          .whereRef('person_role.person_id', '=', 'person.id')
          .where('person_role.role', '=', 'mediator'),
      ),
    );
  let marks = db.selectFrom('mediator_mark').selectAll();
  let absences = db.selectFrom('mediator_absence').selectAll();
  if (personId !== undefined) {
    profiles = profiles.where('mediator_profile.person_id', '=', personId);
    marks = marks.where('person_id', '=', personId);
    absences = absences.where('person_id', '=', personId);
  }
  const rows = await profiles.orderBy('person.name').orderBy('mediator_profile.person_id').execute();
  const allMarks = await marks.orderBy('text').execute();
  const allAbsences = await absences.orderBy('first_day').execute();
  return rows.map(({ name, ...row }) => {
    const own = allMarks.filter(({ person_id }) => person_id === row.person_id);
    const textsOf = (kind: MarkKind) => own.filter((mark) => mark.kind === kind).map(({ text }) => text);
    const mediator: Mediator = {
      personId: row.person_id,
      reach: row.reach,
      registerValidUntil: row.register_until as LocalDate,
      sectors: textsOf('sector') as Sector[],
      parts: textsOf('part'),
      languages: own.filter(({ kind }) => kind === 'language').map(({ mark_key }) => mark_key),
      employer: employerOf(row),
      mostOpen: row.most_open,
      absences: allAbsences
        .filter(({ person_id }) => person_id === row.person_id)
        .map(({ first_day, last_day }) => ({ from: first_day as LocalDate, to: last_day as LocalDate })),
      excludedSchools: textsOf('school'),
      excludedBoards: textsOf('board'),
      excludedPersons: textsOf('person'),
    };
    return { name, row, mediator, languageNames: textsOf('language') };
  });
}

function employerOf(row: MediatorRow): Employer {
  switch (row.employer_kind) {
    case 'swv':
      return { kind: 'swv', swv: row.employer_swv ?? '' };
    case 'municipality':
      return { kind: 'municipality', name: row.employer_name ?? '' };
    case 'hired':
      return {
        kind: 'hired',
        from: row.contract_from as LocalDate,
        until: row.contract_until as LocalDate,
      };
  }
}

/** Register, employer and reach; the rest of a new profile is filled in by the mediator. */
export async function saveAppointment(db: Db, row: MediatorRow): Promise<void> {
  const { person_id: _, version: __, most_open: ___, ...given } = row;
  await db
    .insertInto('mediator_profile')
    .values(row)
    .onConflict((conflict) =>
      conflict
        .column('person_id')
        .doUpdateSet((eb) => ({ ...given, version: eb('mediator_profile.version', '+', 1) })),
    )
    .execute();
}

export type OwnProfile = Pick<
  Mediator,
  | 'sectors'
  | 'parts'
  | 'languages'
  | 'mostOpen'
  | 'absences'
  | 'excludedSchools'
  | 'excludedBoards'
  | 'excludedPersons'
>;

/** What a mediator keeps up, on the version that was read; undefined when it was changed since. */
export async function saveOwnMarks(
  db: Db,
  { person_id, version }: Pick<MediatorRow, 'person_id' | 'version'>,
  profile: OwnProfile,
): Promise<number | undefined> {
  const changed = await db
    .updateTable('mediator_profile')
    .set({ most_open: profile.mostOpen, version: version + 1 })
    .where('person_id', '=', person_id)
    .where('version', '=', version)
    .returning('version')
    .executeTakeFirst();
  if (changed === undefined) return undefined;
  await replaceMarks(db, person_id, profile);
  return changed.version;
}

export async function replaceMarks(db: Db, personId: string, profile: OwnProfile): Promise<void> {
  await db.deleteFrom('mediator_mark').where('person_id', '=', personId).execute();
  await db.deleteFrom('mediator_absence').where('person_id', '=', personId).execute();
  const marks = [
    ...marksOf('sector', profile.sectors),
    ...marksOf('part', profile.parts),
    ...marksOf('language', profile.languages, nameKeyOf),
    ...marksOf('school', profile.excludedSchools),
    ...marksOf('board', profile.excludedBoards, nameKeyOf),
    ...marksOf('person', profile.excludedPersons, nameKeyOf),
  ].map((mark) => ({ ...mark, person_id: personId }));
  if (marks.length > 0) await db.insertInto('mediator_mark').values(marks).execute();
  const absences = new Map(profile.absences.map(({ from, to }) => [from, to]));
  const rows = [...absences].map(([first_day, last_day]) => ({ person_id: personId, first_day, last_day }));
  if (rows.length > 0) await db.insertInto('mediator_absence').values(rows).execute();
}

/** Each key once; what has no letter or digit in it is nothing. */
function marksOf(kind: MarkKind, texts: readonly string[], keyOf: (text: string) => string = (text) => text) {
  const byKey = new Map(texts.map((text) => [keyOf(text), text]));
  byKey.delete('');
  return [...byKey].map(([mark_key, text]) => ({ kind, mark_key, text }));
}
