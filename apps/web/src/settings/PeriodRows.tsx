import { Checkbox } from '@navikt/ds-react/Checkbox';
import { TextField } from '@navikt/ds-react/TextField';
import { GrowingRows } from './GrowingRows.tsx';

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
export function PeriodRows({ periods, withOpen, ...rows }: PeriodRowsProps) {
  return (
    <GrowingRows<Period>
      {...rows}
      rows={periods}
      newRow={{ from: '', to: '', name: '', open: false }}
      removeText={({ name }) => `Haal ${name || 'deze regel'} weg`}
      fields={(period, change) => (
        <>
          <TextField
            size="small"
            label="Naam"
            value={period.name}
            onChange={(event) => change({ ...period, name: event.target.value })}
          />
          <TextField
            size="small"
            label="Van"
            htmlSize={10}
            value={period.from}
            onChange={(event) => change({ ...period, from: event.target.value })}
          />
          <TextField
            size="small"
            label="Tot en met"
            htmlSize={10}
            value={period.to}
            onChange={(event) => change({ ...period, to: event.target.value })}
          />
          {withOpen && (
            <Checkbox
              size="small"
              checked={period.open}
              onChange={(event) => change({ ...period, open: event.target.checked })}
            >
              Wij zijn open
            </Checkbox>
          )}
        </>
      )}
    />
  );
}
