import type { Answers } from '../../belscript/answers.ts';
import type { Instant } from '../../calendar/instant.ts';
import { aCall, hoofddorp, onFriday, schoolYearCalendar, type Told } from '../../triage/testing/a-call.ts';
import { triage } from '../../triage/triage.ts';
import type { TriageContext } from '../../triage/triage-context.ts';
import type { CompletionFacts } from '../completion.ts';

/** Friday 20 November 2026, eleven in the morning. */
export const fridayMorning: Instant = '2026-11-20T10:00:00.000Z';

export const commonTold: Told = {
  safety: 'safe',
  callBackNumber: { number: '+31612345678' },
  caller: 'parent',
  sector: 'po',
  place: hoofddorp,
  nature: 'A04',
  informationOrSolution: 'solution',
};

/** A finished call with these answers, as the protocol sees it; nothing chosen by the desk. */
export function completionFacts(
  answers: Answers,
  changes: Partial<CompletionFacts> = {},
  context: TriageContext = onFriday,
): CompletionFacts {
  return {
    answers,
    missing: [],
    outcome: triage(answers, context),
    deviation: null,
    offerAccepted: true,
    swvByHand: null,
    regionSwvs: context.region.map(({ code }) => code),
    promisedPerson: null,
    takenOverBy: null,
    receivedAt: fridayMorning,
    calendar: schoolYearCalendar,
    deskWorkingDays: 2,
    ...changes,
  };
}

export function aCommonCall(more: Told = {}): Answers {
  return aCall({ ...commonTold, ...more });
}
