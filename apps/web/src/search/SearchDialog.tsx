import { MagnifyingGlassIcon } from '@navikt/aksel-icons';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { KeyCap } from '../ui/KeyCap.tsx';
import { Modal } from '../ui/Modal.tsx';
import { SearchGroupList } from './SearchGroupList.tsx';
import './search.css';

export type SearchOption = {
  readonly id: string;
  readonly title: string;
  readonly detail?: string | undefined;
  readonly icon: ReactNode;
  readonly onChoose: () => void;
  /** The dialog stays open: choosing changes what is searched. */
  readonly staysOpen?: boolean;
};

export type SearchGroup = { readonly title: string; readonly options: readonly SearchOption[] };

type SearchDialogProps = {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly groups: readonly SearchGroup[];
  /** How many there are, or why there are none; shown and read aloud. */
  readonly status: string;
  readonly onClose: () => void;
};

/** One field with what it finds under it. The focus stays in the field; the arrow keys walk through what was found. */
export function SearchDialog({ text, onText, groups, status, onClose }: SearchDialogProps) {
  const listId = useId();
  const field = useRef<HTMLInputElement>(null);
  const [chosenId, setChosenId] = useState<string | null>(null);
  const options = groups.flatMap((group) => group.options);
  const chosen = options.find(({ id }) => id === chosenId) ?? options[0];
  useEffect(() => field.current?.focus(), []);
  useEffect(() => {
    if (chosen !== undefined)
      document.getElementById(optionId(listId, chosen))?.scrollIntoView?.({ block: 'nearest' });
  }, [chosen, listId]);

  const choose = (option: SearchOption) => {
    if (option.staysOpen !== true) onClose();
    option.onChoose();
    field.current?.focus();
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && chosen !== undefined) {
      event.preventDefault();
      choose(chosen);
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || options.length === 0) return;
    event.preventDefault();
    const here = chosen === undefined ? -1 : options.indexOf(chosen);
    setChosenId(options.at((here + step) % options.length)?.id ?? null);
  };

  return (
    <Modal title="Zoeken" onClose={onClose} className="s-search">
      <div className="s-search__field">
        <MagnifyingGlassIcon aria-hidden className="s-search__icon" />
        <input
          ref={field}
          className="s-search__input"
          type="text"
          role="combobox"
          aria-label="Zoek een naam, nummer, school of onderwerp"
          aria-expanded={options.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={chosen === undefined ? undefined : optionId(listId, chosen)}
          autoComplete="off"
          spellCheck={false}
          maxLength={80}
          placeholder="Naam, nummer, school of onderwerp"
          value={text}
          onChange={(event) => {
            setChosenId(null);
            onText(event.target.value);
          }}
          onKeyDown={press}
        />
      </div>
      <p role="status" className="s-search__status">
        {status}
      </p>
      <div id={listId} role="listbox" aria-label="Gevonden" className="s-search__list">
        {groups.map((group) => (
          <SearchGroupList
            key={group.title}
            group={group}
            chosen={chosen}
            idOf={(option) => optionId(listId, option)}
            onChoose={choose}
          />
        ))}
      </div>
      <p className="s-search__keys" aria-hidden>
        <KeyCap>↑</KeyCap> <KeyCap>↓</KeyCap> kies <KeyCap>Enter</KeyCap> open <KeyCap>Esc</KeyCap> sluit
      </p>
    </Modal>
  );
}

function optionId(listId: string, { id }: SearchOption): string {
  return `${listId}-${id}`;
}
