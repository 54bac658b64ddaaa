import { localDateOf } from '@steunpunt/domain/calendar/amsterdam-time';
import type { LocalDate } from '@steunpunt/domain/calendar/local-date';
import { type HoldGround, type HoldRefusal, refusalOfHold } from '@steunpunt/domain/privacy/retention-hold';
import type { Actor } from '../auth/actor.ts';
import { newId } from '../db/new-id.ts';
import type { Tx } from '../db/tx.ts';
import { addHold } from '../retention/hold-repository.ts';

type Who = { readonly tx: Tx; readonly actor: Actor; readonly now: Parameters<typeof localDateOf>[0] };
type Hold = { readonly ground: HoldGround; readonly reason: string; readonly until: string };

/** Keeps a record past its term until that day; why not, when that day cannot be. */
export async function holdRecord(
  { tx, actor, now }: Who,
  record: { readonly kind: 'case' | 'contact'; readonly id: string },
  { ground, reason, until }: Hold,
): Promise<HoldRefusal | null> {
  const refusal = refusalOfHold(until as LocalDate, localDateOf(now));
  if (refusal !== null) return refusal;
  await addHold(tx, {
    id: newId(),
    record_kind: record.kind,
    record_id: record.id,
    ground,
    reason,
    until_on: until,
    set_by: actor.personId,
    set_at: now,
    ended_on: null,
    ended_by: null,
  });
  return null;
}
