import { type CompletionDecision, decideCompletion } from '@steunpunt/domain/contact/completion';
import { refusalOfDeviation } from '@steunpunt/domain/triage/deviation';
import type { CallFacts } from '../call-facts.ts';
import { outcomeOfCall } from '../call-route.ts';
import type { Reference } from '../reference/desk-calendar-of.ts';
import type { ClosingChoices } from '../session/session-state.ts';

/** What the call would become if it ended now, by the rules the server uses. */
export function decideCall(
  facts: CallFacts,
  { deviation, offerAccepted, swv, promisedPersonId }: ClosingChoices,
  reference: Reference,
  takenOverBy: string | null,
): CompletionDecision {
  const outcome = outcomeOfCall(facts);
  const person = reference.colleagues.find(({ id }) => id === promisedPersonId);
  return decideCompletion({
    ...facts.termFacts,
    answers: facts.answers,
    missing: facts.missing,
    outcome,
    deviation: deviation && {
      first: deviation.first,
      refusal: refusalOfDeviation(outcome, { first: deviation.first }, deviation.reason)?.code ?? null,
    },
    offerAccepted,
    swvByHand: swv,
    regionSwvs: reference.region.swvs.map(({ code }) => code),
    promisedPerson: person === undefined ? null : { id: person.id, worksFor: person.swvs },
    takenOverBy,
  });
}
