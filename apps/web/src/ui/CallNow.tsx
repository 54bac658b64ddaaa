import { PhoneIcon } from '@navikt/aksel-icons';

type CallNowProps = {
  /** E.164. */
  readonly number: string;
  /** Who is called, for a screen reader. */
  readonly who: string;
  readonly variant: 'primary' | 'secondary';
};

/** Looks like a button and is a link: it opens the phone, and its address can be copied. */
export function CallNow({ number, who, variant }: CallNowProps) {
  return (
    <a
      href={`tel:${number}`}
      className="aksel-button aksel-button--small"
      data-variant={variant}
      aria-label={`Bel nu ${who}`}
      data-call-now
    >
      <PhoneIcon aria-hidden className="aksel-button__icon" />
      <span className="aksel-label aksel-label--small">Bel nu</span>
    </a>
  );
}
