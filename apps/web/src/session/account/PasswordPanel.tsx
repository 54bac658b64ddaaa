import { Button } from '@navikt/ds-react/Button';
import { ErrorSummary } from '@navikt/ds-react/ErrorSummary';
import { TextField } from '@navikt/ds-react/TextField';
import { api } from '@steunpunt/contract';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { refusalOf } from '../../api/problem.ts';
import { useFreshSend } from '../../api/use-fresh-send.ts';
import { errorText } from '../../texts/error-text.ts';
import { Modal } from '../../ui/Modal.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { useAccountChanged } from './use-account-changed.ts';

export function PasswordPanel() {
  const [open, setOpen] = useState(false);
  return (
    <Panel
      title="Wachtwoord"
      aside={
        <Button type="button" size="small" variant="secondary" onClick={() => setOpen(true)}>
          Verander uw wachtwoord
        </Button>
      }
    >
      <p>Ten minste 12 tekens. Een zin die alleen u kent, werkt goed.</p>
      {open && <ChangePassword onClose={() => setOpen(false)} />}
    </Panel>
  );
}

const fields = ['current', 'chosen', 'again'] as const;
type Field = (typeof fields)[number];
type Errors = Partial<Record<Field, string>>;

const labels: Record<Field, string> = {
  current: 'Uw wachtwoord van nu',
  chosen: 'Uw nieuwe wachtwoord',
  again: 'Het nieuwe wachtwoord nog een keer',
};

function ChangePassword({ onClose }: { readonly onClose: () => void }) {
  const id = useId();
  const [errors, setErrors] = useState<Errors>({});
  const summary = useRef<HTMLDivElement>(null);
  const changed = useAccountChanged();
  const change = useFreshSend(api.changePassword, {
    onSuccess: () => {
      changed('Uw wachtwoord is veranderd. Op andere plekken bent u afgemeld.');
      onClose();
    },
  });
  const shown = Object.keys(errors).length > 0 ? errors : atTheField(change.failure);
  const wrong = fields.filter((field) => shown[field] !== undefined);
  useEffect(() => {
    if (Object.keys(errors).length > 0 || change.failure !== null) summary.current?.focus();
  }, [errors, change.failure]);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const typed = (field: Field) => String(form.get(field) ?? '');
    const found = errorsOf(typed('current'), typed('chosen'), typed('again'));
    setErrors(found);
    if (Object.keys(found).length > 0 || change.isPending) return;
    change.mutate({ body: { current: typed('current'), chosen: typed('chosen') } });
  };

  return (
    <Modal title="Verander uw wachtwoord" onClose={onClose}>
      <form className="s-form" noValidate onSubmit={submit}>
        {(wrong.length > 0 || change.failure !== null) && (
          <ErrorSummary ref={summary} size="small">
            {wrong.map((field) => (
              <ErrorSummary.Item key={field} href={`#${id}-${field}`}>
                {shown[field]}
              </ErrorSummary.Item>
            ))}
            {wrong.length === 0 && (
              <ErrorSummary.Item href={`#${id}-current`}>{errorText(change.failure)}</ErrorSummary.Item>
            )}
          </ErrorSummary>
        )}
        {fields.map((field) => (
          <TextField
            key={field}
            id={`${id}-${field}`}
            name={field}
            type="password"
            size="small"
            label={labels[field]}
            autoComplete={field === 'current' ? 'current-password' : 'new-password'}
            error={shown[field]}
          />
        ))}
        <p className="s-quiet s-small">Op alle andere plekken wordt u afgemeld.</p>
        <Button type="submit" size="small" loading={change.isPending}>
          Bewaar mijn wachtwoord
        </Button>
      </form>
    </Modal>
  );
}

function atTheField(failure: unknown): Errors {
  const code = refusalOf(failure)?.code;
  if (code === 'passwordTooEasy') return { chosen: errorText(failure) };
  return code === 'passwordWrong' ? { current: errorText(failure) } : {};
}

function errorsOf(current: string, chosen: string, again: string): Errors {
  return {
    ...(current === '' ? { current: 'Vul het wachtwoord in dat u nu hebt.' } : {}),
    ...(chosen.length < 12 ? { chosen: 'Kies een wachtwoord van ten minste 12 tekens.' } : {}),
    ...(chosen === again ? {} : { again: 'De twee nieuwe wachtwoorden zijn niet hetzelfde.' }),
  };
}
