import { Select } from '@navikt/ds-react/Select';
import { TextField } from '@navikt/ds-react/TextField';
import type { ItemView } from '@steunpunt/contract/second-triage';
import { nearMoment } from '../texts/dates.ts';
import { aFixedDay, type TermDraft } from './decision-draft.ts';

type TermFieldProps = {
  readonly id: string;
  readonly label: string;
  readonly terms: ItemView['terms'];
  readonly value: TermDraft;
  readonly error: string | undefined;
  readonly onChange: (value: TermDraft) => void;
};

/** By when: so many working days from now, each with its day, or a fixed day. */
export function TermField({ id, label, terms, value, error, onChange }: TermFieldProps) {
  const isFixed = value.days === aFixedDay;
  return (
    <div className="t-term">
      <Select
        {...(isFixed ? {} : { id })}
        size="small"
        label={label}
        value={value.days}
        onChange={(event) => onChange({ ...value, days: event.target.value })}
      >
        {terms.map(({ days, term }) => (
          <option key={days} value={String(days)}>
            {nearMoment(term.until)}
          </option>
        ))}
        <option value={aFixedDay}>Een andere dag</option>
      </Select>
      {!isFixed && <p className="t-meta">{sayDays(Number(value.days))}</p>}
      {isFixed && (
        <div className="s-row">
          <TextField
            id={id}
            size="small"
            label="Dag"
            value={value.date}
            error={error}
            onChange={(event) => onChange({ ...value, date: event.target.value })}
          />
          <TextField
            size="small"
            label="Tijd"
            value={value.time}
            onChange={(event) => onChange({ ...value, time: event.target.value })}
          />
        </div>
      )}
    </div>
  );
}

function sayDays(days: number): string {
  if (days === 0) return 'dezelfde werkdag';
  return days === 1 ? '1 werkdag later' : `${days} werkdagen later`;
}
