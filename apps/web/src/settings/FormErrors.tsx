import { ErrorSummary } from '@navikt/ds-react/ErrorSummary';
import { useEffect, useRef } from 'react';
import { problemOf } from '../api/problem.ts';
import { errorText } from '../texts/error-text.ts';
import { fieldErrorText } from '../texts/field-errors.ts';

type FormErrorsProps = {
  /** By the id of the field they belong to. */
  readonly errors: Readonly<Record<string, string>>;
  /** What the server answered, if it said no. */
  readonly failure: unknown;
};

/** What still has to be mended, with a way to each field; it takes the focus after every try. */
export function FormErrors({ errors, failure }: FormErrorsProps) {
  const summary = useRef<HTMLDivElement>(null);
  const own = Object.entries(errors);
  const theirs = own.length > 0 || failure === null ? [] : textsOf(failure);
  useEffect(() => {
    if (Object.keys(errors).length > 0 || failure !== null) summary.current?.focus();
  }, [errors, failure]);
  if (own.length === 0 && theirs.length === 0) return null;
  return (
    <ErrorSummary ref={summary} size="small">
      {own.map(([field, text]) => (
        <ErrorSummary.Item key={field} href={`#${field}`}>
          {text}
        </ErrorSummary.Item>
      ))}
      {theirs.map((text) => (
        <ErrorSummary.Item key={text} href="#inhoud">
          {text}
        </ErrorSummary.Item>
      ))}
    </ErrorSummary>
  );
}

function textsOf(failure: unknown): readonly string[] {
  const fields = problemOf(failure)?.errors ?? [];
  return fields.length === 0 ? [errorText(failure)] : [...new Set(fields.map(fieldErrorText))];
}
