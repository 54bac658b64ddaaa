import type { MediatorRow as MediatorView, ProfileView } from '@steunpunt/contract/pool';
import type { LocalDate } from '@steunpunt/domain/calendar/local-date';
import type { Db } from '../db/tables.ts';
import type { KnownMediator, MediatorRow } from './mediator-repository.ts';

/** A mediator's own profile, whom they know included. */
export async function profileView(
  db: Db,
  { name, row, mediator, languageNames }: KnownMediator,
): Promise<ProfileView> {
  const { excludedSchools } = mediator;
  const schools =
    excludedSchools.length === 0
      ? []
      : await db
          .selectFrom('school')
          .select(['id', 'name'])
          .where('id', 'in', [...excludedSchools])
          .execute();
  return {
    personId: row.person_id,
    version: row.version,
    name,
    ...appointmentOf(row, mediator.employer),
    sectors: [...mediator.sectors],
    parts: [...mediator.parts],
    languages: [...languageNames],
    mostOpen: mediator.mostOpen,
    absences: mediator.absences.map((absence) => ({ ...absence })),
    excludedSchools: [...excludedSchools],
    excludedSchoolNames: excludedSchools.map((id) => schools.find((school) => school.id === id)?.name ?? id),
    excludedBoards: [...mediator.excludedBoards],
    excludedPersons: [...mediator.excludedPersons],
  };
}

function appointmentOf(row: MediatorRow, employer: KnownMediator['mediator']['employer']) {
  return {
    reach: row.reach,
    register: row.register,
    registerNumber: row.register_number,
    registerValidUntil: row.register_until as LocalDate,
    training: row.training,
    employer,
  };
}

/** A mediator as leads and administrators see them: whom they know stays theirs. */
export function mediatorView(
  { name, row, mediator }: KnownMediator,
  openCases: number,
  today: LocalDate,
): MediatorView {
  const absence = mediator.absences.find(({ from, to }) => from <= today && today <= to);
  return {
    personId: row.person_id,
    version: row.version,
    name,
    ...appointmentOf(row, mediator.employer),
    sectors: [...mediator.sectors],
    openCases,
    mostOpen: mediator.mostOpen,
    absentUntil: absence?.to ?? null,
    complete: true,
  };
}
