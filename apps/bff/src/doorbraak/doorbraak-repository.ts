import type { LocalDate } from '@steunpunt/domain/calendar/local-date';
import type { Doorbraak } from '@steunpunt/domain/doorbraak/doorbraak';
import type { Selectable } from 'kysely';
import { bit, fromStored, stored } from '../db/stored-json.ts';
import type { Db } from '../db/tables.ts';
import { type DoorbraakParts, findParts } from './doorbraak-parts-repository.ts';
import type { DoorbraakTable } from './doorbraak-tables.ts';

export type DoorbraakRow = Selectable<DoorbraakTable>;

/** A doorbraak as it is stored, with everything that hangs on it. */
export type StoredDoorbraak = DoorbraakParts & { readonly row: DoorbraakRow };

export async function findDoorbraak(db: Db, id: string): Promise<StoredDoorbraak | undefined> {
  const row = await db.selectFrom('doorbraak').selectAll().where('id', '=', id).executeTakeFirst();
  return row === undefined ? undefined : { row, ...(await findParts(db, id)) };
}

/** What the rules know of it. Whoever a caller doubts has a tie, like whoever said so. */
export function doorbraakOf(
  { row, members, texts, invited, tables, arrangements, escalations }: StoredDoorbraak,
  doubted: readonly string[],
): Doorbraak {
  const written = (kind: string) => texts.filter((text) => text.kind === kind).length;
  return {
    stage: row.stage,
    stageSince: row.stage_since as LocalDate,
    paused: row.paused,
    criteria: fromStored<Doorbraak['criteria']>(row.criteria),
    consent: row.consent,
    team: members.map(({ person_id, role, conflicted }) => ({
      personId: person_id,
      role,
      conflicted: conflicted === 1 || doubted.includes(person_id),
    })),
    wishes: { pupil: written('wishPupil') > 0, parents: written('wishParents') > 0 },
    obstacles: written('obstacle'),
    tableOn: (tables.at(-1)?.planned_for ?? null) as LocalDate | null,
    invited: invited.map(({ id, mandate, came }) => ({ id, mandate: mandate === 1, came: came === 1 })),
    arrangements: arrangements.map(({ id, owner_id, due_on, needs_parents, parents_agree, state }) => ({
      id,
      ownerId: owner_id,
      dueOn: due_on as LocalDate,
      needsParents: needs_parents === 1,
      parentsAgree: parents_agree === 1,
      state,
    })),
    checkedValues: fromStored<Doorbraak['checkedValues']>(row.checked_values),
    followedUpOn: row.followed_up_on as LocalDate | null,
    escalations: escalations.map(({ level, asked_on, decided_on }) => ({
      level,
      askedOn: asked_on as LocalDate,
      decidedOn: decided_on as LocalDate | null,
    })),
    signals: written('signal'),
    stoppedByFamily: row.stopped_by_family === 1,
    outcome: row.outcome,
  };
}

export async function addDoorbraak(db: Db, row: DoorbraakRow): Promise<void> {
  await db.insertInto('doorbraak').values(row).execute();
}

type Times = {
  readonly untilAt: string | null;
  readonly consentOn: string | null;
  readonly teamSince: string | null;
};

/** Saves what a step made of it on the version that was read; undefined when somebody else was first. */
export async function saveDoorbraak(
  db: Db,
  { row }: StoredDoorbraak,
  after: Doorbraak,
  { untilAt, consentOn, teamSince }: Times,
): Promise<number | undefined> {
  const changed = await db
    .updateTable('doorbraak')
    .set({
      version: row.version + 1,
      stage: after.stage,
      stage_since: after.stageSince,
      until_at: untilAt,
      team_since: teamSince,
      // A restriction is kept where it was granted.
      paused: after.paused === 'restricted' ? row.paused : after.paused,
      criteria: stored(after.criteria),
      consent: after.consent,
      consent_on: consentOn,
      checked_values: stored(after.checkedValues),
      followed_up_on: after.followedUpOn,
      stopped_by_family: bit(after.stoppedByFamily),
      outcome: after.outcome,
    })
    .where('id', '=', row.id)
    .where('version', '=', row.version)
    .returning('version')
    .executeTakeFirst();
  return changed?.version;
}

/** `D-YYYY-NNN`, the next one of the year. */
export async function nextDoorbraakNumber(db: Db, year: string): Promise<string> {
  const row = await db
    .insertInto('doorbraak_counter')
    .values({ year, last_number: 1 })
    .onConflict((conflict) =>
      conflict
        .column('year')
        .doUpdateSet((eb) => ({ last_number: eb('doorbraak_counter.last_number', '+', 1) })),
    )
    .returning('last_number')
    .executeTakeFirstOrThrow();
  return `D-${year}-${String(row.last_number).padStart(3, '0')}`;
}
