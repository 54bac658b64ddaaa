import { KeyCap } from '../../ui/KeyCap.tsx';
import { useSingleKeys } from '../../ui/single-keys.ts';
import { useCall } from '../call-context.ts';
import './call-keys.css';

/** The keys that work now. */
export function KeyHints({
  closing,
  onNoCase,
}: {
  readonly closing: boolean;
  readonly onNoCase: () => void;
}) {
  const { facts, readOnly } = useCall();
  const single = useSingleKeys();
  return (
    <div className="c-keys__hints">
      {!closing && single && <Hint cap="1–9" does="kies" />}
      {!closing && <Hint cap="Enter" does="verder" />}
      {single && <Hint cap="⌫" does="terug" />}
      {facts.contact === 'live' && <Hint cap="F9" does="verbroken" />}
      <span className="c-keys__hint">
        <KeyCap>Alt G</KeyCap>
        <button type="button" className="c-link" disabled={readOnly} onClick={onNoCase}>
          geen zaak
        </button>
      </span>
    </div>
  );
}

function Hint({ cap, does }: { readonly cap: string; readonly does: string }) {
  return (
    <span className="c-keys__hint">
      <KeyCap>{cap}</KeyCap> {does}
    </span>
  );
}
