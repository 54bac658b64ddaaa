import { Button } from '@navikt/ds-react/Button';
import { Checkbox } from '@navikt/ds-react/Checkbox';
import { TextField } from '@navikt/ds-react/TextField';
import { api } from '@steunpunt/contract';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { keyOf } from '../api/query-keys.ts';
import { useSend } from '../api/use-send.ts';
import { announce } from '../ui/announce.ts';
import type { Desk, SwvChoice } from './desk-draft.ts';
import { FormErrors } from './FormErrors.tsx';
import { GrantRows } from './GrantRows.tsx';
import { type Grant, grantsError, type Person } from './person-draft.ts';

type PersonFormProps = {
  readonly person: Person;
  readonly desks: readonly Desk[];
  readonly swvs: readonly SwvChoice[];
  readonly onSaved: () => void;
};

/** Name, roles and whether the account works. Other roles end the sessions of that person. */
export function PersonForm({ person, desks, swvs, onSaved }: PersonFormProps) {
  const id = useId();
  const client = useQueryClient();
  const [name, setName] = useState(person.name);
  const [grants, setGrants] = useState<readonly Grant[]>([...person.grants, ...person.waiting]);
  const [disabled, setDisabled] = useState(person.state === 'disabled');
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const change = useSend(api.changePerson, {
    onSuccess: () => {
      announce(`${name} is bewaard.`);
      onSaved();
    },
    onSettled: () => client.invalidateQueries({ queryKey: keyOf(api.listPeople) }),
  });

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const wrongGrants = grantsError(grants);
    const found = {
      ...(name.trim().length < 2 ? { [`${id}-name`]: 'Schrijf de naam voluit.' } : {}),
      ...(wrongGrants === undefined ? {} : { [`${id}-grants`]: wrongGrants }),
    };
    setErrors(found);
    if (Object.keys(found).length > 0 || change.isPending) return;
    const body = { name: name.trim(), grants: [...grants], disabled };
    change.mutate({ params: { id: person.id }, body, version: person.version });
  };

  return (
    <form className="s-form" noValidate onSubmit={submit}>
      <FormErrors errors={errors} failure={change.error} />
      <TextField
        id={`${id}-name`}
        size="small"
        label="Naam"
        value={name}
        error={errors[`${id}-name`]}
        onChange={(event) => setName(event.target.value)}
      />
      <GrantRows
        id={`${id}-grants`}
        grants={grants}
        desks={desks}
        swvs={swvs}
        error={errors[`${id}-grants`]}
        onChange={setGrants}
      />
      <Checkbox size="small" checked={disabled} onChange={(event) => setDisabled(event.target.checked)}>
        Zet dit account uit
      </Checkbox>
      <p className="s-quiet s-small">
        Met andere rollen, of als het account uit gaat, moet deze collega zich opnieuw aanmelden.
      </p>
      <Button type="submit" size="small" loading={change.isPending}>
        Bewaar deze collega
      </Button>
    </form>
  );
}
