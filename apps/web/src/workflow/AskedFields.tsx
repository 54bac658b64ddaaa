import { Checkbox, CheckboxGroup } from '@navikt/ds-react/Checkbox';
import { Radio, RadioGroup } from '@navikt/ds-react/Radio';
import { Select } from '@navikt/ds-react/Select';
import { TextField } from '@navikt/ds-react/TextField';
import { OpenText } from './OpenText.tsx';
import { type Filled, isAsked, type StepField } from './step-field.ts';

type AskedFieldsProps = {
  readonly fields: readonly StepField[];
  readonly values: Filled;
  readonly errors: Readonly<Record<string, string>>;
  readonly onChange: (values: Filled) => void;
};

/** The fields of a step that are asked with what was filled in so far. */
export function AskedFields({ fields, values, errors, onChange }: AskedFieldsProps) {
  return fields
    .filter((field) => isAsked(field, values))
    .map((field) => (
      <Field
        key={field.name}
        field={field}
        value={values[field.name] ?? ''}
        error={errors[field.name]}
        onChange={(value) => onChange({ ...values, [field.name]: value })}
      />
    ));
}

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
    case 'text':
      return (
        <OpenText
          id={name}
          label={label}
          hint={hint}
          value={value}
          error={error}
          {...(kind === 'long' && { rows: 3, maxLength: 4000 })}
          onChange={onChange}
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
    case 'phone':
    case 'mail':
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
