import { Button } from '@navikt/ds-react/Button';
import { ErrorSummary } from '@navikt/ds-react/ErrorSummary';
import { TextField } from '@navikt/ds-react/TextField';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { refusalOf } from '../api/problem.ts';
import { errorText } from '../texts/error-text.ts';

export type Chosen = { readonly name: string; readonly mail: string; readonly password: string };

type ChoosePasswordProps = {
  /** The first administrator also gives a name and address; somebody invited has them already. */
  readonly asksWho: boolean;
  readonly submitText: string;
  readonly pending: boolean;
  readonly failure: unknown;
  readonly onChosen: (chosen: Chosen) => void;
};

const fields = ['name', 'mail', 'password', 'again'] as const;
type Errors = Partial<Record<(typeof fields)[number], string>>;

export function ChoosePassword({ asksWho, submitText, pending, failure, onChosen }: ChoosePasswordProps) {
  const id = useId();
  const [errors, setErrors] = useState<Errors>({});
  const summary = useRef<HTMLDivElement>(null);
  const shown = Object.keys(errors).length > 0 ? errors : atThePassword(failure);
  const wrong = fields.filter((field) => shown[field] !== undefined);
  useEffect(() => {
    if (Object.keys(errors).length > 0 || failure !== null) summary.current?.focus();
  }, [errors, failure]);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const typed = Object.fromEntries(fields.map((field) => [field, String(form.get(field) ?? '')])) as Record<
      (typeof fields)[number],
      string
    >;
    const found = errorsOf(typed, asksWho);
    setErrors(found);
    if (Object.keys(found).length === 0 && !pending) {
      onChosen({ name: typed.name.trim(), mail: typed.mail.trim(), password: typed.password });
    }
  };

  return (
    <form className="s-form" noValidate onSubmit={submit}>
      {(wrong.length > 0 || failure !== null) && (
        <ErrorSummary ref={summary} size="small">
          {wrong.map((field) => (
            <ErrorSummary.Item key={field} href={`#${id}-${field}`}>
              {shown[field]}
            </ErrorSummary.Item>
          ))}
          {wrong.length === 0 && (
            <ErrorSummary.Item href={`#${id}-password`}>{errorText(failure)}</ErrorSummary.Item>
          )}
        </ErrorSummary>
      )}
      {asksWho && (
        <>
          <TextField
            id={`${id}-name`}
            name="name"
            size="small"
            label="Uw naam"
            autoComplete="name"
            error={shown.name}
          />
          <TextField
            id={`${id}-mail`}
            name="mail"
            type="email"
            size="small"
            label="E-mailadres van uw werk"
            autoComplete="username"
            error={shown.mail}
          />
        </>
      )}
      <TextField
        id={`${id}-password`}
        name="password"
        type="password"
        size="small"
        label="Kies een wachtwoord"
        description="Ten minste 12 tekens. Een zin die alleen u kent, werkt goed."
        autoComplete="new-password"
        error={shown.password}
      />
      <TextField
        id={`${id}-again`}
        name="again"
        type="password"
        size="small"
        label="Hetzelfde wachtwoord nog een keer"
        autoComplete="new-password"
        error={shown.again}
      />
      <Button type="submit" size="small" loading={pending}>
        {submitText}
      </Button>
    </form>
  );
}

function atThePassword(failure: unknown): Errors {
  return refusalOf(failure)?.code === 'passwordTooEasy' ? { password: errorText(failure) } : {};
}

function errorsOf(
  { name, mail, password, again }: Record<(typeof fields)[number], string>,
  asksWho: boolean,
): Errors {
  return {
    ...(asksWho && name.trim().length < 2 ? { name: 'Schrijf uw naam voluit.' } : {}),
    ...(asksWho && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(mail.trim())
      ? { mail: 'Schrijf een e-mailadres, zoals naam@swv.nl.' }
      : {}),
    ...(password.length < 12 ? { password: 'Kies een wachtwoord van ten minste 12 tekens.' } : {}),
    ...(password === again ? {} : { again: 'De twee wachtwoorden zijn niet hetzelfde.' }),
  };
}
