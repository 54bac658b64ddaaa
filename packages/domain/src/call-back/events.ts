import { localMomentOf } from '../calendar/amsterdam-time.ts';
import type { ExplainedDay } from '../calendar/explained-term.ts';
import type { Instant } from '../calendar/instant.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import { assertNever } from '../decision.ts';
import type { PersonId } from '../triage/outcome.ts';
import type { CallBackOutcome, SuspendReason, TellingWay, Undecided } from './call-back-codes.ts';
import {
  freshProgress,
  type OpenCallBack,
  type Progress,
  type PromiseChange,
  type Standing,
} from './standing.ts';

/** What a step did to the promise: codes, ids and moments. */
export type CallBackEvent =
  | {
      readonly code: 'ended';
      readonly outcome: CallBackOutcome;
      readonly promised: Instant;
      readonly late: boolean;
    }
  | { readonly code: 'appointed'; readonly until: Instant; readonly late: boolean }
  | {
      readonly code: 'missed';
      readonly failed: number;
      readonly restsUntil: Instant | null;
      readonly undecided: Undecided | null;
    }
  | { readonly code: 'toldLate'; readonly from: Instant; readonly until: Instant; readonly how: TellingWay }
  | { readonly code: 'suspended'; readonly reason: SuspendReason; readonly expected: LocalDate | null }
  | { readonly code: 'resumed'; readonly since: Instant; readonly minutes: number; readonly until: Instant }
  | { readonly code: 'extended'; readonly workingDays: number; readonly until: Instant }
  | { readonly code: 'handedOver'; readonly from: PersonId | null; readonly to: PersonId }
  | { readonly code: 'released'; readonly from: PersonId }
  | { readonly code: 'numberChanged' }
  | {
      readonly code: 'newRound';
      readonly workingDays: number;
      readonly until: Instant;
      readonly days: readonly ExplainedDay[];
      readonly how: TellingWay;
    }
  | { readonly code: 'leftToLead' };

/** The standing after an event. Only an open promise has events. */
export function evolve(standing: Standing, event: CallBackEvent, at: Instant): Standing {
  const { callBack } = standing;
  if (callBack === null) throw new Error(`${event.code} happened to a promise that is not open`);
  switch (event.code) {
    case 'ended':
      // A held question waits on for the second triage; of another contact nothing remains to be promised.
      return {
        ...standing,
        state: standing.state === 'promised' ? 'closed' : standing.state,
        callBack: null,
      };
    case 'handedOver':
      return { ...standing, ownerId: event.to, callBack: { ...callBack, personId: event.to } };
    case 'released':
      return { ...standing, ownerId: null, callBack: { ...callBack, personId: null } };
    default:
      return { ...standing, callBack: evolvePromise(callBack, event, at) };
  }
}

type PromiseEvent = Exclude<CallBackEvent, { readonly code: 'ended' | 'handedOver' | 'released' }>;

function evolvePromise(callBack: OpenCallBack, event: PromiseEvent, at: Instant): OpenCallBack {
  switch (event.code) {
    case 'appointed':
      return moved(
        {
          ...callBack,
          ...freshProgress,
          agreed: true,
          laterThanTerm: false,
          tellLeadAtOnce: false,
          days: [],
        },
        { code: 'agreed', at, until: event.until },
      );
    case 'missed': {
      const { failed, restsUntil, undecided } = event;
      return { ...callBack, failed, restsUntil, undecided };
    }
    case 'toldLate': {
      const { from, until, how } = event;
      const owedUntil = callBack.owedUntil ?? from;
      return moved({ ...callBack, owedUntil }, { code: 'toldLate', at, from, until, how });
    }
    case 'suspended':
      return { ...callBack, suspended: { at, reason: event.reason, expected: event.expected } };
    case 'resumed': {
      const { since, minutes, until } = event;
      return moved({ ...callBack, suspended: null }, { code: 'resumed', from: since, at, minutes, until });
    }
    case 'extended': {
      const { workingDays, until } = event;
      return moved({ ...callBack, extended: true }, { code: 'extended', at, workingDays, until });
    }
    case 'numberChanged':
      return { ...callBack, ...triedAfresh, undecided: null };
    case 'newRound': {
      const { workingDays, until, how, days } = event;
      const owedUntil = callBack.owedUntil ?? (until > callBack.until ? callBack.until : null);
      return moved(
        { ...callBack, ...triedAfresh, undecided: null, owedUntil, days, agreed: false },
        { code: 'newRound', at, workingDays, until, how },
      );
    }
    case 'leftToLead':
      return { ...callBack, undecided: 'lead' };
    default:
      return assertNever(event);
  }
}

const triedAfresh: Pick<Progress, 'failed' | 'restsUntil'> = { failed: 0, restsUntil: null };

function moved(callBack: OpenCallBack, change: PromiseChange): OpenCallBack {
  const { date, time } = localMomentOf(change.until);
  return {
    ...callBack,
    until: change.until,
    untilDate: date,
    untilTime: time,
    changes: [...callBack.changes, change],
  };
}
