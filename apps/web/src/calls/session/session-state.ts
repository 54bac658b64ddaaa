import type { CallView } from '@steunpunt/contract/calls';
import type { Problem } from '@steunpunt/contract/problem';
import type { TransferView } from '@steunpunt/contract/transfers';
import type { QuestionId } from '@steunpunt/domain/belscript/answers';
import type { FirstStep } from '@steunpunt/domain/triage/outcome';
import { clockTimeWithSeconds } from '../../texts/dates.ts';
import type { ReceiptState } from '../../ui/Receipt.tsx';
import type { Field } from './call-record.ts';
import type { Advised, Finish, Finished } from './call-server.ts';
import type { SaveState } from './save-state.ts';

/** Why nothing is being saved now. `refused`: the server says no to what stands here; `gone`: the call ended elsewhere. */
export type Trouble = 'unreachable' | 'signedOut' | 'refused' | 'gone';

/** `elsewhere`: another tab of this browser has the call; this one only shows it. */
export type Access = 'asking' | 'here' | 'elsewhere';

export type PendingAdvice = Advised & { readonly key: string; readonly at: string };

/** Where the desk is in this call; kept while another call is in front. */
export type Spot = {
  readonly page: 'questions' | 'closing';
  readonly current: QuestionId | null;
  /** The questions seen before, the last one at the end. */
  readonly visited: readonly QuestionId[];
  /** "Bewaar" was pressed while something was missing. */
  readonly triedToEnd: boolean;
};

/** What the desk chose while rounding off; kept with the running call, and part of what completes it. */
export type ClosingChoices = {
  readonly deviation: { readonly first: FirstStep; readonly reason: string } | null;
  readonly offerAccepted: boolean | null;
  readonly swv: string | null;
  readonly promisedPersonId: string | null;
  /** Null: as measured. */
  readonly minutes: number | null;
};

export const noChoices: ClosingChoices = {
  deviation: null,
  offerAccepted: null,
  swv: null,
  promisedPersonId: null,
  minutes: null,
};

/** Everything the screen shows of one running call. */
export type SessionState = {
  readonly id: string;
  readonly save: SaveState;
  readonly deskId: string;
  readonly belscriptVersion: string;
  readonly startedAt: string;
  readonly waitingSince: string | null;
  readonly waitedSeconds: number;
  readonly transferId: string | null;
  /** How the last offer to a colleague stands. */
  readonly lastTransfer: Pick<TransferView, 'state' | 'toName' | 'toPersonId' | 'offeredAt'> | null;
  readonly safetyLog: CallView['safetyLog'];
  /** Advice that was given and is not on the server yet. */
  readonly advice: readonly PendingAdvice[];
  readonly trouble: Trouble | null;
  readonly access: Access;
  readonly spot: Spot;
  readonly choices: ClosingChoices;
  /** Asked to end, and not ended yet. */
  readonly ending: Finish | null;
  /** Why the call could not be ended. */
  readonly endRefused: Problem | null;
  readonly ended: (Finished & { readonly finish: Finish }) | null;
};

/** What can be told truthfully about the saving of one field. */
export function receiptOf(state: SessionState, field: Field): ReceiptState {
  const { save, trouble } = state;
  if (save.dirty.has(field)) return { kind: trouble === null ? 'saving' : 'unsaved' };
  const at = save.savedAt.get(field);
  return at === undefined ? { kind: 'none' } : { kind: 'saved', time: clockTimeWithSeconds(at) };
}

/** The receipt of the whole call: the last thing the server has, or that something is not there yet. */
export function receiptOfCall(state: SessionState): ReceiptState {
  const { save, trouble, advice } = state;
  if (hasUnsavedWork(save) || advice.length > 0) return { kind: trouble === null ? 'saving' : 'unsaved' };
  return { kind: 'saved', time: clockTimeWithSeconds(save.lastSavedAt) };
}

export function isUnsaved({ save, advice, ending, ended }: SessionState): boolean {
  return ended === null && (hasUnsavedWork(save) || advice.length > 0 || ending !== null);
}

/** Which question is in front is kept too, but nobody loses work with it. */
function hasUnsavedWork({ dirty }: SaveState): boolean {
  return [...dirty.keys()].some((field) => field !== 'place');
}
