import type { QuestionId } from '@steunpunt/domain/belscript/answers';
import { hasAnswer } from '@steunpunt/domain/belscript/asking';
import { describeAnswer } from '@steunpunt/domain/belscript/describe-answer';
import { questionOf } from '@steunpunt/domain/belscript/wording';
import { useState } from 'react';
import { classNames } from '../../ui/class-names.ts';
import { useCall } from '../call-context.ts';
import { goToQuestion } from '../course/steps-through.ts';
import { useSessionState } from '../session/use-session-state.ts';
import './earlier-answers.css';

/** What was answered before, the last first: each a line that can be changed. */
export function EarlierAnswers({ current }: { readonly current: QuestionId }) {
  const { session, facts, reference } = useCall();
  const [all, setAll] = useState(false);
  const visited = useSessionState(session, ({ spot }) => spot.visited);
  const answered = facts.script.questions
    .map(({ id }) => id)
    .filter((id) => id !== current && hasAnswer(facts.answers, id));
  const lately = [...new Set([...visited].reverse())].filter((id) => answered.includes(id));
  const ids = [...lately, ...answered.filter((id) => !lately.includes(id)).reverse()];
  if (ids.length === 0) return null;
  const nameOf = (id: string) => reference.colleagues.find((one) => one.id === id)?.name ?? id;
  return (
    <section
      className={classNames('c-earlier', !all && 'c-earlier--short')}
      aria-label="Eerder in dit gesprek"
    >
      <div className="c-earlier__head">
        <h3 className="c-earlier__title">Eerder in dit gesprek</h3>
        {ids.length > 1 && (
          <button type="button" className="c-link" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? 'Toon minder' : `Alle ${ids.length} antwoorden`}
          </button>
        )}
      </div>
      <ul className="c-earlier__list">
        {(all ? ids : ids.slice(0, 3)).map((id) => {
          const { label } = questionOf(facts.script, id);
          return (
            <li key={id} className="c-earlier__row">
              <span className="c-earlier__label">{label}</span>
              <span className="c-earlier__answer">
                {describeAnswer(facts.script, facts.answers, id, nameOf)}
              </span>
              <button
                type="button"
                className="c-link"
                aria-label={`Wijzig ${label}`}
                onClick={() => goToQuestion(session, id)}
              >
                Wijzig
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
