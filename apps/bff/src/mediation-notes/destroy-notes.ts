import { localDateOf } from '@steunpunt/domain/calendar/amsterdam-time';
import type { Instant } from '@steunpunt/domain/calendar/instant';
import { lastDayToDestroy } from '@steunpunt/domain/mediation/mediation-terms';
import type { Tx } from '../db/tx.ts';
import { destroyNotes, mediationsWithNotesClosedBy } from './note-repository.ts';

/** Destroys the notes of mediations whose time is over: the key first, then what it opened. */
export async function destroyOldNotes(tx: Tx, now: Instant): Promise<void> {
  await destroyNotes(tx, await mediationsWithNotesClosedBy(tx, lastDayToDestroy(localDateOf(now))));
}
