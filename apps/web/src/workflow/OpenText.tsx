import { Textarea } from '@navikt/ds-react/Textarea';
import { TextField } from '@navikt/ds-react/TextField';
import { WritingWarnings } from './WritingWarnings.tsx';

type OpenTextProps = {
  readonly id?: string;
  readonly label: string;
  readonly value: string;
  readonly error?: string | undefined;
  /** What to write, before who reads it. */
  readonly hint?: string | undefined;
  /** Who reads it, when that is not the file. */
  readonly readBy?: string;
  /** Lines to begin with; none: a single line that grows no further. */
  readonly rows?: number;
  readonly maxLength?: number;
  readonly onChange: (text: string) => void;
};

/**
 * A text that others read: said at the field itself, since the mediator's own notes stand on the same page and go nowhere. A
 * number that could be a citizen service number is warned about under it.
 */
export function OpenText(props: OpenTextProps) {
  const { id, label, value, error, hint, rows, maxLength, onChange } = props;
  const open = `Niet vertrouwelijk: ${props.readBy ?? 'dit komt in het dossier'}.`;
  const shared = {
    ...(id !== undefined && { id }),
    size: 'small',
    label,
    description: hint === undefined ? open : `${hint} ${open}`,
    value,
    error,
  } as const;
  return (
    <>
      {rows === undefined ? (
        <TextField {...shared} onChange={({ target }) => onChange(target.value)} />
      ) : (
        <Textarea
          {...shared}
          minRows={rows}
          {...(maxLength !== undefined && { maxLength })}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
      <WritingWarnings text={value} onMask={(mask) => onChange(mask(value))} />
    </>
  );
}
