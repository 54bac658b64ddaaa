import { clockTimeWithSeconds } from '../texts/dates.ts';
import type { ReceiptState } from '../ui/Receipt.tsx';
import type { ServerDraft } from './use-server-draft.ts';

/** What a receipt says of a text that is kept while it is typed. */
export function receiptOf({ text, failed, savedAt, saving, loaded }: ServerDraft): ReceiptState {
  if (failed) return { kind: 'unsaved' };
  if (text === '' || !loaded) return { kind: 'none' };
  if (savedAt === null) return saving ? { kind: 'saving' } : { kind: 'none' };
  return { kind: 'saved', time: clockTimeWithSeconds(savedAt) };
}
