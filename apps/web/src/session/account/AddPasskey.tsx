import { Button } from '@navikt/ds-react/Button';
import { TextField } from '@navikt/ds-react/TextField';
import { api } from '@steunpunt/contract';
import type { PasskeyCreation } from '@steunpunt/contract/passkeys';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { useFreshSend } from '../../api/use-fresh-send.ts';
import { errorText } from '../../texts/error-text.ts';
import { InlineError } from '../../ui/InlineError.tsx';
import { Modal } from '../../ui/Modal.tsx';
import { RecoveryCodes } from '../../ui/RecoveryCodes.tsx';
import { makePasskey, PasskeyStopped } from '../passkey-browser.ts';
import { useAccountChanged } from './use-account-changed.ts';

/** A name, and then the device asks for finger, face or PIN. */
export function AddPasskey({ onClose }: { readonly onClose: () => void }) {
  const id = useId();
  const [name, setName] = useState('Toegangssleutel');
  const [error, setError] = useState<string | undefined>(undefined);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const changed = useAccountChanged();
  const add = useFreshSend(api.addPasskey, {
    onSuccess: ({ recoveryCodes }) => {
      changed('De toegangssleutel is toegevoegd.');
      if (recoveryCodes === null) onClose();
      else setCodes(recoveryCodes);
    },
  });
  const make = useMutation({
    mutationFn: (creation: PasskeyCreation) => makePasskey(creation),
    onSuccess: (passkey) => add.mutate({ body: { name: name.trim(), passkey } }),
  });
  const begin = useFreshSend(api.beginPasskey, { onSuccess: (creation) => make.mutate(creation) });
  const isPending = begin.isPending || make.isPending || add.isPending;
  const failure = begin.failure ?? make.error ?? add.failure;

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const isGood = name.trim().length >= 2 && name.trim().length <= 40;
    setError(isGood ? undefined : 'Geef een naam van 2 tot 40 tekens, zoals laptop.');
    if (isGood && !isPending) begin.mutate({ body: {} });
  };
  if (codes !== null) {
    return (
      <Modal
        title="Bewaar uw herstelcodes"
        actions={
          <Button type="button" size="small" onClick={onClose}>
            Ik heb ze bewaard
          </Button>
        }
      >
        <RecoveryCodes codes={codes} />
      </Modal>
    );
  }
  return (
    <Modal title="Voeg een toegangssleutel toe" onClose={onClose}>
      <form className="s-form" noValidate onSubmit={submit}>
        {failure !== null && (
          <InlineError>
            {failure instanceof PasskeyStopped
              ? 'Er is geen toegangssleutel gemaakt. Misschien hebt u er op dit apparaat al een.'
              : errorText(failure)}
          </InlineError>
        )}
        <p>
          Met een toegangssleutel meldt u zich aan met uw vinger, uw gezicht of een pincode, zonder
          wachtwoord.
        </p>
        <TextField
          id={id}
          size="small"
          label="Hoe noemt u deze toegangssleutel?"
          description="Zo herkent u hem later in de lijst."
          value={name}
          error={error}
          onChange={(event) => setName(event.target.value)}
        />
        <Button type="submit" size="small" loading={isPending}>
          Maak de toegangssleutel
        </Button>
      </form>
    </Modal>
  );
}
