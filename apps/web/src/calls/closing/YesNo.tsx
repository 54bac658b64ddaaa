import { CheckmarkIcon } from '@navikt/aksel-icons';
import { useId } from 'react';
import { singleKeysOn } from '../../ui/single-keys.ts';
import './yes-no.css';

type YesNoProps = {
  readonly id?: string;
  readonly label: string;
  /** Quiet, under the label: when it was asked. */
  readonly meta?: string | undefined;
  readonly value: boolean | null;
  readonly disabled: boolean;
  readonly onChange: (value: boolean) => void;
};

/** A question answered by ja or nee; J and N act while the focus is in it. */
export function YesNo({ id, label, meta, value, disabled, onChange }: YesNoProps) {
  const labelId = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out in a row with its legend
    <div
      id={id}
      role="group"
      tabIndex={id === undefined ? undefined : -1}
      aria-labelledby={labelId}
      className="c-yes-no"
      onKeyDown={(event) => {
        const key = event.key.toLowerCase();
        if (disabled || event.altKey || event.ctrlKey || !singleKeysOn() || (key !== 'j' && key !== 'n'))
          return;
        event.preventDefault();
        onChange(key === 'j');
      }}
    >
      <span className="c-yes-no__words">
        <span id={labelId}>{label}</span>
        {meta !== undefined && <span className="c-yes-no__meta">{meta}</span>}
      </span>
      <span className="c-yes-no__choice">
        {([true, false] as const).map((choice) => (
          <button
            key={String(choice)}
            type="button"
            className="c-yes-no__button"
            aria-pressed={value === choice}
            disabled={disabled}
            onClick={() => onChange(choice)}
          >
            {value === choice && <CheckmarkIcon aria-hidden className="c-yes-no__tick" />}
            {choice ? 'Ja' : 'Nee'}
          </button>
        ))}
      </span>
    </div>
  );
}
