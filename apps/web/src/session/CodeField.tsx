import { ErrorSummary } from '@navikt/ds-react/ErrorSummary';
import { TextField } from '@navikt/ds-react/TextField';
import { useEffect, useId, useRef } from 'react';

type CodeFieldProps = {
  readonly kind: 'code' | 'recoveryCode';
  /** What is wrong with it, or why the server said no. */
  readonly error: string | null;
  /** Goes up with every try, so that the same mistake is read out again. */
  readonly tries: number;
  /** Where the field is all there is to do, it takes the focus when it appears. */
  readonly takesFocus?: boolean;
};

const fields = {
  code: { label: 'Code uit uw app', description: 'Zes cijfers. Na een halve minuut komt er een nieuwe.' },
  recoveryCode: { label: 'Herstelcode', description: 'Zoals ABCDE-23456. Elke code werkt één keer.' },
} as const;

export function CodeField({ kind, error, tries, takesFocus = false }: CodeFieldProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const summary = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another kind of code is another field to begin in
  useEffect(() => {
    if (takesFocus) field.current?.focus();
  }, [kind, takesFocus]);
  useEffect(() => {
    if (tries > 0 && error !== null) summary.current?.focus();
  }, [tries, error]);
  return (
    <>
      {error !== null && (
        <ErrorSummary ref={summary} size="small">
          <ErrorSummary.Item href={`#${id}`}>{error}</ErrorSummary.Item>
        </ErrorSummary>
      )}
      <TextField
        key={kind}
        ref={field}
        id={id}
        name="code"
        size="small"
        label={fields[kind].label}
        description={fields[kind].description}
        inputMode={kind === 'code' ? 'numeric' : 'text'}
        autoComplete={kind === 'code' ? 'one-time-code' : 'off'}
        autoCapitalize="characters"
        spellCheck={false}
      />
    </>
  );
}

/** What is wrong with a code before the server need be asked. */
export function codeError(kind: CodeFieldProps['kind'], code: string): string | null {
  const plain = code.replace(/[\s-]/g, '');
  if (kind === 'code') return /^\d{6}$/.test(plain) ? null : 'Typ de zes cijfers uit uw app.';
  return /^[A-Za-z2-7]{10}$/.test(plain) ? null : 'Typ een herstelcode van tien tekens, zoals ABCDE-23456.';
}
