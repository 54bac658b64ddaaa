import { Button } from '@navikt/ds-react/Button';
import { ErrorSummary } from '@navikt/ds-react/ErrorSummary';
import { TextField } from '@navikt/ds-react/TextField';
import { api } from '@steunpunt/contract';
import type { Role } from '@steunpunt/domain/people/roles';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import type { CallAnswer } from '../api/call.ts';
import { useSend } from '../api/use-send.ts';
import { errorText } from '../texts/error-text.ts';
import { OrganisationButton } from './OrganisationButton.tsx';
import { PasskeyButton } from './PasskeyButton.tsx';
import { type SignInErrors, signInErrors } from './sign-in-errors.ts';

type PasswordStepProps = {
  readonly role: Role | undefined;
  readonly submitText: string;
  readonly staysHere: boolean;
  /** Why it begins again. */
  readonly notice: string | null;
  readonly onAnswer: (answer: CallAnswer<typeof api.signIn>) => void;
};

export function PasswordStep({ role, submitText, staysHere, notice, onAnswer }: PasswordStepProps) {
  const [errors, setErrors] = useState<SignInErrors>({});
  const summary = useRef<HTMLDivElement>(null);
  const id = useId();
  const signIn = useSend(api.signIn, { onSuccess: onAnswer });
  const failed = Object.keys(errors).length > 0;

  useEffect(() => {
    if (failed || signIn.isError) summary.current?.focus();
  }, [failed, signIn.isError]);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const email = String(form.get('email') ?? '').trim();
    const password = String(form.get('password') ?? '');
    const found = signInErrors(email, password);
    setErrors(found);
    if (Object.keys(found).length > 0 || signIn.isPending) return;
    signIn.mutate({ body: { email, password, ...(role === undefined ? {} : { role }) } });
  };

  return (
    <form className="s-form" noValidate onSubmit={submit}>
      {notice !== null && !failed && !signIn.isError && <p role="status">{notice}</p>}
      {(failed || signIn.isError) && (
        <ErrorSummary ref={summary} size="small">
          {errors.email && <ErrorSummary.Item href={`#${id}-email`}>{errors.email}</ErrorSummary.Item>}
          {errors.password && (
            <ErrorSummary.Item href={`#${id}-password`}>{errors.password}</ErrorSummary.Item>
          )}
          {!failed && signIn.isError && (
            <ErrorSummary.Item href={`#${id}-password`}>{errorText(signIn.error)}</ErrorSummary.Item>
          )}
        </ErrorSummary>
      )}
      <TextField
        id={`${id}-email`}
        name="email"
        type="email"
        label="E-mailadres"
        autoComplete="username"
        size="small"
        error={errors.email}
      />
      <TextField
        id={`${id}-password`}
        name="password"
        type="password"
        label="Wachtwoord"
        autoComplete="current-password"
        size="small"
        error={errors.password}
      />
      <div className="s-row">
        <Button type="submit" size="small" loading={signIn.isPending}>
          {submitText}
        </Button>
        <PasskeyButton role={role} onSignedIn={onAnswer} />
        <OrganisationButton role={role} staysHere={staysHere} onSignedIn={onAnswer} />
      </div>
    </form>
  );
}
