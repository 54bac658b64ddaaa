import type { LocalDate } from '@steunpunt/domain/calendar/local-date';
import type { Ending, Mediation } from '@steunpunt/domain/mediation/mediation';
import { placeTakingStages } from '@steunpunt/domain/mediation/mediation-stages';
import type { Party } from '@steunpunt/domain/mediation/parties';
import type { Selectable } from 'kysely';
import { bit, fromStored, stored } from '../db/stored-json.ts';
import type { Db } from '../db/tables.ts';
import type { MediationPartyTable, MediationTable } from './mediation-tables.ts';

export type MediationRow = Selectable<MediationTable>;
export type PartyRow = Selectable<MediationPartyTable>;

/** A mediation as it is stored, with who takes part. */
export type StoredMediation = {
  readonly row: MediationRow;
  readonly parties: readonly PartyRow[];
  readonly mediators: readonly string[];
};

export async function findMediation(db: Db, id: string): Promise<StoredMediation | undefined> {
  const row = await db.selectFrom('mediation').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) return undefined;
  const parties = await db
    .selectFrom('mediation_party')
    .selectAll()
    .where('mediation_id', '=', id)
    .orderBy('position')
    .execute();
  const mediators = await db
    .selectFrom('mediation_mediator')
    .select('person_id')
    .where('mediation_id', '=', id)
    .orderBy('since')
    .orderBy('person_id')
    .execute();
  return { row, parties, mediators: mediators.map(({ person_id }) => person_id) };
}

/** What the rules know of it. */
export function mediationOf({ row, parties, mediators }: StoredMediation): Mediation {
  return {
    stage: row.stage,
    stageSince: row.stage_since as LocalDate,
    paused: row.paused,
    parties: parties.map(partyOf),
    suitability: fromStored<Mediation['suitability']>(row.suitability),
    mediators,
    talks: fromStored<LocalDate[]>(row.talks),
    othersPresent: row.others_present,
    ending: fromStored<Ending | null>(row.ending),
    outcome: row.outcome,
    closedOn: row.closed_on as LocalDate | null,
    settlementShared: row.settlement_shared === 1,
    safetyProtocolOn: fromStored<LocalDate[]>(row.safety_protocol_on),
    minutes: row.minutes,
    appointments: fromStored<Mediation['appointments']>(row.appointments),
    evaluation: fromStored<Mediation['evaluation']>(row.evaluation),
  };
}

function partyOf(row: PartyRow): Party {
  return {
    id: row.id,
    kind: row.kind,
    authority: row.authority,
    age: row.age,
    takesPart: row.takes_part === 1,
    mandate: row.mandate === 1,
    consents: fromStored<Party['consents']>(row.consents),
    intakeOn: row.intake_on as LocalDate | null,
    signedOn: row.signed_on as LocalDate | null,
  };
}

export async function addMediation(db: Db, row: MediationRow, parties: readonly PartyRow[]): Promise<void> {
  await db.insertInto('mediation').values(row).execute();
  if (parties.length > 0)
    await db
      .insertInto('mediation_party')
      .values([...parties])
      .execute();
}

export async function addPartyRow(db: Db, row: PartyRow): Promise<void> {
  await db.insertInto('mediation_party').values(row).execute();
}

/** Who somebody is, apart from what the rules know of them. */
export async function renameParty(
  db: Db,
  id: string,
  names: Pick<PartyRow, 'name' | 'phone'> & Partial<Pick<PartyRow, 'mail'>>,
): Promise<void> {
  await db.updateTable('mediation_party').set(names).where('id', '=', id).execute();
}

/** What was settled, apart from what the rules know of it. */
export async function keepSettlement(db: Db, id: string, settlement: string): Promise<void> {
  await db.updateTable('mediation').set({ settlement }).where('id', '=', id).execute();
}

/** Saves what a step made of it on the version that was read; undefined when somebody else was first. */
export async function saveMediation(
  db: Db,
  before: StoredMediation,
  after: Mediation,
  times: { readonly stageAt: string; readonly untilAt: string | null },
): Promise<number | undefined> {
  const { row } = before;
  const changed = await db
    .updateTable('mediation')
    .set({
      version: row.version + 1,
      stage: after.stage,
      stage_since: after.stageSince,
      stage_at: times.stageAt,
      until_at: times.untilAt,
      // A restriction is kept where it was granted.
      paused: after.paused === 'restricted' ? row.paused : after.paused,
      suitability: stored(after.suitability),
      talks: stored(after.talks),
      others_present: after.othersPresent,
      ending: stored(after.ending),
      outcome: after.outcome,
      closed_on: after.closedOn,
      settlement_shared: bit(after.settlementShared),
      safety_protocol_on: stored(after.safetyProtocolOn),
      minutes: after.minutes,
      appointments: stored(after.appointments),
      evaluation: stored(after.evaluation),
    })
    .where('id', '=', row.id)
    .where('version', '=', row.version)
    .returning('version')
    .executeTakeFirst();
  if (changed === undefined) return undefined;
  await saveParties(db, after.parties);
  await saveMediators(db, row.id, after.mediators, before.mediators, times.stageAt);
  return changed.version;
}

async function saveParties(db: Db, parties: readonly Party[]): Promise<void> {
  for (const { id, authority, takesPart, mandate, consents, intakeOn, signedOn } of parties) {
    await db
      .updateTable('mediation_party')
      .set({
        authority,
        takes_part: bit(takesPart),
        mandate: bit(mandate),
        consents: stored(consents),
        intake_on: intakeOn,
        signed_on: signedOn,
      })
      .where('id', '=', id)
      .execute();
  }
}

async function saveMediators(
  db: Db,
  mediationId: string,
  now: readonly string[],
  before: readonly string[],
  since: string,
): Promise<void> {
  const gone = before.filter((id) => !now.includes(id));
  if (gone.length > 0) {
    await db
      .deleteFrom('mediation_mediator')
      .where('mediation_id', '=', mediationId)
      .where('person_id', 'in', gone)
      .execute();
  }
  const come = now.filter((id) => !before.includes(id));
  const rows = come.map((person_id) => ({ mediation_id: mediationId, person_id, since }));
  if (rows.length > 0) await db.insertInto('mediation_mediator').values(rows).execute();
}

/** `M-YYYY-NNN`, the next one of the year. */
export async function nextMediationNumber(db: Db, year: string): Promise<string> {
  const row = await db
    .insertInto('mediation_counter')
    .values({ year, last_number: 1 })
    .onConflict((conflict) =>
      conflict
        .column('year')
        .doUpdateSet((eb) => ({ last_number: eb('mediation_counter.last_number', '+', 1) })),
    )
    .returning('last_number')
    .executeTakeFirstOrThrow();
  return `M-${year}-${String(row.last_number).padStart(3, '0')}`;
}

/** The mediations of this mediator, the first to be due first. */
export async function mediationsOfMediator(db: Db, personId: string): Promise<MediationRow[]> {
  return db
    .selectFrom('mediation')
    .innerJoin('mediation_mediator', 'mediation_mediator.mediation_id', 'mediation.id')
    .selectAll('mediation')
    .where('mediation_mediator.person_id', '=', personId)
    .where('mediation.stage', 'not in', ['done', 'notStarted'])
    .orderBy((eb) => eb.fn.coalesce('mediation.until_at', eb.val('9999')))
    .orderBy('mediation.id')
    .execute();
}

/** How many places under the cap of this mediator are taken. */
export async function countOpenCases(db: Db, personId: string): Promise<number> {
  const row = await openCases(db)
    .where('mediation_mediator.person_id', '=', personId)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

/** The same for every mediator who has one. */
export async function openCasesByMediator(db: Db): Promise<ReadonlyMap<string, number>> {
  const rows = await openCases(db)
    .select(({ fn }) => ['mediation_mediator.person_id', fn.countAll<number>().as('count')])
    .groupBy('mediation_mediator.person_id')
    .execute();
  return new Map(rows.map(({ person_id, count }) => [person_id, Number(count)]));
}

function openCases(db: Db) {
  return db
    .selectFrom('mediation_mediator')
    .innerJoin('mediation', 'mediation.id', 'mediation_mediator.mediation_id')
    .where('mediation.stage', 'in', [...placeTakingStages]);
}
