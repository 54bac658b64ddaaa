import type { Relation } from '../access/relation.ts';
import { judgeAgreedMoment } from '../calendar/agreed-moment.ts';
import { localDateOf } from '../calendar/amsterdam-time.ts';
import type { DeskCalendar } from '../calendar/desk-calendar.ts';
import { explainWorkingDays } from '../calendar/explained-term.ts';
import type { Instant } from '../calendar/instant.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import type { LocalTime } from '../calendar/local-time.ts';
import { extendTerm, longestExtension, resumeTerm } from '../calendar/suspension.ts';
import type { DayKind } from '../calendar/working-days.ts';
import { accept, assertNever, type Decision, refuse } from '../decision.ts';
import type { PersonId } from '../triage/outcome.ts';
import type { AttemptResult, SuspendReason, TellingWay } from './call-back-codes.ts';
import type { CallBackEvent } from './events.ts';
import type { CallBackSettings } from './lateness.ts';
import { restOf } from './rest.ts';
import type { OpenCallBack, Standing } from './standing.ts';
import { type CallBackStepName, refusalOf, type StepRefusal } from './steps.ts';

export type LocalMomentText = { readonly date: LocalDate; readonly time: LocalTime };

/** One command a step; a compile-time check below holds the two together. */
export type CallBackCommand =
  | { readonly step: 'speak'; readonly next: LocalMomentText | null }
  | { readonly step: 'miss'; readonly result: Exclude<AttemptResult, 'spoken'> }
  | { readonly step: 'tellLate'; readonly until: LocalMomentText; readonly how: TellingWay }
  | {
      readonly step: 'suspend';
      readonly reason: SuspendReason;
      readonly note: string | null;
      readonly expected: LocalDate | null;
    }
  | { readonly step: 'resume' }
  | { readonly step: 'extend'; readonly workingDays: number; readonly reason: string }
  | { readonly step: 'handOver'; readonly to: Candidate }
  | { readonly step: 'release' }
  | { readonly step: 'changeNumber' }
  | { readonly step: 'write'; readonly by: 'mail' | 'letter' }
  | { readonly step: 'tryAgain'; readonly workingDays: number; readonly how: TellingWay }
  | { readonly step: 'giveUp' }
  | { readonly step: 'askLead' }
  | { readonly step: 'withdraw' };

type EveryStepHasACommand = CallBackStepName extends CallBackCommand['step'] ? true : never;
type EveryCommandHasAStep = CallBackCommand['step'] extends CallBackStepName ? true : never;
export const stepsAndCommandsMatch: EveryStepHasACommand & EveryCommandHasAStep = true;

/** Somebody to hand the promise to. */
export type Candidate = {
  readonly personId: PersonId;
  /** A contact person or lead of the responsible swv who works here now. */
  readonly ofResponsibleSwv: boolean;
  readonly doubted: boolean;
};

export type CallBackFacts = {
  readonly standing: Standing;
  readonly actor: { readonly relation: Relation };
  readonly now: Instant;
  readonly calendar: DeskCalendar;
  readonly settings: CallBackSettings;
  /** Null: the caller was not asked. */
  readonly voicemailAllowed: boolean | null;
  readonly hasMail: boolean;
};

export type CallBackRefusal =
  | StepRefusal
  | { readonly code: 'voicemailNotAllowed' }
  | { readonly code: 'noMailAddress' }
  | { readonly code: 'deskClosedThatDay'; readonly day: DayKind }
  | { readonly code: 'notACandidate' }
  | { readonly code: 'doubtedPerson' }
  | { readonly code: 'alreadyTheirs' }
  /** Something filled in is no good: shown at the field. */
  | {
      readonly code: 'badField';
      readonly field: CallBackField;
      readonly problem: 'required' | 'tooLongAgo' | 'notLater' | 'tooBig';
    };

export type CallBackField = 'next' | 'until' | 'expected' | 'note' | 'reason' | 'workingDays';

export type CallBackDecision = Decision<CallBackEvent, CallBackRefusal>;

/** What a step does to the promise, or why it cannot be taken. Nothing is looked up: time and facts come in. */
export function decideCallBack(command: CallBackCommand, facts: CallBackFacts): CallBackDecision {
  const { standing, actor, now } = facts;
  const refusal = refusalOf(command.step, standing, actor, now);
  if (refusal !== null) return refuse(refusal);
  const { callBack } = standing;
  if (callBack === null) return refuse({ code: 'nothingPromised' });
  switch (command.step) {
    case 'speak':
      return speak(command.next, callBack, facts);
    case 'miss':
      return miss(command.result, callBack, facts);
    case 'tellLate':
      return tellLate(command, callBack, facts);
    case 'suspend':
      return suspend(command, facts);
    case 'resume':
      return resume(callBack, facts);
    case 'extend':
      return extend(command, callBack, facts);
    case 'handOver':
      return handOver(command.to, standing);
    case 'release':
      return standing.ownerId === null
        ? refuse({ code: 'nobodyHasIt' })
        : accept({ code: 'released', from: standing.ownerId });
    case 'changeNumber':
      return accept({ code: 'numberChanged' });
    case 'write':
      return command.by === 'mail' && !facts.hasMail
        ? refuse({ code: 'noMailAddress' })
        : accept(endedAs('written', callBack, now));
    case 'tryAgain':
      return tryAgain(command, facts);
    case 'giveUp':
      return accept(endedAs('unreachable', callBack, now));
    case 'askLead':
      return accept({ code: 'leftToLead' });
    case 'withdraw':
      return accept(endedAs('withdrawn', callBack, now));
    default:
      return assertNever(command);
  }
}

/** Late by what was promised first: telling somebody that it gets late does not make it in time. */
function isLate({ owedUntil, until }: OpenCallBack, now: Instant): boolean {
  return now > (owedUntil ?? until);
}

function endedAs(
  outcome: Extract<CallBackEvent, { code: 'ended' }>['outcome'],
  callBack: OpenCallBack,
  now: Instant,
): CallBackEvent {
  const promised = callBack.owedUntil ?? callBack.until;
  return { code: 'ended', outcome, promised, late: isLate(callBack, now) };
}

function speak(next: LocalMomentText | null, callBack: OpenCallBack, facts: CallBackFacts): CallBackDecision {
  if (next === null) return accept(endedAs('spoken', callBack, facts.now));
  const judged = judgeMoment('next', next, facts);
  if (!judged.ok) return judged;
  return accept({ code: 'appointed', until: judged.until, late: isLate(callBack, facts.now) });
}

function miss(
  result: Exclude<AttemptResult, 'spoken'>,
  callBack: OpenCallBack,
  { now, calendar, settings, voicemailAllowed }: CallBackFacts,
): CallBackDecision {
  if (result === 'voicemail' && voicemailAllowed === false) return refuse({ code: 'voicemailNotAllowed' });
  const failed = callBack.failed + 1;
  if (result === 'wrongNumber') {
    return accept({ code: 'missed', failed, restsUntil: null, undecided: 'number' });
  }
  if (failed >= settings.attempts) {
    return accept({ code: 'missed', failed, restsUntil: null, undecided: 'decision' });
  }
  const restsUntil = restOf(now, callBack.until, calendar, settings);
  return accept({ code: 'missed', failed, restsUntil, undecided: null });
}

function tellLate(
  { until, how }: Extract<CallBackCommand, { step: 'tellLate' }>,
  callBack: OpenCallBack,
  facts: CallBackFacts,
): CallBackDecision {
  if (how === 'voicemail' && facts.voicemailAllowed === false) return refuse({ code: 'voicemailNotAllowed' });
  if (how === 'mail' && !facts.hasMail) return refuse({ code: 'noMailAddress' });
  const judged = judgeMoment('until', until, facts);
  if (!judged.ok) return judged;
  if (judged.until <= callBack.until) return badField('until', 'notLater');
  return accept({ code: 'toldLate', from: callBack.until, until: judged.until, how });
}

function suspend(
  { reason, note, expected }: Extract<CallBackCommand, { step: 'suspend' }>,
  { now }: CallBackFacts,
): CallBackDecision {
  if (reason === 'other' && (note === null || note.trim() === '')) return badField('note', 'required');
  if (expected !== null && expected < localDateOf(now)) return badField('expected', 'tooLongAgo');
  return accept({ code: 'suspended', reason, expected });
}

function resume({ suspended, until }: OpenCallBack, { now, calendar }: CallBackFacts): CallBackDecision {
  if (suspended === null) return refuse({ code: 'clockRuns' });
  const since = suspended.at;
  const resumed = resumeTerm({ until, suspendedAt: since, resumedAt: now, calendar });
  if (!resumed.ok) return refuse({ code: 'alreadyLate' });
  return accept({ code: 'resumed', since, minutes: resumed.addedMinutes, until: resumed.until });
}

function extend(
  { workingDays, reason }: Extract<CallBackCommand, { step: 'extend' }>,
  { until, extended }: OpenCallBack,
  { calendar }: CallBackFacts,
): CallBackDecision {
  const made = extendTerm({ until, workingDays, reason, extendedBefore: extended, calendar });
  if (made.ok) return accept({ code: 'extended', workingDays, until: made.until });
  switch (made.refusal.code) {
    case 'alreadyExtended':
      return refuse({ code: 'alreadyExtended' });
    case 'reasonMissing':
      return badField('reason', 'required');
    case 'extensionOutOfRange':
      return badField('workingDays', 'tooBig');
    default:
      return assertNever(made.refusal);
  }
}

function handOver(to: Candidate, { ownerId }: Standing): CallBackDecision {
  if (to.doubted) return refuse({ code: 'doubtedPerson' });
  if (!to.ofResponsibleSwv) return refuse({ code: 'notACandidate' });
  if (to.personId === ownerId) return refuse({ code: 'alreadyTheirs' });
  return accept({ code: 'handedOver', from: ownerId, to: to.personId });
}

function tryAgain(
  { workingDays, how }: Extract<CallBackCommand, { step: 'tryAgain' }>,
  { now, calendar, voicemailAllowed, hasMail }: CallBackFacts,
): CallBackDecision {
  if (how === 'voicemail' && voicemailAllowed === false) return refuse({ code: 'voicemailNotAllowed' });
  if (how === 'mail' && !hasMail) return refuse({ code: 'noMailAddress' });
  if (!Number.isInteger(workingDays) || workingDays < 1 || workingDays > longestExtension) {
    return badField('workingDays', 'tooBig');
  }
  const { until, days } = explainWorkingDays({ receivedAt: now, workingDays, calendar });
  return accept({ code: 'newRound', workingDays, until, days, how });
}

/** A moment told to the caller: in the future, on a day somebody works, within half a year. */
function judgeMoment(
  field: CallBackField,
  moment: LocalMomentText,
  { now, calendar }: CallBackFacts,
):
  | { readonly ok: true; readonly until: Instant }
  | { readonly ok: false; readonly refusal: CallBackRefusal } {
  const agreed = { ...moment, atCallersWish: true };
  const term = { urgency: 'U3', until: now } as const;
  const judged = judgeAgreedMoment({ agreed, term, receivedAt: now, calendar });
  if (judged.ok) return judged;
  const { refusal } = judged;
  switch (refusal.code) {
    case 'momentBeforeArrival':
      return badField(field, 'tooLongAgo');
    case 'momentTooFarAhead':
      return badField(field, 'tooBig');
    case 'deskClosedThatDay':
      return { ok: false, refusal: { code: 'deskClosedThatDay', day: refusal.day } };
    case 'dangerCannotWait':
    case 'laterThanTerm':
      throw new Error(`${refusal.code} cannot be said of a moment at the caller's wish`);
    default:
      return assertNever(refusal);
  }
}

function badField(
  field: CallBackField,
  problem: Extract<CallBackRefusal, { code: 'badField' }>['problem'],
): { readonly ok: false; readonly refusal: CallBackRefusal } {
  return { ok: false, refusal: { code: 'badField', field, problem } };
}
