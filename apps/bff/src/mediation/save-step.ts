import type { Instant } from '@steunpunt/domain/calendar/instant';
import type { MediationEvent } from '@steunpunt/domain/mediation/decide-mediation';
import { evolveMediation } from '@steunpunt/domain/mediation/evolve-mediation';
import type { Mediation } from '@steunpunt/domain/mediation/mediation';
import { aftercareUntil, stageTerm } from '@steunpunt/domain/mediation/mediation-terms';
import type { Db } from '../db/tables.ts';
import { calendarOfDeskNamed } from '../reference/desk-calendar-repository.ts';
import { journalMediation } from './mediation-journal.ts';
import { mediationOf, type StoredMediation, saveMediation } from './mediation-repository.ts';

/** Saves the events of a step with the term of the stage it leads to; undefined when somebody else was first. */
export async function saveStep(
  tx: Db,
  kept: StoredMediation,
  events: readonly MediationEvent[],
  { personId, now }: { readonly personId: string; readonly now: Instant },
): Promise<number | undefined> {
  const before = mediationOf(kept);
  const after = events.reduce(evolveMediation, before);
  const moved = after.stage !== before.stage;
  const times = moved
    ? { stageAt: now, untilAt: await untilOf(tx, kept, after, now) }
    : { stageAt: kept.row.stage_at, untilAt: kept.row.until_at };
  const version = await saveMediation(tx, kept, after, times);
  if (version === undefined) return undefined;
  for (const { command } of events) {
    const facts = Object.fromEntries(
      Object.entries(command).filter(([name, value]) => name !== 'step' && typeof value !== 'object'),
    );
    await journalMediation(tx, { id: kept.row.id, version, event: command.step, personId, now, facts });
  }
  return version;
}

async function untilOf(
  tx: Db,
  { row }: StoredMediation,
  { stage, closedOn }: Mediation,
  now: Instant,
): Promise<Instant | null> {
  const calendar = await calendarOfDeskNamed(tx, row.desk_id);
  if ((stage === 'closed' || stage === 'aftercare') && closedOn !== null) {
    return aftercareUntil(closedOn, calendar);
  }
  return stageTerm(stage, now, calendar)?.until ?? null;
}
