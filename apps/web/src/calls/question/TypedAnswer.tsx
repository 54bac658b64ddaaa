import type { Question } from '@steunpunt/domain/belscript/belscript';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { today } from '../../texts/dates.ts';
import { KeyCap } from '../../ui/KeyCap.tsx';
import { NumberWarning } from '../../workflow/NumberWarning.tsx';
import { useCall } from '../call-context.ts';
import { goOn } from '../course/steps-through.ts';
import { AnswerGroup } from './AnswerGroup.tsx';
import { longestLongText, longestShortText, readTyped } from './answer-of-text.ts';
import { commitDraft } from './drafts.ts';
import { isPartOfShortcut } from './question-keys.ts';
import { useDraft } from './use-draft.ts';
import './field.css';

type TypedAnswerProps = { readonly question: Question; readonly labelledBy: string };

/** A question that is answered by typing: a text, an age, a mail address or a date in any notation. */
export function TypedAnswer({ question, labelledBy }: TypedAnswerProps) {
  const { session, facts, readOnly } = useCall();
  const [text, setText, becameAnswer] = useDraft(session, question.id);
  const [checked, setChecked] = useState(false);
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const errorId = useId();
  const hintId = useId();
  const read = readTyped(question, text, today());
  const isLong = question.kind === 'longText';
  const error = checked && read.kind === 'wrong' ? read.error : null;

  useEffect(() => {
    field.current?.focus({ preventScroll: true });
  }, []);

  const goNext = () => {
    setChecked(true);
    if (readOnly || commitDraft(session, question, text).kind !== 'wrong') {
      goOn(session, facts.script, question.id);
    } else field.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (isPartOfShortcut(event)) return;
    if (event.key === 'Enter' && !event.shiftKey) goNext();
    else if (event.key === 'Escape') event.currentTarget.closest<HTMLElement>('[role="group"]')?.focus();
    else return;
    event.preventDefault();
  };
  const shared = {
    ref: field,
    'aria-labelledby': labelledBy,
    'aria-invalid': error !== null,
    'aria-describedby': error === null ? hintId : errorId,
    value: text,
    readOnly,
    autoComplete: 'off',
    onChange: (event: { target: { value: string } }) => {
      setChecked(false);
      setText(event.target.value);
    },
    onBlur: () => {
      if (readOnly) return;
      setChecked(text.trim() !== '');
      if (text.trim() !== '' && commitDraft(session, question, text).kind === 'answer') becameAnswer();
    },
    onKeyDown,
  };
  return (
    <AnswerGroup question={question} labelledBy={labelledBy} onNext={goNext} unknownDigit={1} focusesItself>
      <div className="c-typed">
        {isLong ? (
          <textarea {...shared} className="c-field c-field--long" rows={4} maxLength={longestLongText} />
        ) : (
          <input
            {...shared}
            className="c-field c-field--large"
            maxLength={longestShortText}
            inputMode={question.kind === 'number' ? 'numeric' : question.kind === 'mail' ? 'email' : 'text'}
          />
        )}
        {!readOnly && <NumberWarning text={text} onMask={(mask) => setText(mask(text))} />}
        {error === null ? (
          <p id={hintId} className="c-typed__hint" aria-live="polite">
            {read.kind === 'answer' && read.readBack !== undefined ? (
              <strong>{read.readBack}</strong>
            ) : (
              <TypedHint kind={question.kind} />
            )}
          </p>
        ) : (
          <p id={errorId} className="c-field-error" role="alert">
            {error}
          </p>
        )}
      </div>
    </AnswerGroup>
  );
}

function TypedHint({ kind }: { readonly kind: Question['kind'] }) {
  if (kind === 'date') return 'Schrijf het zoals u wilt: 24-11, dinsdag, over drie weken.';
  return (
    <span className="c-typed__keys">
      <KeyCap>Enter</KeyCap> volgende {kind === 'longText' && <KeyCap>Shift Enter</KeyCap>}
      {kind === 'longText' && ' nieuwe regel'} <KeyCap>Esc</KeyCap> uit het veld
    </span>
  );
}
