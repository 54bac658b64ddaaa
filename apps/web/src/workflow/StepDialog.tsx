import { Button } from '@navikt/ds-react/Button';
import { ErrorSummary } from '@navikt/ds-react/ErrorSummary';
import { type FormEvent, type ReactNode, useEffect, useRef } from 'react';
import { Modal } from '../ui/Modal.tsx';
import './workflow.css';

type StepDialogProps = {
  readonly title: string;
  /** What happens when this step is taken. */
  readonly intro?: ReactNode;
  readonly submit: string;
  /** What still has to be mended, by the id of its field. */
  readonly errors: Readonly<Record<string, string>>;
  /** What the server answered, in words; null when it did not say no. */
  readonly failure: string | null;
  readonly pending: boolean;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly children?: ReactNode;
};

/** One step of a workflow with what it needs. Its button always works: what is missing is said, with a way to each field. */
export function StepDialog({
  title,
  intro,
  submit,
  errors,
  failure,
  pending,
  onSubmit,
  onClose,
  children,
}: StepDialogProps) {
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (!pending) onSubmit();
  };
  return (
    <Modal title={title} onClose={onClose}>
      <form className="s-form" noValidate onSubmit={send}>
        <WhatIsWrong errors={errors} failure={failure} />
        {intro !== undefined && <div className="s-steps__intro">{intro}</div>}
        {children}
        <div className="s-row">
          <Button type="submit" size="small" loading={pending}>
            {submit}
          </Button>
          <Button type="button" size="small" variant="tertiary" onClick={onClose}>
            Niet doen
          </Button>
        </div>
      </form>
    </Modal>
  );
}

/** Takes the focus after every try that failed. */
export function WhatIsWrong({ errors, failure }: Pick<StepDialogProps, 'errors' | 'failure'>) {
  const summary = useRef<HTMLDivElement>(null);
  const wrong = Object.entries(errors);
  const shown = wrong.length > 0 || failure !== null;
  useEffect(() => {
    if (Object.keys(errors).length > 0 || failure !== null) summary.current?.focus();
  }, [errors, failure]);
  if (!shown) return null;
  return (
    <ErrorSummary ref={summary} size="small" className="s-steps__wrong">
      {wrong.map(([field, text]) => (
        <ErrorSummary.Item key={field} href={`#${field}`}>
          {text}
        </ErrorSummary.Item>
      ))}
      {wrong.length === 0 && failure !== null && (
        <ErrorSummary.Item href="#inhoud">{failure}</ErrorSummary.Item>
      )}
    </ErrorSummary>
  );
}
