import { Button } from '@navikt/ds-react/Button';
import { TextField } from '@navikt/ds-react/TextField';
import { api } from '@steunpunt/contract';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { keyOf } from '../api/query-keys.ts';
import { useSend } from '../api/use-send.ts';
import { Modal } from '../ui/Modal.tsx';
import type { Desk, SwvChoice } from './desk-draft.ts';
import { FormErrors } from './FormErrors.tsx';
import { GrantRows } from './GrantRows.tsx';
import { Invitation } from './Invitation.tsx';
import { type Grant, grantsError } from './person-draft.ts';

type InvitePersonProps = {
  readonly desks: readonly Desk[];
  readonly swvs: readonly SwvChoice[];
  readonly onClose: () => void;
};

const firstGrant: Grant = { role: 'contactPerson', swv: null, deskId: null };

/** Adds a colleague and then shows the one-time link, once. */
export function InvitePerson({ desks, swvs, onClose }: InvitePersonProps) {
  const id = useId();
  const client = useQueryClient();
  const [name, setName] = useState('');
  const [mail, setMail] = useState('');
  const [grants, setGrants] = useState<readonly Grant[]>([firstGrant]);
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const invite = useSend(api.invitePerson, {
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: keyOf(api.listPeople) });
      void client.invalidateQueries({ queryKey: keyOf(api.getChecklist) });
    },
  });
  if (invite.isSuccess)
    return (
      <Invitation
        title={`${name} staat erbij`}
        name={name}
        invitation={invite.data.invitation}
        waits={invite.data.person.waiting.length > 0}
        onClose={onClose}
      />
    );

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const wrongGrants = grantsError(grants);
    const found = {
      ...(name.trim().length < 2 ? { [`${id}-name`]: 'Schrijf de naam voluit.' } : {}),
      ...(/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(mail.trim())
        ? {}
        : { [`${id}-mail`]: 'Schrijf een e-mailadres, zoals naam@swv.nl.' }),
      ...(wrongGrants === undefined ? {} : { [`${id}-grants`]: wrongGrants }),
    };
    setErrors(found);
    if (Object.keys(found).length > 0 || invite.isPending) return;
    invite.mutate({ body: { name: name.trim(), mail: mail.trim(), grants: [...grants] } });
  };

  return (
    <Modal title="Nodig een collega uit" className="s-modal--wide" onClose={onClose}>
      <form className="s-form" noValidate onSubmit={submit}>
        <FormErrors errors={errors} failure={invite.error} />
        <TextField
          id={`${id}-name`}
          size="small"
          label="Naam"
          value={name}
          error={errors[`${id}-name`]}
          onChange={(event) => setName(event.target.value)}
        />
        <TextField
          id={`${id}-mail`}
          size="small"
          type="email"
          label="E-mailadres van het werk"
          value={mail}
          error={errors[`${id}-mail`]}
          onChange={(event) => setMail(event.target.value)}
        />
        <GrantRows
          id={`${id}-grants`}
          grants={grants}
          desks={desks}
          swvs={swvs}
          error={errors[`${id}-grants`]}
          onChange={setGrants}
        />
        <Button type="submit" size="small" loading={invite.isPending}>
          Maak de uitnodiging
        </Button>
      </form>
    </Modal>
  );
}
