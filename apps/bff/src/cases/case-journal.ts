import type { Instant } from '@steunpunt/domain/calendar/instant';
import { keepText } from '../db/journal-text.ts';
import { newId } from '../db/new-id.ts';
import { stored } from '../db/stored-json.ts';
import type { Db } from '../db/tables.ts';

/** What happened to a case, by the name of the step; `opened` and `joined`, `left`, `moved`, `lostOwner`, `glassOpened`, `keptOut`, `letIn` and `personErased` are no steps of somebody in the case. */
export type CaseEvent =
  | 'opened'
  | 'joined'
  | 'left'
  | 'moved'
  | 'lostOwner'
  | 'taken'
  | 'handedOver'
  | 'coworkersNamed'
  | 'questionSaved'
  | 'involvedAdded'
  | 'involvedChanged'
  | 'consentRecorded'
  | 'consentWithdrawn'
  | 'taskAdded'
  | 'taskChanged'
  | 'referralProposed'
  | 'referralAnswered'
  | 'supportAsked'
  | 'entryChanged'
  | 'held'
  | 'decided'
  | 'paused'
  | 'pauseEnded'
  | 'closed'
  | 'reopened'
  | 'glassOpened'
  | 'keptOut'
  | 'letIn'
  | 'personErased';

type Happening = {
  readonly record: { readonly id: string; readonly version: number };
  readonly event: CaseEvent;
  readonly personId: string;
  readonly now: Instant;
  /** Codes, ids and dates; never a name or a text. */
  readonly facts?: Readonly<Record<string, string | number | boolean | null>>;
  /** What was said with it; it stands beside the journal, so that it can be erased. */
  readonly text?: string | null;
};

/** Keeps that something happened to a case; answers the id of the line. */
export async function journalCase(tx: Db, happening: Happening): Promise<string> {
  const { record, event, personId, now, facts = {}, text = null } = happening;
  const id = newId();
  await tx
    .insertInto('journal')
    .values({
      id,
      at: now,
      person_id: personId,
      record_kind: 'case',
      record_id: record.id,
      record_version: record.version,
      event,
      facts: stored(facts),
    })
    .execute();
  if (text !== null) await keepText(tx, { journalId: id, kind: 'case', id: record.id, text });
  return id;
}
