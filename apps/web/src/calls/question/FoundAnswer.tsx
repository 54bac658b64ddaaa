import { type AnswerValue, givenValue, type QuestionId } from '@steunpunt/domain/belscript/answers';
import type { Question } from '@steunpunt/domain/belscript/belscript';
import { describeAnswer } from '@steunpunt/domain/belscript/describe-answer';
import { optionLabelOf } from '@steunpunt/domain/belscript/wording';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { classNames } from '../../ui/class-names.ts';
import { useCall } from '../call-context.ts';
import { goOn } from '../course/steps-through.ts';
import { AnswerGroup } from './AnswerGroup.tsx';
import { OptionButton } from './OptionButton.tsx';
import { isPartOfShortcut } from './question-keys.ts';
import { useDraft } from './use-draft.ts';
import { type FoundPlace, useFound } from './use-found.ts';
import './found-answer.css';
import { NumberWarning } from '../../workflow/NumberWarning.tsx';

type FoundAnswerProps = { readonly question: Question; readonly labelledBy: string };

/** A school or a place: typed letters find it in the list; what is not in the list can be kept as it was said. */
export function FoundAnswer({ question, labelledBy }: FoundAnswerProps) {
  const { session, facts, readOnly } = useCall();
  const kind = question.kind === 'school' ? 'school' : 'place';
  const [text, setText] = useDraft(session, question.id);
  const [active, setActive] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  const listId = useId();
  const { found, searching, failed } = useFound(kind, text);
  const typed = text.trim();
  const rows = typed.length < 2 ? found : [...found, asSaid(kind, typed)];
  const at = Math.min(active, rows.length - 1);
  const given = describeAnswer(facts.script, facts.answers, question.id);

  useEffect(() => field.current?.focus({ preventScroll: true }), []);

  const choose = (value: AnswerValue<'school'> | AnswerValue<'place'>) => {
    session.answer(question.id, { value: value as AnswerValue<QuestionId> });
    session.edit(`typing:${question.id}`, '');
    goOn(session, facts.script, question.id);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const row = rows[at];
    if (isPartOfShortcut(event)) return;
    if (event.key === 'Enter') {
      if (typed === '') goOn(session, facts.script, question.id);
      else if (row !== undefined && !searching) choose(row.value);
    } else if (event.key === 'ArrowDown') setActive(Math.min(at + 1, rows.length - 1));
    else if (event.key === 'ArrowUp') setActive(Math.max(at - 1, 0));
    else if (event.key === 'Escape') event.currentTarget.closest<HTMLElement>('[role="group"]')?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <AnswerGroup
      question={question}
      labelledBy={labelledBy}
      focusesItself
      unknownDigit={question.options.length + 1}
      onDigit={(digit) => {
        const option = question.options[digit - 1];
        if (option !== undefined) choose(option.value as 'none');
      }}
    >
      {given !== null && typed === '' && <p className="c-found__given">Nu: {given}</p>}
      <div className="c-typed">
        <input
          ref={field}
          className="c-field c-field--large"
          role="combobox"
          aria-labelledby={labelledBy}
          aria-expanded={rows.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={rows[at] === undefined ? undefined : `${listId}-${at}`}
          value={text}
          readOnly={readOnly}
          maxLength={80}
          autoComplete="off"
          placeholder={
            kind === 'school' ? 'Naam of plaats van de school' : 'Plaats of vier cijfers van de postcode'
          }
          onChange={(event) => {
            setActive(0);
            setText(event.target.value);
          }}
          onKeyDown={onKeyDown}
        />
        <NumberWarning text={text} onMask={(mask) => setText(mask(text))} />
        <FoundList id={listId} rows={rows} active={at} onChoose={(row) => choose(row.value)} />
        <p className="c-typed__hint" role="status">
          {foundText(typed, found.length, searching, failed)}
        </p>
      </div>
      <div className="c-options">
        {question.options.map((option, index) => (
          <OptionButton
            key={option.value}
            compact
            digit={index + 1}
            label={optionLabelOf(option, facts.voice)}
            chosen={givenValue(facts.answers, question.id) === option.value}
            disabled={readOnly}
            onChoose={() => choose(option.value as 'none')}
          />
        ))}
      </div>
    </AnswerGroup>
  );
}

type FoundListProps = {
  readonly id: string;
  readonly rows: readonly FoundPlace[];
  readonly active: number;
  readonly onChoose: (row: FoundPlace) => void;
};

function FoundList({ id, rows, active, onChoose }: FoundListProps) {
  return (
    <div id={id} role="listbox" aria-label="Gevonden" className="c-found" hidden={rows.length === 0}>
      {rows.map((row, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field, which points at the row
        <div
          key={row.key}
          id={`${id}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          className={classNames('c-found__row', index === active && 'c-found__row--active')}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(row)}
        >
          <span>{row.label}</span>
          <span className="c-found__detail">{row.detail}</span>
        </div>
      ))}
    </div>
  );
}

/** What the caller said, kept as it is: the responsible swv then follows from something else, or is chosen by hand. */
function asSaid(kind: 'school' | 'place', typed: string): FoundPlace {
  const digits = /^[1-9]\d{3}/.exec(typed)?.[0] ?? null;
  const value =
    kind === 'school'
      ? { schoolId: null, name: typed, place: null, swv: null }
      : { postcode4: digits, place: digits === null ? typed : null, po: null, vo: null };
  return { key: 'said', label: `“${typed}”`, detail: 'Staat niet in de lijst; zo noteren', value };
}

function foundText(typed: string, count: number, searching: boolean, failed: boolean): string {
  if (typed.length < 2) return 'Typ twee letters of meer. Pijltjes kiezen, Enter neemt over.';
  if (failed) return 'De lijst is nu niet te bereiken. Noteer het zoals u het hoort.';
  if (searching) return 'Zoeken…';
  if (count === 0) return 'Niets gevonden. U kunt het noteren zoals u het hoort.';
  return count === 1 ? '1 gevonden' : `${count} gevonden`;
}
