import { Button } from '@navikt/ds-react/Button';
import { api } from '@steunpunt/contract';
import type { SessionView } from '@steunpunt/contract/session';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { refusalOf } from '../api/problem.ts';
import { useSend } from '../api/use-send.ts';
import { errorText } from '../texts/error-text.ts';
import { AuthenticatorSecret } from '../ui/AuthenticatorSecret.tsx';
import { Bones } from '../ui/Bones.tsx';
import { ErrorState } from '../ui/ErrorState.tsx';
import { RecoveryCodes } from '../ui/RecoveryCodes.tsx';
import { CodeField, codeError } from './CodeField.tsx';

type EnrolStepProps = {
  readonly submitText: string;
  readonly onBack: (tooLate: boolean) => void;
  readonly onSignedIn: (session: SessionView) => void;
};

/** The first sign-in: an app on the phone becomes the second factor, and then there are codes to keep. */
export function EnrolStep({ submitText, onBack, onSignedIn }: EnrolStepProps) {
  const [wrong, setWrong] = useState<string | null>(null);
  const [tries, setTries] = useState(0);
  const started = useRef(false);
  const onError = (error: Error) => {
    if (refusalOf(error)?.code === 'signInStepEnded') onBack(true);
    setTries((before) => before + 1);
  };
  const begin = useSend(api.beginEnrolment, { onError });
  const confirm = useSend(api.confirmEnrolment, { onError });
  const ask = begin.mutate;
  useEffect(() => {
    // A second secret would make the first one that was scanned useless.
    if (started.current) return;
    started.current = true;
    ask({});
  }, [ask]);

  if (confirm.isSuccess) {
    const { session, recoveryCodes } = confirm.data;
    return <Enrolled codes={recoveryCodes} submitText={submitText} onDone={() => onSignedIn(session)} />;
  }
  if (begin.data === undefined) {
    return begin.isError ? (
      <ErrorState title="De sleutel kon niet worden gemaakt" onRetry={() => ask({})}>
        {errorText(begin.error)}
      </ErrorState>
    ) : (
      <Bones rows={4} label="De sleutel wordt gemaakt" />
    );
  }
  const { id, secret, address } = begin.data;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const code = String(new FormData(event.currentTarget).get('code') ?? '');
    const found = codeError('code', code);
    setWrong(found);
    setTries((before) => before + 1);
    if (found === null && !confirm.isPending) confirm.mutate({ body: { id, code: code.trim() } });
  };
  return (
    <form className="s-form" noValidate onSubmit={submit}>
      <StepTitle>Koppel uw telefoon</StepTitle>
      <p>
        Een wachtwoord alleen is hier niet genoeg. Voortaan typt u bij het aanmelden ook een code van uw
        telefoon.
      </p>
      <AuthenticatorSecret secret={secret} address={address} />
      <CodeField
        kind="code"
        tries={tries}
        error={wrong ?? (confirm.isError ? errorText(confirm.error) : null)}
      />
      <div className="s-row">
        <Button type="submit" size="small" loading={confirm.isPending}>
          Koppel mijn telefoon
        </Button>
        <Button type="button" size="small" variant="tertiary" onClick={() => onBack(false)}>
          Terug
        </Button>
      </div>
    </form>
  );
}

type EnrolledProps = {
  readonly codes: readonly string[];
  readonly submitText: string;
  readonly onDone: () => void;
};

function Enrolled({ codes, submitText, onDone }: EnrolledProps) {
  return (
    <div className="s-form">
      <StepTitle>Bewaar uw herstelcodes</StepTitle>
      <RecoveryCodes codes={codes} />
      <Button type="button" size="small" onClick={onDone}>
        Ik heb ze bewaard. {submitText}
      </Button>
    </div>
  );
}

/** Takes the focus when its step begins, so that it is read first. */
function StepTitle({ children }: { readonly children: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <h2 ref={heading} className="s-subtitle" tabIndex={-1}>
      {children}
    </h2>
  );
}
