import type { Answer, QuestionId } from '@steunpunt/domain/belscript/answers';
import type { Question } from '@steunpunt/domain/belscript/belscript';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useCall } from '../call-context.ts';
import { goBack, goOn } from '../course/steps-through.ts';
import { useSessionState } from '../session/use-session-state.ts';
import { NotAsked } from './NotAsked.tsx';
import { OptionButton } from './OptionButton.tsx';
import { handleQuestionKey } from './question-keys.ts';
import './answer-group.css';

type AnswerGroupProps = {
  readonly question: Question;
  /** The id of the heading that names this group. */
  readonly labelledBy: string;
  readonly onDigit?: ((digit: number) => void) | undefined;
  readonly onLetter?: ((letter: string) => void) | undefined;
  /** Enter; without it the next question comes, answered or not. */
  readonly onNext?: (() => void) | undefined;
  /** The digit for "Weet niet", when one is left. */
  readonly unknownDigit?: number | undefined;
  /** Takes the focus itself, because it is a text field. */
  readonly focusesItself?: boolean;
  readonly children: ReactNode;
};

/** Everything that answers one question, with the two answers every question has: weet niet, and niet gevraagd. */
export function AnswerGroup(props: AnswerGroupProps) {
  const { question, unknownDigit, onDigit, onLetter, onNext, focusesItself = false } = props;
  const { session, facts, readOnly } = useCall();
  const group = useRef<HTMLDivElement>(null);
  const [askingWhy, setAskingWhy] = useState(false);
  const answer = useSessionState(
    session,
    (state) => state.save.local.answers[question.id] as Answer<QuestionId> | undefined,
  );
  useEffect(() => {
    if (!focusesItself) group.current?.focus({ preventScroll: true });
  }, [focusesItself]);

  const next = onNext ?? (() => goOn(session, facts.script, question.id));
  const sayUnknown = () => {
    session.answer(question.id, { unknown: true });
    goOn(session, facts.script, question.id);
  };
  const offersUnknown = question.unknownMeans !== null;
  const passedOver = answer !== undefined && 'notAsked' in answer ? answer.notAsked : null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be named by the heading above it
    <div
      ref={group}
      role="group"
      tabIndex={-1}
      aria-labelledby={props.labelledBy}
      className="c-answers"
      onKeyDown={(event) =>
        handleQuestionKey(event, {
          onNext: next,
          onBack: () => goBack(session),
          ...(readOnly
            ? {}
            : {
                onLetter,
                onZero: () => setAskingWhy(true),
                onDigit: (digit) =>
                  offersUnknown && digit === unknownDigit ? sayUnknown() : onDigit?.(digit),
              }),
        })
      }
    >
      {props.children}
      <div className="c-answers__always">
        {offersUnknown && (
          <OptionButton
            quiet
            digit={unknownDigit}
            label="Weet niet"
            hint={question.unknownMeans ?? undefined}
            chosen={answer !== undefined && 'unknown' in answer}
            disabled={readOnly}
            onChoose={sayUnknown}
          />
        )}
        <NotAsked
          open={askingWhy}
          reason={passedOver}
          disabled={readOnly}
          onOpen={setAskingWhy}
          onReason={(reason) => {
            session.answer(question.id, { notAsked: reason });
            goOn(session, facts.script, question.id);
          }}
        />
      </div>
    </div>
  );
}
