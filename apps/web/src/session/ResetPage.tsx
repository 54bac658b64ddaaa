import { Button } from '@navikt/ds-react/Button';
import { TextField } from '@navikt/ds-react/TextField';
import { api } from '@steunpunt/contract';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { type FormEvent, useId, useState } from 'react';
import { takeSession } from '../api/session.ts';
import { useSend } from '../api/use-send.ts';
import { errorText } from '../texts/error-text.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { InlineError } from '../ui/InlineError.tsx';
import { useDocumentTitle } from '../ui/use-document-title.ts';
import { ChoosePassword } from './ChoosePassword.tsx';
import { EnrolStep } from './EnrolStep.tsx';
import { useOneTimeToken } from './one-time-token.ts';
import { PageWithoutFrame } from './PageWithoutFrame.tsx';

const intros = {
  password:
    'Kies een nieuw wachtwoord. Daarna meldt u zich aan zoals altijd, met uw telefoon of sleutel erbij.',
  secondFactor:
    'Typ uw wachtwoord. Daarna koppelt u een telefoon. Wat u eerder had gekoppeld, werkt dan niet meer.',
} as const;

/** Somebody who could not get in uses the link that a second person gave. */
export function ResetPage({ what }: { readonly what: 'password' | 'secondFactor' }) {
  useDocumentTitle('Herstel');
  const token = useOneTimeToken();
  const client = useQueryClient();
  const navigate = useNavigate();
  const use = useSend(api.redeemReset);
  if (use.isSuccess && use.data.next === null) {
    return (
      <PageWithoutFrame title="Uw wachtwoord is bewaard">
        <Link to="/aanmelden">Meld u aan</Link>
      </PageWithoutFrame>
    );
  }
  const toSignIn = () => void navigate({ to: '/aanmelden', replace: true });
  if (use.isSuccess) {
    return (
      <PageWithoutFrame title="Herstel">
        <EnrolStep
          submitText="Ga verder"
          onBack={toSignIn}
          onSignedIn={(session) => {
            takeSession(client, session);
            void navigate({ to: '/', replace: true });
          }}
        />
      </PageWithoutFrame>
    );
  }
  return (
    <PageWithoutFrame title="Herstel" intro={intros[what]}>
      {token === null ? (
        <EmptyState title="Deze link is niet compleet">Vraag de beheerder om een nieuwe link.</EmptyState>
      ) : what === 'password' ? (
        <ChoosePassword
          asksWho={false}
          submitText="Bewaar mijn wachtwoord"
          pending={use.isPending}
          failure={use.error}
          onChosen={({ password }) => use.mutate({ body: { token, what, password } })}
        />
      ) : (
        <OwnPassword
          pending={use.isPending}
          failure={use.error}
          onPassword={(password) => use.mutate({ body: { token, what, password } })}
        />
      )}
    </PageWithoutFrame>
  );
}

type OwnPasswordProps = {
  readonly pending: boolean;
  readonly failure: unknown;
  readonly onPassword: (password: string) => void;
};

function OwnPassword({ pending, failure, onPassword }: OwnPasswordProps) {
  const id = useId();
  const [error, setError] = useState<string | undefined>(undefined);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const password = String(new FormData(event.currentTarget).get('password') ?? '');
    setError(password === '' ? 'Vul uw wachtwoord in.' : undefined);
    if (password !== '' && !pending) onPassword(password);
  };
  return (
    <form className="s-form" noValidate onSubmit={submit}>
      {failure !== null && <InlineError>{errorText(failure)}</InlineError>}
      <TextField
        id={id}
        name="password"
        type="password"
        size="small"
        label="Uw wachtwoord"
        autoComplete="current-password"
        error={error}
      />
      <Button type="submit" size="small" loading={pending}>
        Ga verder
      </Button>
    </form>
  );
}
