import type { CompletionRefusal } from '@steunpunt/domain/contact/completion';
import { useEffect, useRef } from 'react';
import { problemTexts } from '../../texts/problems.ts';
import { refusalText } from '../../texts/refusals.ts';
import { useCall } from '../call-context.ts';
import { goToQuestion } from '../course/steps-through.ts';
import { useSessionState } from '../session/use-session-state.ts';
import { useClosing } from './use-closing.ts';
import { type Missing, whatIsMissing } from './what-is-missing.ts';
import './missing-summary.css';

/** After "Bewaar" with something missing: what, and a link to each. It takes the focus, so that it is read aloud. */
export function MissingSummary() {
  const { session, facts } = useCall();
  const { decision } = useClosing();
  const tried = useSessionState(session, ({ spot }) => spot.triedToEnd);
  const refused = useSessionState(session, (state) => state.endRefused);
  const box = useRef<HTMLDivElement>(null);
  const missing = tried && !decision.ok ? whatIsMissing(decision.refusal, facts.script) : [];
  const fromServer = refused === null ? [] : missingByServer(refused.refusal, facts.script);
  const all = missing.length > 0 ? missing : fromServer;
  const isShown = all.length > 0 || refused !== null;
  useEffect(() => {
    if (isShown) box.current?.focus();
  }, [isShown]);
  if (!isShown) return null;
  return (
    <div ref={box} tabIndex={-1} role="alert" className="c-missing" aria-labelledby="ontbreekt">
      <h3 id="ontbreekt" className="c-missing__title">
        {all.length === 0 && refused !== null ? sentenceOf(refused) : 'Nog niet klaar om te bewaren'}
      </h3>
      <ul className="c-missing__list">
        {all.map((one) => (
          <li key={one.text}>
            <button type="button" className="c-link" onClick={() => lead(one)}>
              {one.text}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );

  function lead({ leadsTo }: Missing): void {
    if ('question' in leadsTo) goToQuestion(session, leadsTo.question);
    else document.getElementById(leadsTo.part)?.focus();
  }
}

function sentenceOf({
  refusal,
  code,
}: {
  refusal?: { code: string } | undefined;
  code: keyof typeof problemTexts;
}): string {
  return refusal === undefined ? problemTexts[code] : refusalText(refusal);
}

const withFacts = [
  'answersMissing',
  'contactNeeded',
  'swvNeeded',
  'offerUnanswered',
  'momentAfterTerm',
  'momentInPast',
];

function missingByServer(refusal: { code: string } | undefined, script: Parameters<typeof whatIsMissing>[1]) {
  if (refusal === undefined || !withFacts.includes(refusal.code)) return [];
  return whatIsMissing(refusal as CompletionRefusal, script);
}
