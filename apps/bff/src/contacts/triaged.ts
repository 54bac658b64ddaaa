import type { Channel } from '@steunpunt/contract/calls';
import type { Answers, QuestionId } from '@steunpunt/domain/belscript/answers';
import { countedAnswers, missingAnswers } from '@steunpunt/domain/belscript/asking';
import type { Instant } from '@steunpunt/domain/calendar/instant';
import type { TermFacts } from '@steunpunt/domain/contact/call-back';
import type { Outcome } from '@steunpunt/domain/triage/outcome';
import { triage } from '@steunpunt/domain/triage/triage';
import type { TriageContext } from '@steunpunt/domain/triage/triage-context';
import type { Db } from '../db/tables.ts';
import { answersWithKnownPlaces } from './known-places.ts';
import { scriptOf } from './read-lines.ts';
import { triageFactsFor } from './triage-facts.ts';

type Triaged = {
  /** With the swv's of school and home from our own lists. */
  readonly answers: Answers;
  readonly missing: readonly QuestionId[];
  readonly outcome: Outcome;
  readonly context: TriageContext;
  readonly term: TermFacts;
};

type Taken = {
  readonly deskId: string;
  readonly channel: Channel;
  readonly belscriptVersion: string;
  readonly answers: Answers;
};

/** What the protocol makes of these answers here and now; a term runs from `receivedAt`. */
export async function triaged(db: Db, taken: Taken, receivedAt: Instant, now: Instant): Promise<Triaged> {
  const { context, term } = await triageFactsFor(db, { ...taken, now });
  const script = scriptOf(taken.belscriptVersion);
  const answers = await answersWithKnownPlaces(db, taken.answers);
  return {
    answers,
    missing: missingAnswers(script, answers),
    outcome: triage(countedAnswers(script, answers), context),
    context,
    term: { ...term, receivedAt },
  };
}
