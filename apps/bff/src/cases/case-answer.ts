import type { CaseView } from '@steunpunt/contract/cases';
import type { Instant } from '@steunpunt/domain/calendar/instant';
import type { Actor } from '@steunpunt/domain/people/actor';
import type { Tx } from '../db/tx.ts';
import { type Answered, answer, type HandlerResult } from '../http/answer.ts';
import type { LiveSignal } from '../live/live-signal.ts';
import { caseFactsOf } from './case-record.ts';
import { caseById, casePeople } from './case-repository.ts';
import { caseSignals } from './case-signals.ts';
import { caseView } from './case-view.ts';
import { keepHealth } from './health-repository.ts';
import { type OpenedCaseRecord, openCaseRecord } from './open-case-record.ts';
import { keepSharing } from './sharing-repository.ts';

type Asked = { readonly tx: Tx; readonly actor: Actor; readonly now: Instant };

/** The case as it is now, also when the same request comes again. */
export async function shownCase({ tx, actor, now }: Asked, id: string): Promise<HandlerResult<CaseView>> {
  const opened = await openCaseRecord(tx, actor, id, now);
  if (!opened.ok) return opened;
  const view = await caseView(tx, actor, opened);
  return answer({ view, seen: [opened.seen], id, version: opened.row.version });
}

/**
 * The case after something in it changed, told to those who may see it or could before. Whoever lost it by their own step
 * sees once more what they gave away.
 */
export async function changedCase(
  { tx, actor, now }: Asked,
  before: OpenedCaseRecord,
  more: readonly LiveSignal[] = [],
): Promise<Answered<CaseView>> {
  const { id } = before.row;
  await keepSharing(tx, id);
  await keepHealth(tx, id, now);
  const after = await openCaseRecord(tx, actor, id, now);
  const row = await caseById(tx, id);
  const shown = after.ok
    ? after
    : {
        ...before,
        row,
        facts: caseFactsOf(row, { ...(await casePeople(tx, id)), guestUntil: null }),
      };
  return answer({
    view: await caseView(tx, actor, shown),
    seen: [{ ...before.seen, version: row.version }],
    id,
    version: row.version,
    live: [...(await caseSignals(tx, row, now, before.facts)), ...more],
  });
}
