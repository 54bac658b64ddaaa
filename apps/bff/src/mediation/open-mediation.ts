import { mediationRelationOf } from '@steunpunt/domain/access/mediation-relation';
import type { Mediation } from '@steunpunt/domain/mediation/mediation';
import type { Actor } from '@steunpunt/domain/people/actor';
import type { Db } from '../db/tables.ts';
import { notFound, type RecordRef, type Refused } from '../http/answer.ts';
import { type RecordFacts, recordFactsOf } from './mediation-facts-repository.ts';
import { findMediation, mediationOf, type StoredMediation } from './mediation-repository.ts';

export type OpenedMediation = {
  readonly ok: true;
  readonly kept: StoredMediation;
  /** As the rules see it: paused as well while its case stands still. */
  readonly mediation: Mediation;
  readonly relation: 'lead' | 'owner' | 'mediator';
  /** Persons whose independence a caller of the case doubts: they see nothing of it. */
  readonly doubted: readonly string[];
  readonly seen: RecordRef;
};

/** The only door to a mediation: facts, relation, the note for the audit log, then the data. */
export async function openMediation(tx: Db, actor: Actor, id: string): Promise<OpenedMediation | Refused> {
  const about = { kind: 'mediation', id };
  const kept = await findMediation(tx, id);
  if (kept === undefined) return notFound(about);
  const { access, standstill } = await recordFactsOf(tx, kept);
  const relation = mediationRelationOf(actor, access);
  if (relation === 'none') return notFound(about);
  return {
    ok: true,
    kept,
    mediation: standingOf(kept, standstill),
    relation,
    doubted: access.doubted,
    seen: { ...about, version: kept.row.version, relation },
  };
}

/** A restriction goes before its own pause, which is still there when the restriction is over. */
function standingOf(kept: StoredMediation, standstill: RecordFacts['standstill']): Mediation {
  const mediation = mediationOf(kept);
  const paused = standstill === 'restricted' ? standstill : (mediation.paused ?? standstill);
  return { ...mediation, paused };
}
