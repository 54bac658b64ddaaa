import { useMemo } from 'react';
import { useCall } from '../call-context.ts';
import { callBackOfCall, routeOfCall } from '../call-route.ts';
import { useSessionState } from '../session/use-session-state.ts';
import { decideCall } from './decide-call.ts';
import { sayPromise } from './promise-sentence.ts';
import { whoCalls } from './who-calls.ts';

/** How the call would end now: the route, the decision of the domain, and the promise in one sentence. */
export function useClosing() {
  const { session, facts, reference } = useCall();
  const choices = useSessionState(session, (state) => state.choices);
  const transfer = useSessionState(session, (state) => state.lastTransfer);
  const takenOverBy = transfer?.state === 'accepted' ? transfer.toPersonId : null;
  return useMemo(() => {
    const outcome = routeOfCall(facts, choices.deviation?.first ?? null);
    const decision = decideCall(facts, choices, reference, takenOverBy);
    const made = callBackOfCall(facts, outcome);
    const declined = outcome.promise?.state === 'offered' && choices.offerAccepted === false;
    const done = decision.ok && decision.completion.callBack === null;
    const callBack = declined || done ? null : (made?.callBack ?? null);
    const { responsible } = outcome;
    const swv = 'swv' in responsible ? responsible.swv : choices.swv;
    const promise =
      callBack === null
        ? null
        : sayPromise({
            callBack,
            answers: facts.counted,
            who: whoCalls(callBack.by, choices.promisedPersonId, swv, reference),
            held: outcome.first === 'hold',
            now: outcome.urgency === 'U0',
          });
    return {
      outcome,
      decision,
      callBack,
      promise,
      swv,
      choices,
      transfer,
      momentRefused: made?.ok === false ? made.refusal : null,
    };
  }, [facts, choices, reference, takenOverBy, transfer]);
}
