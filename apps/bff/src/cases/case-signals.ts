import { type CaseAccessFacts, decideCase } from '@steunpunt/domain/access/case-access';
import { addMinutes, type Instant } from '@steunpunt/domain/calendar/instant';
import type { Db } from '../db/tables.ts';
import type { LiveSignal } from '../live/live-signal.ts';
import { actorsOfStaff } from '../reference/colleague-repository.ts';
import { personsWith } from '../second-triage/seat-repository.ts';
import { type CaseRow, caseFactsOf } from './case-record.ts';
import { casePeople } from './case-repository.ts';

/**
 * Tells those who may see the case now, or could before it changed, that it changed: the same rules as for reading it. When
 * only something in the case is new its own version stays; the signal then carries the next one, so that every screen asks.
 */
export async function caseSignals(
  tx: Db,
  row: CaseRow,
  now: Instant,
  before?: CaseAccessFacts,
): Promise<LiveSignal[]> {
  const facts = caseFactsOf(row, { ...(await casePeople(tx, row.id)), guestUntil: null });
  const versions = before === undefined ? [facts] : [facts, before];
  const seated = await personsWith(tx, 'case', row.id, now);
  const persons = (await actorsOfStaff(tx, now))
    .filter((actor) => {
      const guestUntil = seated.includes(actor.personId) ? addMinutes(now, 1) : null;
      return versions.some((one) => decideCase(actor, { ...one, guestUntil }, 'see', now).allowed);
    })
    .map(({ personId }) => personId);
  return [...new Set(persons)].flatMap((person) =>
    (['cases', 'worklist'] as const).map((topic) => ({
      topic,
      id: row.id,
      version: row.version + 1,
      audience: { person },
    })),
  );
}
