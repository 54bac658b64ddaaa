import type { QuestionId } from '@steunpunt/domain/belscript/answers';
import { questionOf } from '@steunpunt/domain/belscript/wording';
import { sayMoment } from '@steunpunt/domain/calendar/say-date';
import { useState } from 'react';
import { furtherStepNames } from '../../texts/words.ts';
import { DateTag } from '../../ui/DateTag.tsx';
import { GapChip } from '../../ui/GapChip.tsx';
import { Presence } from '../../ui/Presence.tsx';
import { useCall } from '../call-context.ts';
import { callBackOfCall, routeOfCall } from '../call-route.ts';
import { goToQuestion } from '../course/steps-through.ts';
import { useSessionState } from '../session/use-session-state.ts';
import { useWhoCanTake } from '../transfer/who-can-take.ts';
import { ReasonList } from './ReasonList.tsx';
import { promiseLead, routeTitle } from './route-words.ts';
import './route-panel.css';

const chipsShown = 4;

/** The route as it grows: what probably happens, by when, and what is still needed to be sure. */
export function RoutePanel({ onConnect }: { readonly onConnect: () => void }) {
  const { session, facts, reference, readOnly } = useCall();
  const [why, setWhy] = useState(false);
  const deviation = useSessionState(session, ({ choices }) => choices.deviation);
  const closing = useSessionState(session, ({ spot }) => spot.page === 'closing');
  const outcome = routeOfCall(facts, deviation?.first ?? null);
  const made = callBackOfCall(facts, outcome);
  const open = outcome.stillNeeded.filter((id) => facts.asked.some((question) => question.id === id));
  const { reasons, further } = outcome;
  return (
    <section className="s-panel s-panel--now c-route" aria-labelledby="route">
      <p className="c-route__word">{routeWord(deviation !== null, closing && open.length === 0)}</p>
      <h2 id="route" className="c-route__title">
        {routeTitle(outcome, reference.region)}
      </h2>
      {outcome.first === 'connect' && <WhoIsThere />}
      {made?.callBack != null && outcome.first !== 'safety' && (
        <p className="c-route__promise">
          <span>{promiseLead(outcome)}</span>
          <DateTag filled>{sayMoment(made.callBack.until)}</DateTag>
        </p>
      )}
      {further.length > 0 && (
        <ul className="c-route__further">
          {further.map((step) => (
            <li key={step}>{furtherStepNames[step]}</li>
          ))}
        </ul>
      )}
      <div className="c-route__foot">
        {open.length > 0 && <StillNeeded ids={open} />}
        <div className="c-route__actions">
          {outcome.first === 'connect' && facts.contact === 'live' && !readOnly && (
            <button type="button" className="c-link" onClick={onConnect}>
              Verbind door
            </button>
          )}
          <button type="button" className="c-link" aria-expanded={why} onClick={() => setWhy(!why)}>
            Waarom? {reasons.length} {reasons.length === 1 ? 'reden' : 'redenen'}
          </button>
        </div>
      </div>
      {why && <ReasonList reasons={reasons} />}
    </section>
  );
}

function routeWord(deviates: boolean, certain: boolean): string {
  if (deviates) return 'Anders gekozen';
  return certain ? 'Uitkomst' : 'Waarschijnlijk';
}

function WhoIsThere() {
  const people = useWhoCanTake();
  const first = people[0];
  if (first === undefined) return <Presence state="away">Nu is er niemand beschikbaar</Presence>;
  const others = people.length - 1;
  return (
    <Presence state="available">
      {others === 0 ? `${first.name} is beschikbaar` : `${first.name} en nog ${others} zijn beschikbaar`}
    </Presence>
  );
}

function StillNeeded({ ids }: { readonly ids: readonly QuestionId[] }) {
  const { session, facts } = useCall();
  const rest = ids.length - chipsShown;
  return (
    <p className="c-route__needed">
      <span>Nog nodig:</span>
      {ids.slice(0, chipsShown).map((id) => {
        const { label } = questionOf(facts.script, id);
        return (
          <GapChip key={id} label={`Nog vragen: ${label}`} onClick={() => goToQuestion(session, id)}>
            {label}
          </GapChip>
        );
      })}
      {rest > 0 && <span className="c-route__rest">en nog {rest}</span>}
    </p>
  );
}
