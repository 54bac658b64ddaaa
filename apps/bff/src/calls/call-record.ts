import type { CallView, Channel } from '@steunpunt/contract/calls';
import type { Answers } from '@steunpunt/domain/belscript/answers';
import type { Instant } from '@steunpunt/domain/calendar/instant';

/** A contact that is being registered. */
export type RunningCall = {
  readonly id: string;
  readonly version: number;
  readonly personId: string;
  readonly deskId: string;
  readonly channel: Channel;
  readonly arrivedAt: Instant;
  readonly startedAt: Instant;
  readonly savedAt: Instant;
  readonly belscriptVersion: string;
  readonly answers: Answers;
  readonly typing: CallView['typing'];
  readonly notepad: string;
  readonly told: readonly { readonly itemId: string; readonly at: string }[];
  readonly safetyLog: CallView['safetyLog'];
  readonly waitingSince: Instant | null;
  readonly waitedSeconds: number;
  readonly relatedContactId: string | null;
  readonly place: CallView['place'];
  readonly choices: CallView['choices'];
};

/** The call as its writer sees it. */
export function callView(call: RunningCall, transferId: string | null): CallView {
  const { personId: _, told, ...shown } = call;
  return { ...shown, told: [...told], transferId };
}
