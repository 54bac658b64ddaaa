import { decide } from '@steunpunt/domain/case/case';
import { fromStored } from '../db/stored-json.ts';
import type { Db } from '../db/tables.ts';
import type { RecordRef } from '../http/answer.ts';
import type { LiveSignal } from '../live/live-signal.ts';
import { caseSignals } from './case-signals.ts';
import { casesWithoutPromise, type StandingCase } from './case-without-promise-repository.ts';
import { receiverOf } from './colleagues.ts';
import { openCaseRecord, openForStep } from './open-case-record.ts';
import { keepSharing } from './sharing-repository.ts';
import { stepFactsOf } from './step-facts-repository.ts';
import { type Asked, carryOut } from './take-step.ts';

type Release = {
  readonly ownerId: string;
  /** Null: back to the team. */
  readonly toPersonId: string | null;
  readonly reason: string;
};

export type Released = { readonly moved: readonly RecordRef[]; readonly live: readonly LiveSignal[] };

/**
 * Takes the cases in which nothing is promised off their owner, each by the rules of handing one over: with a line in its own
 * journal, the reason beside it. What may not move now stays.
 */
export async function releaseCases(
  asked: Asked,
  { ownerId, toPersonId, reason }: Release,
): Promise<Released> {
  const { tx, actor, now } = asked;
  const moved: RecordRef[] = [];
  const live: LiveSignal[] = [];
  for (const { row } of await casesWithoutPromise(asked, ownerId)) {
    const opened = await openForStep(tx, actor, row.id, 'handOver', now);
    if (!opened.ok) continue;
    const to = toPersonId === null ? null : await receiverOf(tx, opened, toPersonId, now);
    if (to === undefined) continue;
    const carried = await carryOut(asked, opened, {
      command: { step: 'handOver', to },
      event: to === null ? 'lostOwner' : 'handedOver',
      facts: { from: ownerId, to: toPersonId },
      text: reason,
    });
    if (!carried.ok) continue;
    await keepSharing(tx, row.id);
    moved.push({ ...opened.seen, version: carried.row.version });
    live.push(...carried.live, ...(await caseSignals(tx, carried.row, now, opened.facts)));
  }
  return { moved, live };
}

type Asker = Omit<Asked, 'tx'> & { readonly tx: Db };

/** Those that are still with the owner, with the code of why they could not go there. */
export async function casesLeft(
  asker: Asker,
  { ownerId, toPersonId }: Omit<Release, 'reason'>,
): Promise<readonly (StandingCase & { readonly code: string })[]> {
  const left: (StandingCase & { readonly code: string })[] = [];
  for (const one of await casesWithoutPromise(asker, ownerId)) {
    left.push({ ...one, code: await codeOf(asker, one, toPersonId) });
  }
  return left;
}

async function codeOf({ tx, actor, now }: Asker, { row }: StandingCase, toPersonId: string | null) {
  const opened = await openCaseRecord(tx, actor, row.id, now);
  if (!opened.ok) return 'notACandidate';
  const to = toPersonId === null ? null : await receiverOf(tx, opened, toPersonId, now);
  if (to === undefined) return 'notACandidate';
  const standing = { state: row.state, ownerId: row.owner_id, swv: row.swv };
  const facts = await stepFactsOf(tx, row);
  const decided = decide({ step: 'handOver', to }, standing, facts, opened.decision.relation);
  return decided.ok ? 'notACandidate' : decided.refusal.code;
}

/** The cases that this lead last took off this person, and when. */
export async function lastCasesTakenOff(
  db: Db,
  personId: string,
  leadId: string,
): Promise<readonly { readonly id: string; readonly at: string }[]> {
  const rows = await db
    .selectFrom('journal')
    .select(['at', 'facts', 'record_id'])
    .where('record_kind', '=', 'case')
    .where('person_id', '=', leadId)
    .where('event', 'in', ['handedOver', 'lostOwner'])
    .orderBy('at', 'desc')
    .limit(1000)
    .execute();
  const ofPerson = rows.filter(({ facts }) => fromStored<{ from?: string }>(facts).from === personId);
  return ofPerson
    .filter(({ at }) => at === ofPerson[0]?.at)
    .map(({ at, record_id }) => ({ id: record_id, at }));
}
