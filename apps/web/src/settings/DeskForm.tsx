import { Button } from '@navikt/ds-react/Button';
import { Select } from '@navikt/ds-react/Select';
import { TextField } from '@navikt/ds-react/TextField';
import { api } from '@steunpunt/contract';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { keyOf } from '../api/query-keys.ts';
import { useSend } from '../api/use-send.ts';
import { announce } from '../ui/announce.ts';
import {
  type Desk,
  type DeskDraft,
  type DeskErrors,
  deskDraft,
  readDesk,
  type SwvChoice,
} from './desk-draft.ts';
import { FormErrors } from './FormErrors.tsx';
import { weekdayNames } from './hours-text.ts';
import { PeriodRows } from './PeriodRows.tsx';

type DeskFormProps = {
  /** Null for a new desk. */
  readonly desk: Desk | null;
  readonly swvs: readonly SwvChoice[];
  readonly onSaved: () => void;
};

export function DeskForm({ desk, swvs, onSaved }: DeskFormProps) {
  const id = useId();
  const client = useQueryClient();
  const [draft, setDraft] = useState(() => deskDraft(desk));
  const [errors, setErrors] = useState<DeskErrors>({});
  const onSuccess = () => {
    announce('Het aanmeldpunt is bewaard.');
    void client.invalidateQueries({ queryKey: keyOf(api.getReference) });
    void client.invalidateQueries({ queryKey: keyOf(api.getChecklist) });
    onSaved();
  };
  const add = useSend(api.addDesk, { onSuccess });
  const change = useSend(api.changeDesk, { onSuccess });
  const set = (changes: Partial<DeskDraft>) => setDraft({ ...draft, ...changes });
  const pending = add.isPending || change.isPending;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const read = readDesk(draft);
    setErrors(read.ok ? {} : read.errors);
    if (!read.ok || pending) return;
    if (desk === null) add.mutate({ body: read.body });
    else change.mutate({ params: { id: desk.id }, body: read.body });
  };

  return (
    <form className="s-form" noValidate onSubmit={submit}>
      <FormErrors
        errors={Object.fromEntries(Object.entries(errors).map(([field, text]) => [`${id}-${field}`, text]))}
        failure={add.error ?? change.error}
      />
      <TextField
        id={`${id}-name`}
        size="small"
        label="Naam"
        value={draft.name}
        error={errors.name}
        onChange={(event) => set({ name: event.target.value })}
      />
      <TextField
        id={`${id}-greeting`}
        size="small"
        label="Begroeting"
        description="Dit zegt u als u opneemt. {naam} wordt uw eigen naam."
        value={draft.greeting}
        error={errors.greeting}
        onChange={(event) => set({ greeting: event.target.value })}
      />
      <Select
        size="small"
        label="Hoort bij"
        value={draft.swv}
        onChange={(event) => set({ swv: event.target.value })}
      >
        <option value="">De hele regio</option>
        {swvs.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </Select>
      <WeekFields
        id={`${id}-phoneHours`}
        legend="Telefoontijden"
        hours={draft.phoneHours}
        error={errors.phoneHours}
        onChange={(phoneHours) => set({ phoneHours })}
      />
      <WeekFields
        id={`${id}-officeHours`}
        legend="Kantoortijden"
        hours={draft.officeHours}
        error={errors.officeHours}
        onChange={(officeHours) => set({ officeHours })}
      />
      <PeriodRows
        id={`${id}-closures`}
        legend="Dagen dat u dicht bent"
        addText="Voeg dagen toe"
        withOpen={false}
        periods={draft.closures}
        error={errors.closures}
        onChange={(closures) => set({ closures })}
      />
      <TextField
        id={`${id}-callBackDays`}
        size="small"
        label="Terugbellen binnen (werkdagen)"
        inputMode="numeric"
        htmlSize={4}
        value={draft.callBackDays}
        error={errors.callBackDays}
        onChange={(event) => set({ callBackDays: event.target.value })}
      />
      <CallBackFields id={id} draft={draft} errors={errors} onChange={set} />
      <Button type="submit" size="small" loading={pending}>
        Bewaar het aanmeldpunt
      </Button>
    </form>
  );
}

type CallBackFieldsProps = {
  readonly id: string;
  readonly draft: DeskDraft;
  readonly errors: DeskErrors;
  readonly onChange: (changes: Partial<DeskDraft>) => void;
};

const callBackFields = [
  { name: 'restHours', label: 'Na een mislukte poging met rust laten (uren kantoortijd)' },
  { name: 'attempts', label: 'Besluit nodig na (mislukte pogingen)' },
  { name: 'warnHours', label: 'Waarschuw vóór het einde van een belofte (uren kantoortijd)' },
] as const;

function CallBackFields({ id, draft, errors, onChange }: CallBackFieldsProps) {
  return callBackFields.map(({ name, label }) => (
    <TextField
      key={name}
      id={`${id}-${name}`}
      size="small"
      label={label}
      inputMode="decimal"
      htmlSize={4}
      value={draft[name]}
      error={errors[name]}
      onChange={(event) => onChange({ [name]: event.target.value })}
    />
  ));
}

type WeekFieldsProps = {
  readonly id: string;
  readonly legend: string;
  readonly hours: readonly string[];
  readonly error: string | undefined;
  readonly onChange: (hours: readonly string[]) => void;
};

function WeekFields({ id, legend, hours, error, onChange }: WeekFieldsProps) {
  return (
    <fieldset id={id} tabIndex={-1} className="s-rows">
      <legend className="s-rows__legend">{legend}</legend>
      <p className="s-quiet s-small">Zoals 9.00–12.00, 13.00–17.00. Leeg is dicht.</p>
      {error !== undefined && <p className="aksel-error-message">{error}</p>}
      <div className="s-hours">
        {weekdayNames.slice(0, hours.length).map((weekday, index) => (
          <TextField
            key={weekday}
            size="small"
            label={weekday}
            value={hours[index] ?? ''}
            onChange={(event) => onChange(hours.map((one, at) => (at === index ? event.target.value : one)))}
          />
        ))}
      </div>
    </fieldset>
  );
}
