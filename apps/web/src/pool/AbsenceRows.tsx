import { TrashIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import { TextField } from '@navikt/ds-react/TextField';
import { newKey } from '../api/call.ts';
import type { AbsenceDraft } from './profile-draft.ts';

type AbsenceRowsProps = {
  readonly absences: readonly AbsenceDraft[];
  readonly error: string | undefined;
  readonly onChange: (absences: readonly AbsenceDraft[]) => void;
};

/** Periods in which one is away, first and last day included. */
export function AbsenceRows({ absences, error, onChange }: AbsenceRowsProps) {
  const replace = (key: string, changes: Partial<AbsenceDraft>) =>
    onChange(absences.map((absence) => (absence.key === key ? { ...absence, ...changes } : absence)));
  return (
    <fieldset id="afwezig" tabIndex={-1} className="p-rows">
      <legend className="p-rows__legend">Wanneer bent u er niet?</legend>
      {absences.map(({ key, from, to }, index) => (
        <div key={key} className="s-row">
          <TextField
            size="small"
            label="Eerste dag"
            value={from}
            onChange={({ target }) => replace(key, { from: target.value })}
          />
          <TextField
            size="small"
            label="Laatste dag"
            value={to}
            onChange={({ target }) => replace(key, { to: target.value })}
          />
          <Button
            type="button"
            size="small"
            variant="tertiary"
            icon={<TrashIcon title={`Haal periode ${index + 1} weg`} />}
            onClick={() => onChange(absences.filter((absence) => absence.key !== key))}
          />
        </div>
      ))}
      {error !== undefined && <p className="p-late">{error}</p>}
      <div>
        <Button
          type="button"
          size="small"
          variant="secondary"
          onClick={() => onChange([...absences, { key: newKey(), from: '', to: '' }])}
        >
          Nog een periode
        </Button>
      </div>
    </fieldset>
  );
}
