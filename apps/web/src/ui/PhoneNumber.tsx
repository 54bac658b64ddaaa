import { CopyButton } from '@navikt/ds-react/CopyButton';
import './phone-number.css';

type PhoneNumberProps = {
  /** E.164, for dialling. */
  readonly number: string;
  /** As people write it. */
  readonly display: string;
};

/** A number to dial by one click or to copy. */
export function PhoneNumber({ number, display }: PhoneNumberProps) {
  return (
    <span className="s-phone">
      <a href={`tel:${number}`}>{display}</a>
      <CopyButton size="xsmall" copyText={display} title={`Kopieer ${display}`} />
    </span>
  );
}
