import type { Db } from './tables.ts';

type Said = {
  readonly journalId: string;
  readonly kind: string;
  readonly id: string;
  readonly text: string;
};

/** Keeps what was said with a line of the journal, where it can be erased. */
export async function keepText(db: Db, { journalId, kind, id, text }: Said): Promise<void> {
  await db
    .insertInto('journal_text')
    .values({ journal_id: journalId, record_kind: kind, record_id: id, text })
    .execute();
}
