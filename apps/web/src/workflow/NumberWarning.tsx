import { lazy, Suspense } from 'react';

const WritingWarnings = lazy(() =>
  import('./WritingWarnings.tsx').then((warnings) => ({ default: warnings.WritingWarnings })),
);

type NumberWarningProps = {
  readonly text: string;
  readonly onMask: (mask: (text: string) => string) => void;
};

/** Nine digits, as anybody may write them: whether they could be such a number is judged where the warning is. */
const nineDigits = /(\d\D?){9}/;

/** The warning about a citizen service number, fetched when nine digits are typed: the first question does not wait for it. */
export function NumberWarning({ text, onMask }: NumberWarningProps) {
  if (!nineDigits.test(text)) return null;
  return (
    <Suspense>
      <WritingWarnings text={text} onMask={onMask} />
    </Suspense>
  );
}
