import { CheckmarkCircleIcon } from '@navikt/aksel-icons';
import { lineOf } from '@steunpunt/domain/belscript/wording';
import { interruption } from '@steunpunt/domain/contact/interruption';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';
import { noCaseNames } from '../../texts/words.ts';
import { KeyCap } from '../../ui/KeyCap.tsx';
import { useCall } from '../call-context.ts';
import { outcomeOfCall } from '../call-route.ts';
import { useSessionState } from '../session/use-session-state.ts';
import { sayPromise } from './promise-sentence.ts';
import { useClosing } from './use-closing.ts';
import { whoCalls } from './who-calls.ts';
import './ended-call.css';

/** After the call: that it is saved, under which number, and what was promised. */
export function EndedCall({ afterwards }: { readonly afterwards: (contactId: string) => ReactNode }) {
  const { session, facts } = useCall();
  const ended = useSessionState(session, (state) => state.ended);
  const title = useRef<HTMLHeadingElement>(null);
  const promise = usePromiseOfEnd();
  useEffect(() => title.current?.focus(), []);
  if (ended === null) return null;
  const { finish, number, contactId } = ended;
  const closing =
    promise === null ? null : lineOf(facts.script, 'closingWithPromise', facts.voice, { promise });
  return (
    <div className="s-stack">
      <section className="c-ended s-panel" aria-labelledby="bewaard">
        <h2 id="bewaard" ref={title} tabIndex={-1} className="c-ended__title">
          <CheckmarkCircleIcon aria-hidden className="c-ended__icon" />
          {finish.kind === 'noCase' ? `Geteld: ${noCaseNames[finish.outcome].toLowerCase()}` : 'Bewaard'}
        </h2>
        <p>
          Contact <strong>{number}</strong>
          {finish.kind === 'interrupt' && ', de lijn werd verbroken'}
        </p>
        {promise !== null && finish.kind !== 'noCase' && (
          <div className="c-promise">
            <p className="c-promise__text">“{promise}”</p>
            {finish.kind === 'complete' && closing !== null && (
              <p className="c-promise__meta">{closing.replace(promise, '').trim()}</p>
            )}
          </div>
        )}
        {promise === null && finish.kind === 'interrupt' && (
          <p>Er is geen nummer of adres, dus niemand kan terugbellen. Wat u noteerde is bewaard.</p>
        )}
        <p className="c-ended__next">
          {finish.kind !== 'noCase' && (
            <Link to="/gesprekken/$id" params={{ id: contactId }}>
              Bekijk dit contact
            </Link>
          )}
          <span className="c-keys__hint">
            <KeyCap>Alt N</KeyCap> volgend gesprek
          </span>
        </p>
      </section>
      {finish.kind !== 'noCase' && afterwards(contactId)}
    </div>
  );
}

/** What was promised by the way the call ended; null when nothing was. */
function usePromiseOfEnd(): string | null {
  const { session, facts, reference } = useCall();
  const finish = useSessionState(session, (state) => state.ended?.finish ?? null);
  const takenOverBy = useSessionState(session, ({ lastTransfer }) =>
    lastTransfer?.state === 'accepted' ? lastTransfer.toPersonId : null,
  );
  const closing = useClosing();
  if (finish === null || finish.kind === 'noCase') return null;
  if (finish.kind === 'complete') return closing.promise;
  const outcome = outcomeOfCall(facts);
  const { callBack, swv } = interruption({
    ...facts.termFacts,
    answers: facts.answers,
    outcome,
    takenOverBy,
  });
  if (callBack === null) return null;
  return sayPromise({
    callBack,
    answers: facts.counted,
    who: whoCalls(callBack.by, callBack.personId, swv, reference),
    held: false,
    now: outcome.urgency === 'U0',
  });
}
