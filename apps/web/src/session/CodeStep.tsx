import { Button } from '@navikt/ds-react/Button';
import { api } from '@steunpunt/contract';
import type { SessionView, SignInStep } from '@steunpunt/contract/session';
import { type FormEvent, useState } from 'react';
import { refusalOf } from '../api/problem.ts';
import { useSend } from '../api/use-send.ts';
import { errorText } from '../texts/error-text.ts';
import { CodeField, codeError } from './CodeField.tsx';
import { PasskeyButton } from './PasskeyButton.tsx';

type CodeStepProps = {
  readonly ways: SignInStep['ways'];
  readonly submitText: string;
  readonly onBack: (tooLate: boolean) => void;
  readonly onSignedIn: (session: SessionView) => void;
};

/** The second factor: a code of the app on the phone, or a recovery code when there is no phone. */
export function CodeStep({ ways, submitText, onBack, onSignedIn }: CodeStepProps) {
  const [kind, setKind] = useState<'code' | 'recoveryCode'>(ways.includes('code') ? 'code' : 'recoveryCode');
  const [typesCode, setTypesCode] = useState(false);
  const [wrong, setWrong] = useState<string | null>(null);
  const [tries, setTries] = useState(0);
  const prove = useSend(api.proveSecondFactor, {
    onSuccess: onSignedIn,
    onError: (error) => {
      if (refusalOf(error)?.code === 'signInStepEnded') onBack(true);
      setTries((before) => before + 1);
    },
  });

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const code = String(new FormData(event.currentTarget).get('code') ?? '');
    const found = codeError(kind, code);
    setWrong(found);
    setTries((before) => before + 1);
    if (found === null && !prove.isPending) prove.mutate({ body: { code: code.trim() } });
  };
  const other = kind === 'code' ? 'recoveryCode' : 'code';
  const turnTo = () => {
    setKind(other);
    setWrong(null);
    prove.reset();
  };

  const hasPasskey = ways.includes('passkey');
  const back = (
    <Button type="button" size="small" variant="tertiary" onClick={() => onBack(false)}>
      Terug
    </Button>
  );
  if (hasPasskey && !ways.includes('code') && !typesCode) {
    return (
      <div className="s-form">
        <p>Laat nu uw toegangssleutel zien.</p>
        <div className="s-row">
          <PasskeyButton isMain onSignedIn={onSignedIn} />
          {ways.includes('recoveryCode') && (
            <Button type="button" size="small" variant="tertiary" onClick={() => setTypesCode(true)}>
              Gebruik een herstelcode
            </Button>
          )}
          {back}
        </div>
      </div>
    );
  }
  return (
    <form className="s-form" noValidate onSubmit={submit}>
      <CodeField
        kind={kind}
        takesFocus
        tries={tries}
        error={wrong ?? (prove.isError ? errorText(prove.error) : null)}
      />
      <div className="s-row">
        <Button type="submit" size="small" loading={prove.isPending}>
          {submitText}
        </Button>
        {ways.includes(other) && (
          <Button type="button" size="small" variant="tertiary" onClick={turnTo}>
            {kind === 'code' ? 'Gebruik een herstelcode' : 'Gebruik de code uit uw app'}
          </Button>
        )}
        {hasPasskey && <PasskeyButton onSignedIn={onSignedIn} />}
        {back}
      </div>
      <p className="s-quiet s-small">
        Lukt het niet, ook niet met een herstelcode? Vraag de beheerder van uw steunpunt om hulp.
      </p>
    </form>
  );
}
