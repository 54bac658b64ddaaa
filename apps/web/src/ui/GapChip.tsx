import { PencilIcon } from '@navikt/aksel-icons';
import './gap-chip.css';

type GapChipProps = {
  /** What is missing, or "Nog vragen" beside a label that says so. */
  readonly children?: string;
  readonly onClick?: () => void;
  /** For a screen reader, when the words alone do not say what is missing. */
  readonly label?: string;
};

/** Something is still needed: a dashed invitation that looks the same everywhere. */
export function GapChip({ children = 'Nog vragen', onClick, label }: GapChipProps) {
  if (onClick === undefined) return <span className="s-gap">{children}</span>;
  return (
    <button type="button" className="s-gap s-gap--button" onClick={onClick} aria-label={label}>
      <PencilIcon aria-hidden className="s-gap__icon" />
      {children}
    </button>
  );
}
