import { CheckmarkIcon, CloudSlashIcon } from '@navikt/aksel-icons';
import './receipt.css';

export type ReceiptState =
  | { readonly kind: 'none' }
  | { readonly kind: 'saving' }
  /** `time` as HH:MM:SS, given by the server. */
  | { readonly kind: 'saved'; readonly time: string }
  | { readonly kind: 'unsaved' };

/** Tells truthfully whether a text is on the server; right-aligned beside the title of what it is about. */
export function Receipt({ state }: { readonly state: ReceiptState }) {
  if (state.kind === 'none') return null;
  if (state.kind === 'saving') return <span className="s-receipt">bewaren…</span>;
  if (state.kind === 'unsaved') {
    return (
      <span className="s-receipt s-receipt--unsaved">
        <CloudSlashIcon aria-hidden className="s-receipt__icon" />
        niet bewaard
      </span>
    );
  }
  return (
    <span className="s-receipt">
      <CheckmarkIcon aria-hidden className="s-receipt__icon s-receipt__icon--saved" />
      bewaard {state.time}
    </span>
  );
}
