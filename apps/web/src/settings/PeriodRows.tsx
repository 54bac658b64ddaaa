import { PlusIcon, TrashIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import { Checkbox } from '@navikt/ds-react/Checkbox';
import { TextField } from '@navikt/ds-react/TextField';

/** A stretch of days as it stands in the form; `open` only for school holidays. */
export type Period = {
  readonly from: string;
  readonly to: string;
  readonly name: string;
  readonly open: boolean;
};

type PeriodRowsProps = {
  readonly id: string;
  readonly legend: string;
  readonly addText: string;
  readonly withOpen: boolean;
  readonly periods: readonly Period[];
  readonly error: string | undefined;
  readonly onChange: (periods: readonly Period[]) => void;
};

/** Rows of from, to and name that grow and shrink. */
export function PeriodRows({ id, legend, addText, withOpen, periods, error, onChange }: PeriodRowsProps) {
  const change = (index: number, changes: Partial<Period>) =>
    onChange(periods.map((period, at) => (at === index ? { ...period, ...changes } : period)));
  return (
    <fieldset id={id} tabIndex={-1} className="s-rows">
      <legend className="s-rows__legend">{legend}</legend>
      {error !== undefined && <p className="aksel-error-message">{error}</p>}
      {periods.map((period, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row has no other name while it is being typed
        <div key={index} className="s-rows__row">
          <TextField
            size="small"
            label="Naam"
            value={period.name}
            onChange={(event) => change(index, { name: event.target.value })}
          />
          <TextField
            size="small"
            label="Van"
            htmlSize={10}
            value={period.from}
            onChange={(event) => change(index, { from: event.target.value })}
          />
          <TextField
            size="small"
            label="Tot en met"
            htmlSize={10}
            value={period.to}
            onChange={(event) => change(index, { to: event.target.value })}
          />
          {withOpen && (
            <Checkbox
              size="small"
              checked={period.open}
              onChange={(event) => change(index, { open: event.target.checked })}
            >
              Wij zijn open
            </Checkbox>
          )}
          <Button
            type="button"
            size="small"
            variant="tertiary"
            icon={<TrashIcon title={`Haal ${period.name || 'deze regel'} weg`} />}
            onClick={() => onChange(periods.filter((_, at) => at !== index))}
          />
        </div>
      ))}
      <Button
        type="button"
        size="small"
        variant="tertiary"
        icon={<PlusIcon aria-hidden />}
        onClick={() => onChange([...periods, { from: '', to: '', name: '', open: false }])}
      >
        {addText}
      </Button>
    </fieldset>
  );
}
