import { useEffect, useId, useRef, useState } from 'react';
import { NumberWarning } from '../../workflow/NumberWarning.tsx';
import { isPartOfShortcut } from './question-keys.ts';

type ReachFieldProps = {
  readonly value: string;
  /** `goesOn`: Enter was pressed. */
  readonly onDone: (reach: string, goesOn: boolean) => void;
};

/** How a caller without a number can be reached. */
export function ReachField({ value, onDone }: ReachFieldProps) {
  const [text, setText] = useState(value);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => field.current?.focus(), []);
  return (
    <div className="c-reach">
      <label htmlFor={id}>Hoe is de beller dan te bereiken?</label>
      <input
        ref={field}
        id={id}
        className="c-field"
        value={text}
        maxLength={200}
        autoComplete="off"
        onChange={(event) => setText(event.target.value)}
        onBlur={() => onDone(text.trim(), false)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || isPartOfShortcut(event)) return;
          event.preventDefault();
          onDone(text.trim(), true);
        }}
      />
      <NumberWarning text={text} onMask={(mask) => setText(mask(text))} />
    </div>
  );
}
