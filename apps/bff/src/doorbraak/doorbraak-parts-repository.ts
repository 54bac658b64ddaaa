import type { Selectable } from 'kysely';
import { stored } from '../db/stored-json.ts';
import type { Db } from '../db/tables.ts';
import type {
  DoorbraakArrangementTable,
  DoorbraakEscalationTable,
  DoorbraakInvitedTable,
  DoorbraakMemberTable,
  DoorbraakReviewTable,
  DoorbraakTableTable,
  DoorbraakTextTable,
} from './doorbraak-tables.ts';

export type TextRow = Selectable<DoorbraakTextTable>;
export type MemberRow = Selectable<DoorbraakMemberTable>;
export type InvitedRow = Selectable<DoorbraakInvitedTable>;
export type TableRow = Selectable<DoorbraakTableTable>;
export type ArrangementRow = Selectable<DoorbraakArrangementTable>;
export type ReviewRow = Selectable<DoorbraakReviewTable>;
export type EscalationRow = Selectable<DoorbraakEscalationTable>;

/** What hangs on a doorbraak, each in the order in which it came. */
export type DoorbraakParts = {
  readonly members: readonly MemberRow[];
  readonly texts: readonly TextRow[];
  readonly invited: readonly InvitedRow[];
  readonly tables: readonly TableRow[];
  readonly arrangements: readonly ArrangementRow[];
  readonly reviews: readonly ReviewRow[];
  readonly escalations: readonly EscalationRow[];
};

export async function findParts(db: Db, id: string): Promise<DoorbraakParts> {
  return {
    members: await db
      .selectFrom('doorbraak_member')
      .selectAll()
      .where('doorbraak_id', '=', id)
      .orderBy('since')
      .orderBy('person_id')
      .execute(),
    texts: await db
      .selectFrom('doorbraak_text')
      .selectAll()
      .where('doorbraak_id', '=', id)
      .orderBy('written_at')
      .orderBy('id')
      .execute(),
    invited: await db
      .selectFrom('doorbraak_invited')
      .selectAll()
      .where('doorbraak_id', '=', id)
      .orderBy('position')
      .execute(),
    tables: await db
      .selectFrom('doorbraak_table')
      .selectAll()
      .where('doorbraak_id', '=', id)
      .orderBy('position')
      .execute(),
    arrangements: await db
      .selectFrom('doorbraak_arrangement')
      .selectAll()
      .where('doorbraak_id', '=', id)
      .orderBy('position')
      .execute(),
    reviews: await db
      .selectFrom('doorbraak_review')
      .innerJoin('doorbraak_arrangement', 'doorbraak_arrangement.id', 'doorbraak_review.arrangement_id')
      .selectAll('doorbraak_review')
      .where('doorbraak_arrangement.doorbraak_id', '=', id)
      .orderBy('doorbraak_review.id')
      .execute(),
    escalations: await db
      .selectFrom('doorbraak_escalation')
      .selectAll()
      .where('doorbraak_id', '=', id)
      .orderBy('position')
      .execute(),
  };
}

export async function addMember(db: Db, row: MemberRow): Promise<void> {
  await db.insertInto('doorbraak_member').values(row).execute();
}

export async function removeMember(db: Db, doorbraakId: string, personId: string): Promise<void> {
  await db
    .deleteFrom('doorbraak_member')
    .where('doorbraak_id', '=', doorbraakId)
    .where('person_id', '=', personId)
    .execute();
}

export async function markConflicted(db: Db, doorbraakId: string, personId: string): Promise<void> {
  await db
    .updateTable('doorbraak_member')
    .set({ conflicted: 1 })
    .where('doorbraak_id', '=', doorbraakId)
    .where('person_id', '=', personId)
    .execute();
}

export async function addText(db: Db, row: TextRow): Promise<void> {
  await db.insertInto('doorbraak_text').values(row).execute();
}

/** In the place of what was written of this kind, and about this, before. */
export async function replaceText(db: Db, row: TextRow): Promise<void> {
  const before = db
    .deleteFrom('doorbraak_text')
    .where('doorbraak_id', '=', row.doorbraak_id)
    .where('kind', '=', row.kind);
  await (row.about === null ? before : before.where('about', '=', row.about)).execute();
  await addText(db, row);
}

export async function forgetTexts(db: Db, doorbraakId: string, kind: TextRow['kind']): Promise<void> {
  await db
    .deleteFrom('doorbraak_text')
    .where('doorbraak_id', '=', doorbraakId)
    .where('kind', '=', kind)
    .execute();
}

export async function addInvited(db: Db, row: InvitedRow): Promise<void> {
  await db.insertInto('doorbraak_invited').values(row).execute();
}

/** A table that is still to meet, with empty chairs. */
export async function addTable(db: Db, row: TableRow): Promise<void> {
  await db.insertInto('doorbraak_table').values(row).execute();
  await db
    .updateTable('doorbraak_invited')
    .set({ came: 0 })
    .where('doorbraak_id', '=', row.doorbraak_id)
    .execute();
}

export async function holdTable(db: Db, table: TableRow, came: readonly string[]): Promise<void> {
  await db
    .updateTable('doorbraak_table')
    .set({ held: 1, came: stored(came) })
    .where('id', '=', table.id)
    .execute();
  if (came.length === 0) return;
  await db
    .updateTable('doorbraak_invited')
    .set({ came: 1 })
    .where('doorbraak_id', '=', table.doorbraak_id)
    .where('id', 'in', [...came])
    .execute();
}

export async function addArrangement(db: Db, row: ArrangementRow): Promise<void> {
  await db.insertInto('doorbraak_arrangement').values(row).execute();
}

export async function removeArrangement(db: Db, id: string): Promise<void> {
  await db.deleteFrom('doorbraak_arrangement').where('id', '=', id).execute();
}

export async function changeArrangement(
  db: Db,
  id: string,
  changes: Partial<Pick<ArrangementRow, 'parents_agree' | 'state' | 'due_on'>>,
): Promise<void> {
  await db.updateTable('doorbraak_arrangement').set(changes).where('id', '=', id).execute();
}

export async function addReview(db: Db, row: ReviewRow): Promise<void> {
  await db.insertInto('doorbraak_review').values(row).execute();
}

export async function addEscalation(db: Db, row: EscalationRow): Promise<void> {
  await db.insertInto('doorbraak_escalation').values(row).execute();
}

/** What the level that was asked decided. */
export async function settleEscalation(
  db: Db,
  doorbraakId: string,
  settled: Pick<EscalationRow, 'decided_on' | 'decision' | 'reason'>,
): Promise<void> {
  await db
    .updateTable('doorbraak_escalation')
    .set(settled)
    .where('doorbraak_id', '=', doorbraakId)
    .where('decided_on', 'is', null)
    .execute();
}
