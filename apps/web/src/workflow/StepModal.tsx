import { Button } from '@navikt/ds-react/Button';
import { ErrorSummary } from '@navikt/ds-react/ErrorSummary';
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { problemOf } from '../api/problem.ts';
import { fieldErrorText } from '../texts/field-errors.ts';
import { errorText } from '../texts/workflow-errors.ts';
import { Modal } from '../ui/Modal.tsx';
import { useLeaveWarning } from '../ui/use-leave-warning.ts';
import { LeaveQuestion } from './LeaveQuestion.tsx';

/** What is wrong, by the id of the field it belongs to. */
export type FieldErrors = Readonly<Record<string, string>>;

type StepModalProps = {
  readonly title: string;
  /** What the step means, above its fields. */
  readonly intro?: ReactNode;
  readonly submitText: string;
  readonly busy: boolean;
  /** What a colleague changed meanwhile, above everything else. */
  readonly clash?: ReactNode;
  /** Found here, after the button was pressed. */
  readonly errors: FieldErrors;
  /** What the server answered, if it said no. */
  readonly failure: unknown;
  /** Where a field of the contract stands on this form. */
  readonly fieldIds?: Readonly<Record<string, string>>;
  /** Better words for what the server answered, where the form knows them. */
  readonly say?: (failure: unknown) => string;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/**
 * A dialog that takes one step: fields, what is wrong with a way to each, and one filled button. Typing stays when it fails, and
 * closing or leaving the page asks first when a text was typed that is kept nowhere else.
 */
export function StepModal(props: StepModalProps) {
  const { title, intro, clash, submitText, busy, onSubmit, onClose, children, ...wrong } = props;
  const form = useRef<HTMLFormElement>(null);
  const typedIn = useRef(new Set<TextField>());
  const [isTyped, setIsTyped] = useState(false);
  const [isLeaving, setIsLeaving] = useState(false);
  useLeaveWarning(isTyped);
  const close = () => {
    if (holdsText(typedIn.current)) setIsLeaving((asked) => !asked);
    else onClose();
  };
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input, textarea, select')?.focus();
  }, []);
  return (
    <Modal title={title} onClose={close}>
      {isLeaving && <LeaveQuestion onStay={() => setIsLeaving(false)} onLeave={onClose} />}
      <form
        ref={form}
        onInput={({ target }: FormEvent) => {
          if (isTextField(target)) typedIn.current.add(target);
          setIsTyped(holdsText(typedIn.current));
        }}
        className="s-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) onSubmit();
        }}
      >
        {clash}
        <StepErrors {...wrong} />
        {intro}
        {children}
        <Button type="submit" loading={busy}>
          {submitText}
        </Button>
      </form>
    </Modal>
  );
}

type TextField = HTMLInputElement | HTMLTextAreaElement;

/** A field that is no longer asked holds nothing. */
function holdsText(fields: ReadonlySet<TextField>): boolean {
  return [...fields].some(({ value, isConnected }) => isConnected && value.trim() !== '');
}

function isTextField(target: EventTarget): target is TextField {
  if (target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLInputElement && !['checkbox', 'radio'].includes(target.type);
}

type StepErrorsProps = Pick<StepModalProps, 'errors' | 'failure' | 'fieldIds' | 'say'>;

/** Takes the focus after every try. */
export function StepErrors({ errors, failure, fieldIds = {}, say = errorText }: StepErrorsProps) {
  const summary = useRef<HTMLDivElement>(null);
  const lines = linesOf(errors, failure, fieldIds, say);
  useEffect(() => {
    if (Object.keys(errors).length > 0 || failure !== null) summary.current?.focus();
  }, [errors, failure]);
  if (lines.length === 0) return null;
  return (
    <ErrorSummary ref={summary} size="small">
      {lines.map(({ href, text }) => (
        <ErrorSummary.Item key={text} href={href}>
          {text}
        </ErrorSummary.Item>
      ))}
    </ErrorSummary>
  );
}

/** The errors of the server at the fields of this form. */
export function serverErrors(failure: unknown, fieldIds: Readonly<Record<string, string>>): FieldErrors {
  const fields = problemOf(failure)?.errors ?? [];
  return Object.fromEntries(
    fields.flatMap((error) => {
      const id = fieldIds[error.path.split('.')[0] ?? ''];
      return id === undefined ? [] : [[id, fieldErrorText(error)]];
    }),
  );
}

function linesOf(
  errors: FieldErrors,
  failure: unknown,
  fieldIds: Readonly<Record<string, string>>,
  say: (failure: unknown) => string,
) {
  const own = Object.entries(errors);
  if (own.length > 0) return own.map(([id, text]) => ({ href: `#${id}`, text }));
  if (failure === null) return [];
  const theirs = Object.entries(serverErrors(failure, fieldIds));
  if (theirs.length > 0) return theirs.map(([id, text]) => ({ href: `#${id}`, text }));
  return [{ href: '#inhoud', text: say(failure) }];
}
