import type { CallBackView } from '@steunpunt/contract/call-backs';
import { type ReactNode, useEffect, useId } from 'react';
import { callBackStatusNames, suspendReasonNames } from '../texts/call-back.ts';
import { nearMoment } from '../texts/dates.ts';
import { TwoVersions } from '../ui/TwoVersions.tsx';
import { useClash } from '../ui/use-clash.ts';

type StepClash = {
  /** What a colleague did meanwhile, beside what was filled in here; null when nobody did anything. */
  readonly notice: ReactNode;
  /** True while nothing was chosen yet: the step is not sent, and the focus goes to the choice. */
  readonly blocks: () => boolean;
  /** The refusal of a stale version says no more than the notice. */
  readonly failureOf: (failure: unknown) => unknown;
};

/** Whether the promise was changed by somebody else since this dialog opened; `mine` is what was filled in, in words. */
export function useStepClash(callBack: CallBackView, mine: string, onClose: () => void): StepClash {
  const id = useId();
  const stands = standingOf(callBack);
  const clash = useClash(stands);
  useEffect(() => {
    if (clash.open) document.getElementById(id)?.focus();
  }, [clash.open, id]);
  return {
    notice: clash.open ? (
      <TwoVersions
        key={stands}
        id={id}
        mine={mine}
        theirs={stands}
        onUseMine={clash.settle}
        onLeaveTheirs={onClose}
      />
    ) : null,
    blocks: () => {
      if (clash.open) document.getElementById(id)?.focus();
      return clash.open;
    },
    failureOf: (failure) => (clash.open ? null : failure),
  };
}

/** How the promise stands, in one sentence. */
function standingOf({ status, promise, owner, failed, suspended }: CallBackView): string {
  return [
    // Resting ends by the clock, without anybody doing anything.
    status === 'resting' || status === 'due' ? callBackStatusNames.due : callBackStatusNames[status],
    promise === null ? null : `uiterlijk ${nearMoment(promise.until)}`,
    owner === null ? 'nog van niemand' : owner.name,
    failed > 0 ? `${failed}× geprobeerd` : null,
    suspended === null ? null : suspendReasonNames[suspended.reason].toLocaleLowerCase('nl'),
  ]
    .filter((part) => part !== null)
    .join(', ');
}

/** What was filled in so far, one after the other. */
export function filledIn(...parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part.trim() !== '').join(', ');
}
