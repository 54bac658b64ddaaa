import { PlusIcon, TrashIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import type { ReactNode } from 'react';

type GrowingRowsProps<Row> = {
  readonly id: string;
  readonly legend: string;
  readonly error: string | undefined;
  readonly rows: readonly Row[];
  readonly addText: string;
  readonly newRow: Row;
  readonly removeText: (row: Row) => string;
  /** The fields of one row; `change` puts another row in its place. */
  readonly fields: (row: Row, change: (row: Row) => void) => ReactNode;
  readonly onChange: (rows: readonly Row[]) => void;
};

/** Rows of fields that grow and shrink. */
export function GrowingRows<Row>(props: GrowingRowsProps<Row>) {
  const { id, legend, error, rows, addText, newRow, removeText, fields, onChange } = props;
  const replace = (index: number, next: Row) => onChange(rows.map((row, at) => (at === index ? next : row)));
  return (
    <fieldset id={id} tabIndex={-1} className="s-rows">
      <legend className="s-rows__legend">{legend}</legend>
      {error !== undefined && <p className="aksel-error-message">{error}</p>}
      {rows.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: nothing in a row names it while it is being typed
        <div key={index} className="s-rows__row">
          {fields(row, (next) => replace(index, next))}
          <Button
            type="button"
            size="small"
            variant="tertiary"
            icon={<TrashIcon title={removeText(row)} />}
            onClick={() => onChange(rows.filter((_, at) => at !== index))}
          />
        </div>
      ))}
      <Button
        type="button"
        size="small"
        variant="tertiary"
        icon={<PlusIcon aria-hidden />}
        onClick={() => onChange([...rows, newRow])}
      >
        {addText}
      </Button>
    </fieldset>
  );
}
