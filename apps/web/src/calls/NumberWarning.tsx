import { bsnLikeNumbersIn } from '@steunpunt/domain/privacy/bsn-like';
import { lazy, Suspense } from 'react';

const WritingWarnings = lazy(() =>
  import('../workflow/WritingWarnings.tsx').then((warnings) => ({ default: warnings.WritingWarnings })),
);

type NumberWarningProps = {
  readonly text: string;
  readonly onMask: (mask: (text: string) => string) => void;
};

/** The warning about a citizen service number, fetched when one is typed: the first question does not wait for it. */
export function NumberWarning({ text, onMask }: NumberWarningProps) {
  if (bsnLikeNumbersIn(text).length === 0) return null;
  return (
    <Suspense>
      <WritingWarnings text={text} onMask={onMask} />
    </Suspense>
  );
}
