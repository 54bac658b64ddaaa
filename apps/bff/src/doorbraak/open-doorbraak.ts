import { doorbraakRelationsOf } from '@steunpunt/domain/access/doorbraak-relation';
import type { Doorbraak } from '@steunpunt/domain/doorbraak/doorbraak';
import type { DoorbraakRelation } from '@steunpunt/domain/doorbraak/doorbraak-stages';
import type { Actor } from '@steunpunt/domain/people/actor';
import type { ContactRow } from '../contacts/contact-record.ts';
import { contactById } from '../contacts/contact-repository.ts';
import type { Db } from '../db/tables.ts';
import { notFound, type RecordRef, type Refused } from '../http/answer.ts';
import { standingOfCase } from './case-state-repository.ts';
import { type Decider, findDecider } from './decider-repository.ts';
import { doorbraakOf, findDoorbraak, type StoredDoorbraak } from './doorbraak-repository.ts';
import { doubtedAbout, tiedTo } from './ties-repository.ts';

/** A doorbraak with what decides who stands how to it. */
export type DoorbraakRecord = {
  readonly kept: StoredDoorbraak;
  /** As the rules see it: paused as well while its case stands still. */
  readonly doorbraak: Doorbraak;
  readonly contact: ContactRow;
  readonly ownerId: string | null;
  readonly decider: Decider | null;
  readonly doubted: readonly string[];
  /** The doubted, and others with a tie. */
  readonly tied: readonly string[];
};

export type OpenedDoorbraak = DoorbraakRecord & {
  readonly ok: true;
  readonly relations: readonly DoorbraakRelation[];
  readonly seen: RecordRef;
};

/** The only door to a doorbraak: facts, relations, the note for the audit log, then the data. */
export async function openDoorbraak(tx: Db, actor: Actor, id: string): Promise<OpenedDoorbraak | Refused> {
  const about = { kind: 'doorbraak', id };
  const record = await recordOf(tx, id);
  if (record === undefined) return notFound(about);
  const relations = relationsIn(actor, record);
  const [relation] = relations;
  if (relation === undefined) return notFound(about);
  return { ok: true, ...record, relations, seen: { ...about, version: record.kept.row.version, relation } };
}

export async function recordOf(tx: Db, id: string): Promise<DoorbraakRecord | undefined> {
  const kept = await findDoorbraak(tx, id);
  if (kept === undefined) return undefined;
  const contact = await contactById(tx, kept.row.contact_id);
  const tied = await tiedTo(tx, contact);
  const known = doorbraakOf(kept, tied);
  const { ownerId, standstill } = await standingOfCase(tx, contact);
  // A restriction goes before its own pause, which is still there when the restriction is over.
  const paused = standstill === 'restricted' ? standstill : (known.paused ?? standstill);
  return {
    kept,
    doorbraak: { ...known, paused },
    contact,
    ownerId,
    decider: await findDecider(tx),
    doubted: await doubtedAbout(tx, contact),
    tied,
  };
}

export function relationsIn(actor: Actor, { kept, doorbraak, ownerId, decider, doubted }: DoorbraakRecord) {
  return doorbraakRelationsOf(actor, {
    swv: kept.row.swv,
    stage: doorbraak.stage,
    ownerId,
    team: doorbraak.team,
    deciderId: decider?.personId ?? null,
    topLevelOpen: doorbraak.escalations.some(({ level, decidedOn }) => level === 4 && decidedOn === null),
    doubted,
  });
}
