import { Select } from '@navikt/ds-react/Select';
import { channels } from '@steunpunt/contract/calls';
import { contactStates } from '@steunpunt/contract/contacts';
import { urgencies } from '@steunpunt/domain/triage/outcome';
import { useReference } from '../api/reference.ts';
import { channelNames, stateNames, urgencyNames } from '../texts/words.ts';
import { FilterChip } from '../ui/FilterChip.tsx';
import type { ContactSearch } from './contact-search.ts';

type ContactFiltersProps = {
  readonly search: ContactSearch;
  readonly onSearch: (search: ContactSearch) => void;
};

/** How it stands as chips, because that is asked most; the rest as lists. */
export function ContactFilters({ search, onSearch }: ContactFiltersProps) {
  const swvs = useReference()?.region.swvs ?? [];
  return (
    <div className="s-contacts__filters">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form */}
      <div className="s-filters" role="group" aria-label="Hoe staat het">
        {contactStates.map((state) => (
          <FilterChip
            key={state}
            chosen={search.staat === state}
            onChange={(chosen) => onSearch({ ...search, staat: chosen ? state : undefined })}
          >
            {stateNames[state]}
          </FilterChip>
        ))}
      </div>
      <div className="s-contacts__selects">
        <Choice
          label="Kanaal"
          all="Alle kanalen"
          value={search.kanaal}
          options={channels.map((channel) => ({ value: channel, name: channelNames[channel] }))}
          onChange={(kanaal) => onSearch({ ...search, kanaal })}
        />
        <Choice
          label="Urgentie"
          all="Alle urgenties"
          value={search.urgentie}
          options={urgencies.map((urgency) => ({
            value: urgency,
            name: `${urgency} ${urgencyNames[urgency].toLocaleLowerCase('nl')}`,
          }))}
          onChange={(urgentie) => onSearch({ ...search, urgentie })}
        />
        <Choice
          label="Samenwerkingsverband"
          all="Alle swv’s"
          value={search.swv}
          options={swvs.map(({ code, name }) => ({ value: code, name }))}
          onChange={(swv) => onSearch({ ...search, swv })}
        />
      </div>
    </div>
  );
}

type ChoiceProps<Value extends string> = {
  readonly label: string;
  readonly all: string;
  readonly value: Value | undefined;
  readonly options: readonly { readonly value: Value; readonly name: string }[];
  readonly onChange: (value: Value | undefined) => void;
};

function Choice<Value extends string>({ label, all, value, options, onChange }: ChoiceProps<Value>) {
  return (
    <Select
      size="small"
      label={label}
      hideLabel
      value={value ?? ''}
      onChange={(event) => onChange(options.find((option) => option.value === event.target.value)?.value)}
    >
      <option value="">{all}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.name}
        </option>
      ))}
    </Select>
  );
}
