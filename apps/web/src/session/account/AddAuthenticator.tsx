import { Button } from '@navikt/ds-react/Button';
import { TextField } from '@navikt/ds-react/TextField';
import { api } from '@steunpunt/contract';
import { type FormEvent, lazy, Suspense, useId, useState } from 'react';
import { useFreshSend } from '../../api/use-fresh-send.ts';
import { errorText } from '../../texts/error-text.ts';
import { Bones } from '../../ui/Bones.tsx';
import { InlineError } from '../../ui/InlineError.tsx';
import { Modal } from '../../ui/Modal.tsx';
import { RecoveryCodes } from '../../ui/RecoveryCodes.tsx';
import { CodeField, codeError } from '../CodeField.tsx';
import { useAccountChanged } from './use-account-changed.ts';

const AuthenticatorSecret = lazy(() =>
  import('../../ui/AuthenticatorSecret.tsx').then((loaded) => ({ default: loaded.AuthenticatorSecret })),
);

/** A name, the picture to scan, the first code, and with the first factor the codes to keep. */
export function AddAuthenticator({ onClose }: { readonly onClose: () => void }) {
  const begin = useFreshSend(api.addAuthenticator);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const changed = useAccountChanged();
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
  const onConfirmed = (recoveryCodes: readonly string[] | null) => {
    changed('De telefoon is gekoppeld.');
    if (recoveryCodes === null) onClose();
    else setCodes(recoveryCodes);
  };
  return (
    <Modal title="Koppel een telefoon" onClose={onClose}>
      {begin.data === undefined ? (
        <NameStep
          pending={begin.isPending}
          failure={begin.failure}
          onName={(name) => begin.mutate({ body: { name } })}
        />
      ) : (
        <Suspense fallback={<Bones rows={4} label="Het plaatje wordt gemaakt" />}>
          <ConfirmStep begun={begin.data} onConfirmed={onConfirmed} />
        </Suspense>
      )}
    </Modal>
  );
}

type NameStepProps = {
  readonly pending: boolean;
  readonly failure: unknown;
  readonly onName: (name: string) => void;
};

function NameStep({ pending, failure, onName }: NameStepProps) {
  const id = useId();
  const [error, setError] = useState<string | undefined>(undefined);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const name = String(new FormData(event.currentTarget).get('name') ?? '').trim();
    const isGood = name.length >= 2 && name.length <= 40;
    setError(isGood ? undefined : 'Geef een naam van 2 tot 40 tekens, zoals werktelefoon.');
    if (isGood && !pending) onName(name);
  };
  return (
    <form className="s-form" noValidate onSubmit={submit}>
      {failure !== null && <InlineError>{errorText(failure)}</InlineError>}
      <TextField
        id={id}
        name="name"
        size="small"
        label="Hoe noemt u deze telefoon?"
        description="Zo herkent u hem later in de lijst."
        defaultValue="Telefoon"
        error={error}
      />
      <Button type="submit" size="small" loading={pending}>
        Ga verder
      </Button>
    </form>
  );
}

type ConfirmStepProps = {
  readonly begun: { readonly id: string; readonly secret: string; readonly address: string };
  readonly onConfirmed: (recoveryCodes: readonly string[] | null) => void;
};

function ConfirmStep({ begun: { id, secret, address }, onConfirmed }: ConfirmStepProps) {
  const [wrong, setWrong] = useState<string | null>(null);
  const [tries, setTries] = useState(0);
  const confirm = useFreshSend(api.confirmAuthenticator, {
    onSuccess: ({ recoveryCodes }) => onConfirmed(recoveryCodes),
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const code = String(new FormData(event.currentTarget).get('code') ?? '').trim();
    const found = codeError('code', code);
    setWrong(found);
    setTries((before) => before + 1);
    if (found === null && !confirm.isPending) confirm.mutate({ params: { id }, body: { code } });
  };
  return (
    <form className="s-form" noValidate onSubmit={submit}>
      <AuthenticatorSecret secret={secret} address={address} />
      <CodeField
        kind="code"
        tries={tries}
        error={wrong ?? (confirm.failure === null ? null : errorText(confirm.failure))}
      />
      <Button type="submit" size="small" loading={confirm.isPending}>
        Koppel deze telefoon
      </Button>
    </form>
  );
}
