import { Checkbox, CheckboxGroup } from '@navikt/ds-react/Checkbox';
import { Radio, RadioGroup } from '@navikt/ds-react/Radio';
import { Select } from '@navikt/ds-react/Select';
import { Textarea } from '@navikt/ds-react/Textarea';
import { TextField } from '@navikt/ds-react/TextField';
import type { Question } from '@steunpunt/domain/belscript/belscript';
import { useReference } from '../../api/reference.ts';
import { NumberWarning } from '../../workflow/NumberWarning.tsx';
import type { AnswerDraft } from './answer-draft.ts';
import { FindPlace } from './FindPlace.tsx';
import { FindSchool } from './FindSchool.tsx';

export type AnswerFieldProps = {
  readonly id: string;
  readonly question: Question;
  readonly draft: AnswerDraft;
  readonly error: string | undefined;
  readonly onChange: (draft: AnswerDraft) => void;
};

/** The field that fits the kind of question; every kind has one. */
export function AnswerField(props: AnswerFieldProps) {
  const { id, question, draft, error, onChange } = props;
  const typed = (text: string) => onChange({ ...draft, text, unknown: false });
  const warning = <NumberWarning text={draft.text} onMask={(mask) => typed(mask(draft.text))} />;
  switch (question.kind) {
    case 'choice':
      return question.options.length > 6 ? <OptionSelect {...props} /> : <OptionRadios {...props} />;
    case 'nature':
      return <OptionSelect {...props} />;
    case 'choices':
    case 'natures':
      return <OptionChecks {...props} options={question.options} />;
    case 'persons':
      return <Persons {...props} />;
    case 'longText':
    case 'readBack':
      return (
        <>
          <Textarea
            id={id}
            size="small"
            label={question.label}
            value={draft.text}
            error={error}
            maxLength={4000}
            onChange={(event) => typed(event.target.value)}
          />
          {warning}
        </>
      );
    case 'text':
    case 'mail':
    case 'number':
    case 'date':
      return (
        <>
          <TextField
            id={id}
            size="small"
            label={question.label}
            description={question.kind === 'date' ? 'Zoals 24-11 of volgende week dinsdag' : undefined}
            inputMode={question.kind === 'number' ? 'numeric' : 'text'}
            value={draft.text}
            error={error}
            onChange={(event) => typed(event.target.value)}
          />
          {warning}
        </>
      );
    case 'moment':
      return <Moment {...props} />;
    case 'phone':
      return <Phone {...props} />;
    case 'place':
      return <FindPlace {...props} />;
    case 'school':
      return <FindSchool {...props} />;
  }
}

function OptionRadios({ id, question, draft, error, onChange }: AnswerFieldProps) {
  return (
    <RadioGroup
      id={id}
      size="small"
      legend={question.ask}
      value={draft.chosen[0] ?? ''}
      error={error}
      onChange={(value: string) => onChange({ ...draft, chosen: [value], unknown: false })}
    >
      {question.options.map((option) => (
        <Radio key={option.value} value={option.value}>
          {option.label}
        </Radio>
      ))}
    </RadioGroup>
  );
}

function OptionSelect({ id, question, draft, error, onChange }: AnswerFieldProps) {
  return (
    <Select
      id={id}
      size="small"
      label={question.label}
      value={draft.chosen[0] ?? ''}
      error={error}
      onChange={(event) => onChange({ ...draft, chosen: [event.target.value], unknown: false })}
    >
      <option value="" disabled>
        Kies een antwoord
      </option>
      {question.options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </Select>
  );
}

type Choosable = { readonly value: string; readonly label: string; readonly exclusive?: true };

function OptionChecks({
  id,
  question,
  draft,
  error,
  onChange,
  options,
}: AnswerFieldProps & { readonly options: readonly Choosable[] }) {
  const choose = (values: string[]) => {
    const added = options.find(({ value }) => values.includes(value) && !draft.chosen.includes(value));
    const kept =
      added?.exclusive === true
        ? [added.value]
        : values.filter((value) => options.find((option) => option.value === value)?.exclusive !== true);
    onChange({ ...draft, chosen: kept, unknown: false });
  };
  return (
    <CheckboxGroup
      id={id}
      size="small"
      legend={question.ask}
      value={[...draft.chosen]}
      error={error}
      onChange={choose}
    >
      {options.map((option) => (
        <Checkbox key={option.value} value={option.value}>
          {option.label}
        </Checkbox>
      ))}
    </CheckboxGroup>
  );
}

function Persons(props: AnswerFieldProps) {
  const colleagues = useReference()?.colleagues ?? [];
  return <OptionChecks {...props} options={colleagues.map(({ id, name }) => ({ value: id, label: name }))} />;
}

function Moment({ id, question, draft, error, onChange }: AnswerFieldProps) {
  return (
    <>
      <div className="s-row">
        <TextField
          id={id}
          size="small"
          label={question.label}
          description="Zoals 24-11 of dinsdag"
          value={draft.text}
          error={error}
          onChange={(event) => onChange({ ...draft, text: event.target.value, unknown: false })}
        />
        <TextField
          size="small"
          label="Tijd"
          description="Zoals 14.30"
          value={draft.time}
          onChange={(event) => onChange({ ...draft, time: event.target.value, unknown: false })}
        />
      </div>
      <Checkbox
        size="small"
        checked={draft.atCallersWish}
        onChange={(event) => onChange({ ...draft, atCallersWish: event.target.checked })}
      >
        De beller wil dit zelf later dan de termijn
      </Checkbox>
    </>
  );
}

const withoutNumber = [
  { value: 'number', label: 'Er is een nummer' },
  { value: 'anonymous', label: 'De beller blijft anoniem' },
  { value: 'throughSchool', label: 'Bereikbaar via school' },
  { value: 'mailOnly', label: 'Alleen per e-mail' },
  { value: 'other', label: 'Op een andere manier' },
] as const;

function Phone({ id, question, draft, error, onChange }: AnswerFieldProps) {
  const how = draft.chosen[0] ?? 'number';
  return (
    <>
      <RadioGroup
        size="small"
        legend={question.label}
        value={how}
        onChange={(value: string) => onChange({ ...draft, chosen: [value], text: '', unknown: false })}
      >
        {withoutNumber.map(({ value, label }) => (
          <Radio key={value} value={value}>
            {label}
          </Radio>
        ))}
      </RadioGroup>
      <TextField
        id={id}
        size="small"
        label={how === 'number' ? 'Telefoonnummer' : 'Hoe bereiken we de beller dan?'}
        value={draft.text}
        error={error}
        onChange={(event) => onChange({ ...draft, text: event.target.value, unknown: false })}
      />
      {/* A telephone number has nine digits too. */}
      {how !== 'number' && (
        <NumberWarning
          text={draft.text}
          onMask={(mask) => onChange({ ...draft, text: mask(draft.text), unknown: false })}
        />
      )}
    </>
  );
}
