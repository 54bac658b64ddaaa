import {
  type CaseAccessDecision,
  type CaseAccessFacts,
  decideCase,
  lostTheCase,
} from '@steunpunt/domain/access/case-access';
import type { Instant } from '@steunpunt/domain/calendar/instant';
import { refusalOf } from '@steunpunt/domain/case/case-refusal';
import type { CaseStep } from '@steunpunt/domain/case/case-steps';
import type { Actor } from '@steunpunt/domain/people/actor';
import type { Db } from '../db/tables.ts';
import { notFound, type RecordRef, type Refused, refused } from '../http/answer.ts';
import { guestUntil } from '../second-triage/seat-repository.ts';
import { type CaseRow, caseFactsOf } from './case-record.ts';
import { casePeople, findCase } from './case-repository.ts';
import { stepFactsOf } from './step-facts-repository.ts';

export type OpenedCaseRecord = {
  readonly ok: true;
  readonly row: CaseRow;
  readonly facts: CaseAccessFacts;
  readonly decision: CaseAccessDecision;
  /** For the audit log: which record, by which relation. */
  readonly seen: RecordRef;
};

/**
 * The only door to a case: facts, decision, the note for the audit log, then the data. What the actor may not see does not
 * exist; only who lost the race for it hears that it is taken. Everything in the transaction of the request.
 */
export async function openCaseRecord(
  tx: Db,
  actor: Actor,
  id: string,
  now: Instant,
  step?: CaseStep,
): Promise<OpenedCaseRecord | Refused> {
  const row = await findCase(tx, id);
  const about = { kind: 'case', id };
  if (row === undefined) return notFound(about);
  const facts = caseFactsOf(row, {
    ...(await casePeople(tx, id)),
    guestUntil: await guestUntil(tx, actor.personId, 'case', id, now),
  });
  const decision = decideCase(actor, facts, 'see', now);
  const seen = { ...about, version: row.version, relation: decision.relation };
  if (decision.allowed) return { ok: true, row, facts, decision, seen };
  const isTaken = step === 'take' && lostTheCase(actor, facts, now);
  return isTaken ? refused({ code: 'alreadyTaken' }, seen) : notFound(about);
}

/** The case for a step: refused with the code that greys the button when the step cannot be taken now by this actor. */
export async function openForStep(
  tx: Db,
  actor: Actor,
  id: string,
  step: CaseStep,
  now: Instant,
): Promise<OpenedCaseRecord | Refused> {
  const opened = await openCaseRecord(tx, actor, id, now, step);
  if (!opened.ok) return opened;
  const refusal = refusalOf(step, await stepFactsOf(tx, opened.row), opened.decision.relation);
  return refusal === null ? opened : refused(refusal, opened.seen);
}
