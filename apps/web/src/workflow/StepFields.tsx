import { Textarea } from '@navikt/ds-react/Textarea';
import { TextField } from '@navikt/ds-react/TextField';
import { NumberWarning } from './NumberWarning.tsx';

type ReasonFieldProps = {
  readonly id: string;
  readonly label?: string;
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (text: string) => void;
};

export function ReasonField({ id, label = 'Waarom?', value, error, onChange }: ReasonFieldProps) {
  return (
    <>
      <Textarea
        id={id}
        size="small"
        label={label}
        minRows={2}
        maxLength={500}
        value={value}
        error={error}
        onChange={(event) => onChange(event.target.value)}
      />
      <NumberWarning text={value} onMask={(mask) => onChange(mask(value))} />
    </>
  );
}

/** A reason says something: five letters at least, as the server wants it. */
export function reasonError(reason: string): string | undefined {
  return reason.trim().length < 5 ? 'Schrijf in een paar woorden waarom.' : undefined;
}

type WorkingDaysProps = {
  readonly id: string;
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (text: string) => void;
};

export function WorkingDaysField({ id, value, error, onChange }: WorkingDaysProps) {
  return (
    <TextField
      id={id}
      size="small"
      label="Hoeveel werkdagen?"
      description="Van 1 tot 10"
      inputMode="numeric"
      htmlSize={4}
      autoComplete="off"
      value={value}
      error={error}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

export function readWorkingDays(text: string): number | null {
  const days = Number(text.trim());
  return /^\d{1,2}$/.test(text.trim()) && days >= 1 && days <= 10 ? days : null;
}

export const workingDaysError = 'Kies van 1 tot 10 werkdagen.';

/** Only what is wrong, by field. */
export function wrongOnly(
  errors: Readonly<Record<string, string | undefined | false>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(errors).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
