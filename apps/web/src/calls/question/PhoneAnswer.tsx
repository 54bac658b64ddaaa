import { api } from '@steunpunt/contract';
import { type AnswerValue, givenValue, type QuestionId } from '@steunpunt/domain/belscript/answers';
import type { Question } from '@steunpunt/domain/belscript/belscript';
import { sayPhone } from '@steunpunt/domain/belscript/say-phone';
import { optionHintOf, optionLabelOf } from '@steunpunt/domain/belscript/wording';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { call } from '../../api/call.ts';
import { refusalOf, UnreachableError } from '../../api/problem.ts';
import { errorText } from '../../texts/error-text.ts';
import { useCall } from '../call-context.ts';
import { goOn } from '../course/steps-through.ts';
import { AnswerGroup } from './AnswerGroup.tsx';
import { OptionList } from './OptionList.tsx';
import { isPartOfShortcut } from './question-keys.ts';
import { ReachField } from './ReachField.tsx';
import { useDraft } from './use-draft.ts';
import './field.css';

type Without = Exclude<AnswerValue<'callBackNumber'>, { number: string }>['without'];
type PhoneAnswerProps = { readonly question: Question; readonly labelledBy: string };

/** The number to call back, in any notation, or why there is none. */
export function PhoneAnswer({ question, labelledBy }: PhoneAnswerProps) {
  const { session, facts, readOnly } = useCall();
  const answer = givenValue(facts.answers, 'callBackNumber');
  const given = answer !== undefined && 'number' in answer ? sayPhone(answer.number) : '';
  const without = answer !== undefined && 'without' in answer ? answer : null;
  const [draft, setText] = useDraft(session, question.id);
  const [touched, setTouched] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const [asking, setAsking] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const errorId = useId();
  const text = touched || draft !== '' ? draft : given;

  useEffect(() => field.current?.focus({ preventScroll: true }), []);

  /** True when what stands in the field is an answer, or nothing. */
  const commit = async (): Promise<boolean> => {
    const typed = text.trim();
    if (readOnly || typed === given) return true;
    if (typed === '') {
      if (touched && given !== '') session.answer(question.id, undefined);
      return true;
    }
    setAsking(true);
    try {
      const { number } = await call(api.normalisePhoneNumber, { body: { text: typed } });
      session.answer(question.id, { value: { number } as AnswerValue<QuestionId> });
      session.edit(`typing:${question.id}`, '');
      setError(null);
      setTouched(false);
      return true;
    } catch (reason) {
      // Without a line nobody waits for the check: the number stays as typed and is checked on return.
      if (reason instanceof UnreachableError) return true;
      setError(refusalOf(reason) === undefined ? errorText(reason) : unreadable);
      return false;
    } finally {
      setAsking(false);
    }
  };
  const goNext = async () => {
    if (await commit()) goOn(session, facts.script, question.id);
    else field.current?.focus();
  };
  const choose = (value: string) => {
    session.edit(`typing:${question.id}`, '');
    setError(null);
    session.answer(question.id, {
      value: { without: value as Without, reach: null } as AnswerValue<QuestionId>,
    });
    if (value === 'anonymous') goOn(session, facts.script, question.id);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (isPartOfShortcut(event)) return;
    if (event.key === 'Enter') void goNext();
    else if (event.key === 'Escape') event.currentTarget.closest<HTMLElement>('[role="group"]')?.focus();
    else return;
    event.preventDefault();
  };
  return (
    <AnswerGroup
      question={question}
      labelledBy={labelledBy}
      focusesItself
      onNext={() => void goNext()}
      onDigit={(digit) => {
        const option = question.options[digit - 1];
        if (option !== undefined) choose(option.value);
      }}
    >
      <div className="c-typed">
        <input
          ref={field}
          className="c-field c-field--large"
          type="tel"
          aria-labelledby={labelledBy}
          aria-invalid={error !== null}
          aria-describedby={error === null ? undefined : errorId}
          aria-busy={asking}
          value={text}
          readOnly={readOnly}
          maxLength={60}
          autoComplete="off"
          onChange={(event) => {
            setTouched(true);
            setError(null);
            setText(event.target.value);
          }}
          onBlur={() => void commit()}
          onKeyDown={onKeyDown}
        />
        {error !== null && (
          <p id={errorId} className="c-field-error" role="alert">
            {error}
          </p>
        )}
      </div>
      <OptionList
        options={question.options.map((option, index) => ({
          value: option.value,
          label: optionLabelOf(option, facts.voice),
          hint: optionHintOf(facts.script, facts.answers, option, facts.voice) ?? undefined,
          digit: index + 1,
          chosen: without?.without === option.value,
        }))}
        several={false}
        filter={null}
        disabled={readOnly}
        onFilter={() => undefined}
        onChoose={choose}
      />
      {without !== null && without.without !== 'anonymous' && (
        <ReachField
          key={without.without}
          value={without.reach ?? ''}
          onDone={(reach, goesOn) => {
            session.answer(question.id, {
              value: {
                without: without.without,
                reach: reach === '' ? null : reach,
              } as AnswerValue<QuestionId>,
            });
            if (goesOn) goOn(session, facts.script, question.id);
          }}
        />
      )}
    </AnswerGroup>
  );
}

const unreadable =
  'Dit is geen telefoonnummer dat we kunnen lezen. Staan alle cijfers er? Zet bij een buitenlands nummer + en het landnummer ervoor.';
