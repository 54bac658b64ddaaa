import { Checkbox, CheckboxGroup } from '@navikt/ds-react/Checkbox';
import { Radio, RadioGroup } from '@navikt/ds-react/Radio';
import { Select } from '@navikt/ds-react/Select';
import { Textarea } from '@navikt/ds-react/Textarea';
import { TextField } from '@navikt/ds-react/TextField';
import { type Filled, isAsked, type StepField } from './step-field.ts';
import { WritingWarnings } from './WritingWarnings.tsx';

type AskedFieldsProps = {
  readonly fields: readonly StepField[];
  readonly values: Filled;
  readonly errors: Readonly<Record<string, string>>;
  readonly onChange: (values: Filled) => void;
};

/**
 * The fields of a step that are asked with what was filled in so far. A text goes into the file, for whoever reads that: this is
 * said at its field, since the mediator's own notes stand on the same page and go nowhere.
 */
export function AskedFields({ fields, values, errors, onChange }: AskedFieldsProps) {
  const asked = fields.filter((field) => isAsked(field, values));
  const written = asked.filter(({ kind }) => kind === 'long' || kind === 'text');
  return (
    <>
      {asked.map((field) => (
        <Field
          key={field.name}
          field={field}
          value={values[field.name] ?? ''}
          error={errors[field.name]}
          onChange={(value) => onChange({ ...values, [field.name]: value })}
        />
      ))}
      {written.length > 0 && (
        <WritingWarnings text={written.map(({ name }) => values[name] ?? '').join('\n')} />
      )}
    </>
  );
}

const notConfidential = 'Niet vertrouwelijk: dit komt in het dossier.';

const dateHints: Readonly<Partial<Record<StepField['kind'], string>>> = {
  date: 'Bijvoorbeeld 24-11 of gisteren.',
  time: 'Bijvoorbeeld 15:00.',
  day: 'Bijvoorbeeld 24-11 of morgen.',
};

type FieldProps = {
  readonly field: StepField;
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (value: string) => void;
};

function Field({ field: { name, label, kind, hint, choices = [] }, value, error, onChange }: FieldProps) {
  switch (kind) {
    case 'choice':
      return (
        <Select
          id={name}
          size="small"
          label={label}
          value={value}
          error={error}
          onChange={({ target }) => onChange(target.value)}
        >
          <option value="">Kies</option>
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </Select>
      );
    case 'several':
      return (
        <CheckboxGroup
          id={name}
          tabIndex={-1}
          size="small"
          legend={label}
          value={value.split(' ')}
          error={error}
          onChange={(chosen: string[]) => onChange(chosen.filter((one) => one !== '').join(' '))}
        >
          {choices.map((one) => (
            <Checkbox key={one.value} value={one.value}>
              {one.label}
            </Checkbox>
          ))}
        </CheckboxGroup>
      );
    case 'long':
      return (
        <Textarea
          id={name}
          size="small"
          label={label}
          description={hint === undefined ? notConfidential : `${hint} ${notConfidential}`}
          minRows={3}
          maxLength={4000}
          value={value}
          error={error}
          onChange={({ target }) => onChange(target.value)}
        />
      );
    case 'yesNo':
      return (
        <RadioGroup
          id={name}
          tabIndex={-1}
          size="small"
          legend={label}
          value={value}
          error={error}
          onChange={(chosen: string) => onChange(chosen)}
        >
          <Radio value="yes">Ja</Radio>
          <Radio value="no">Nee</Radio>
        </RadioGroup>
      );
    case 'date':
    case 'day':
    case 'time':
    case 'text':
    case 'number':
      return (
        <TextField
          id={name}
          size="small"
          inputMode={kind === 'number' ? 'numeric' : 'text'}
          label={label}
          description={hint ?? dateHints[kind]}
          value={value}
          error={error}
          onChange={({ target }) => onChange(target.value)}
        />
      );
  }
}
