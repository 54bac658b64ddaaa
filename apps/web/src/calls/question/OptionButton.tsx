import { CheckmarkIcon } from '@navikt/aksel-icons';
import { memo } from 'react';
import { classNames } from '../../ui/class-names.ts';
import './option-button.css';

type OptionButtonProps = {
  readonly label: string;
  readonly hint?: string | undefined;
  /** The key that chooses it. */
  readonly digit?: number | undefined;
  readonly chosen: boolean;
  /** One of several that may be chosen together. */
  readonly several?: boolean;
  /** Less loud: weet niet, niet gevraagd. */
  readonly quiet?: boolean;
  readonly compact?: boolean;
  readonly disabled?: boolean;
  readonly onChoose: () => void;
};

/** One answer in a row of its own, with the key that chooses it. */
export const OptionButton = memo(function OptionButton(props: OptionButtonProps) {
  const { label, hint, digit, chosen, several = false, quiet = false, compact = false } = props;
  return (
    <button
      type="button"
      data-answer=""
      className={classNames(
        'c-option',
        chosen && 'c-option--chosen',
        quiet && 'c-option--quiet',
        compact && 'c-option--compact',
      )}
      aria-pressed={chosen}
      disabled={props.disabled}
      onClick={props.onChoose}
    >
      <span aria-hidden className={classNames('c-option__key', digit === undefined && 'c-option__key--none')}>
        {digit ?? ''}
      </span>
      <span className="c-option__words">
        <span className="c-option__label">{label}</span>
        {hint !== undefined && <span className="c-option__hint">{hint}</span>}
      </span>
      {several && chosen && <CheckmarkIcon aria-hidden className="c-option__tick" />}
    </button>
  );
});
