import { useId } from 'react';
import type { SearchGroup, SearchOption } from './SearchDialog.tsx';

type SearchGroupListProps = {
  readonly group: SearchGroup;
  readonly chosen: SearchOption | undefined;
  readonly idOf: (option: SearchOption) => string;
  readonly onChoose: (option: SearchOption) => void;
};

export function SearchGroupList({ group, chosen, idOf, onChoose }: SearchGroupListProps) {
  const titleId = useId();
  if (group.options.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand in a listbox
    <div role="group" aria-labelledby={titleId} className="s-search__group">
      <p id={titleId} className="s-search__title">
        {group.title}
      </p>
      {group.options.map((option) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are heard in the field, which keeps the focus
        // biome-ignore lint/a11y/useFocusableInteractive: the field names the chosen option, which has no focus of its own
        <div
          key={option.id}
          id={idOf(option)}
          role="option"
          aria-selected={option === chosen}
          className="s-search__option"
          onClick={() => onChoose(option)}
        >
          <span className="s-search__option-icon">{option.icon}</span>
          <span className="s-search__words">
            <span className="s-search__name">{option.title}</span>
            {option.detail !== undefined && <span className="s-search__detail">{option.detail}</span>}
          </span>
        </div>
      ))}
    </div>
  );
}
