import { foldText } from '@steunpunt/domain/knowledge/search-words';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { classNames } from '../../ui/class-names.ts';
import { OptionButton } from './OptionButton.tsx';
import { isPartOfShortcut } from './question-keys.ts';
import './option-list.css';

export type ListedOption = {
  readonly value: string;
  readonly label: string;
  readonly hint: string | undefined;
  readonly digit: number | undefined;
  readonly chosen: boolean;
};

type OptionListProps = {
  readonly options: readonly ListedOption[];
  readonly several: boolean;
  /** What is typed to find one; null while nobody searches. */
  readonly filter: string | null;
  readonly disabled: boolean;
  readonly onFilter: (filter: string | null) => void;
  readonly onChoose: (value: string) => void;
};

/** Up to nine by their digit; a longer list is also found by typing letters. */
export function OptionList({ options, several, filter, disabled, onFilter, onChoose }: OptionListProps) {
  const [all, setAll] = useState(false);
  const isLong = options.length > 9;
  const isVeryLong = options.length > 12;
  const likely =
    isVeryLong && !all ? options.filter(({ digit, chosen }) => digit !== undefined || chosen) : options;
  const shown = filter === null ? likely : options.filter(({ label }) => fits(label, filter));
  const first = shown[0];
  return (
    <>
      {isLong && (
        <FilterField
          filter={filter}
          found={shown.length}
          disabled={disabled}
          onFilter={onFilter}
          onPick={() => first !== undefined && onChoose(first.value)}
        />
      )}
      <div className={classNames('c-options', isLong && 'c-options--long')}>
        {shown.map((option) => (
          <OptionButton
            key={option.value}
            label={option.label}
            hint={isLong ? undefined : option.hint}
            digit={filter === null ? option.digit : undefined}
            chosen={option.chosen}
            several={several}
            compact={options.length > 5}
            disabled={disabled}
            onChoose={() => onChoose(option.value)}
          />
        ))}
      </div>
      {isVeryLong && filter === null && (
        <button
          type="button"
          className="c-link c-options__all"
          aria-expanded={all}
          onClick={() => setAll(!all)}
        >
          {all ? 'Toon de meest waarschijnlijke' : `Toon alle ${options.length}`}
        </button>
      )}
      {shown.length === 0 && <p className="c-options__none">Niets gevonden. Typ een ander woord.</p>}
    </>
  );
}

type FilterFieldProps = {
  readonly filter: string | null;
  readonly found: number;
  readonly disabled: boolean;
  readonly onFilter: (filter: string | null) => void;
  readonly onPick: () => void;
};

function FilterField({ filter, found, disabled, onFilter, onPick }: FilterFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const isOpen = filter !== null;
  useEffect(() => {
    if (isOpen) field.current?.focus();
  }, [isOpen]);
  const leave = (event: KeyboardEvent<HTMLInputElement>) => {
    const group = event.currentTarget.closest<HTMLElement>('[role="group"]');
    onFilter(null);
    group?.focus();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (isPartOfShortcut(event)) return;
    if (event.key === 'Escape' || (event.key === 'Backspace' && filter === '')) leave(event);
    else if (event.key === 'Enter') {
      if (filter === null || filter === '') leave(event);
      else {
        event.currentTarget.closest<HTMLElement>('[role="group"]')?.focus();
        onPick();
      }
    } else if (event.key === 'ArrowDown') {
      const group = event.currentTarget.closest<HTMLElement>('[role="group"]');
      group?.querySelector<HTMLElement>('[data-answer]')?.focus();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="c-filter">
      <label htmlFor={id}>Typ letters om te zoeken</label>
      <input
        ref={field}
        id={id}
        className="c-field c-filter__field"
        value={filter ?? ''}
        disabled={disabled}
        autoComplete="off"
        onChange={(event) => onFilter(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {isOpen && (
        <span className="c-filter__found" role="status">
          {found} gevonden, Enter kiest de eerste
        </span>
      )}
    </div>
  );
}

/** Every word typed begins a word of the label. */
function fits(label: string, filter: string): boolean {
  const words = foldText(label).split(/[^a-z0-9]+/);
  return foldText(filter)
    .split(/\s+/)
    .filter((part) => part !== '')
    .every((part) => words.some((word) => word.startsWith(part)));
}
