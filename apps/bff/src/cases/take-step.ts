import type { CaseView } from '@steunpunt/contract/cases';
import type { Instant } from '@steunpunt/domain/calendar/instant';
import { type CaseCommand, type CaseStanding, decide, evolve } from '@steunpunt/domain/case/case';
import type { CaseStep } from '@steunpunt/domain/case/case-steps';
import type { Actor } from '@steunpunt/domain/people/actor';
import type { Tx } from '../db/tx.ts';
import { type HandlerResult, type Refused, refused, stale } from '../http/answer.ts';
import type { LiveSignal } from '../live/live-signal.ts';
import { changedCase } from './case-answer.ts';
import { type CaseEvent, journalCase } from './case-journal.ts';
import type { CaseRow } from './case-record.ts';
import { caseById, changeCase } from './case-repository.ts';
import { keepContactsInStep } from './contacts-in-step.ts';
import { notifyOfCase } from './notify-of-case.ts';
import { type OpenedCaseRecord, openForStep } from './open-case-record.ts';
import { stepFactsOf } from './step-facts-repository.ts';

export type Asked = { readonly tx: Tx; readonly actor: Actor; readonly now: Instant };

/** The case for a step on the version that was on the screen. */
export async function openOnVersion(
  { tx, actor, now }: Asked,
  id: string,
  step: CaseStep,
  expectedVersion: number,
): Promise<OpenedCaseRecord | Refused> {
  const opened = await openForStep(tx, actor, id, step, now);
  if (!opened.ok) return opened;
  return opened.row.version === expectedVersion ? opened : stale(opened.row.version, opened.seen);
}

type Step = {
  readonly command: CaseCommand;
  readonly event: CaseEvent;
  /** What the step writes beside state, owner and swv. */
  readonly columns?: Partial<CaseRow>;
  readonly facts?: Readonly<Record<string, string | number | boolean | null>>;
  readonly text?: string;
};

type Carried = { readonly ok: true; readonly row: CaseRow; readonly live: LiveSignal[] };

/** Takes a step: decided by the domain, saved, kept in the journal, and followed by the contacts of the case. */
export async function takeStep(
  asked: Asked,
  opened: OpenedCaseRecord,
  step: Step,
): Promise<HandlerResult<CaseView>> {
  const carried = await carryOut(asked, opened, step);
  return carried.ok ? changedCase(asked, opened, carried.live) : carried;
}

/** The step without the view of the case afterwards and without telling who may see it. */
export async function carryOut(
  { tx, actor, now }: Asked,
  { row, decision, seen }: OpenedCaseRecord,
  { command, event, columns = {}, facts = {}, text }: Step,
): Promise<Carried | Refused> {
  const standing: CaseStanding = { state: row.state, ownerId: row.owner_id, swv: row.swv };
  const decided = decide(command, standing, await stepFactsOf(tx, row), decision.relation);
  if (!decided.ok) return refused(decided.refusal, seen);
  const after = decided.events.reduce(evolve, standing);
  const version = await changeCase(tx, row, {
    state: after.state,
    owner_id: after.ownerId,
    swv: after.swv,
    ...(after.state !== row.state && { state_since: now }),
    ...columns,
  });
  if (version === undefined) return stale(row.version, seen);
  const changed = await caseById(tx, row.id);
  await journalCase(tx, {
    record: changed,
    event,
    personId: actor.personId,
    now,
    facts: { ...facts, state: after.state },
    text: text ?? null,
  });
  const live = await keepContactsInStep(tx, changed, { personId: actor.personId, now });
  if (after.ownerId !== null && after.ownerId !== row.owner_id) {
    live.push(...(await notifyOfCase(tx, changed, { kind: 'handedOver', by: actor.personId }, now)));
  }
  return { ok: true, row: changed, live };
}
