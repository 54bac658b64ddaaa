import type { Answers } from '@steunpunt/domain/belscript/answers';
import { questionIds } from '@steunpunt/domain/belscript/answers';
import { erasedText } from '@steunpunt/domain/privacy/person-erasure';
import { questionClasses } from '@steunpunt/domain/privacy/question-classes';
import type { ContactRow, ReadLine } from '../contacts/contact-record.ts';
import { fromStored, stored } from '../db/stored-json.ts';
import type { Db } from '../db/tables.ts';
import { orNone } from '../retention/file-parts-repository.ts';

/**
 * Takes out of calls in a case who called and what they said. That there was a call, about what and how it went on stays for
 * the case, and what was said about the child.
 */
export async function emptyCalls(db: Db, calls: readonly ContactRow[]): Promise<void> {
  const ids = orNone(calls.map(({ id }) => id));
  for (const call of calls) await emptyCall(db, call);
  await db
    .updateTable('call_back_attempt')
    .set({ phone: null, note: null })
    .where('contact_id', 'in', ids)
    .execute();
  await db.updateTable('call_back_step').set({ reason: null }).where('contact_id', 'in', ids).execute();
  for (const table of ['contact_correction', 'told_item', 'mail'] as const) {
    await db.deleteFrom(table).where('contact_id', 'in', ids).execute();
  }
  await db.deleteFrom('draft').where('record_id', 'in', ids).execute();
}

async function emptyCall(db: Db, { id, version, deviation_reason }: ContactRow): Promise<void> {
  const row = await db
    .selectFrom('contact_answers')
    .selectAll()
    .where('contact_id', '=', id)
    .executeTakeFirstOrThrow();
  const answers = fromStored<Answers>(row.answers);
  const kept = Object.entries(answers).filter(([question, answer]) => staysOf(question, answer));
  const lines = fromStored<ReadLine[]>(row.lines).filter(({ questionId }) =>
    kept.some(([question]) => question === questionId),
  );
  await db
    .updateTable('contact_answers')
    .set({ answers: stored(Object.fromEntries(kept)), lines: stored(lines) })
    .where('contact_id', '=', id)
    .execute();
  await db
    .updateTable('contact')
    .set({
      version: version + 1,
      caller_name: null,
      phone: null,
      mail: null,
      call_back_channel: null,
      call_back_times: null,
      voicemail: null,
      language: null,
      question: null,
      hope: null,
      notepad: '',
      read_back: null,
      deviation_reason: deviation_reason === null ? null : erasedText,
    })
    .where('id', '=', id)
    .execute();
}

/** Who it was, as a role, and whether the child was safe: codes that the route came from. */
const codes = ['caller', 'safety'];

function staysOf(question: string, answer: unknown): boolean {
  const known = questionIds.find((one) => one === question);
  if (known === undefined) return false;
  if (codes.includes(known)) return isCodeOnly(answer);
  return ['F0', 'F2'].includes(questionClasses[known]);
}

function isCodeOnly(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && Object.keys(answer).join() === 'value';
}
