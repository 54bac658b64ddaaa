import { classNames } from '../../ui/class-names.ts';
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
  const { session, facts, readOnly } = useCall();
  const single = useSingleKeys();
  return (
    <div className="c-keys__hints">
      {!closing && single && <Hint cap="1–9" does="kies" />}
      {!closing && <Hint cap="↵" does="verder" />}
      {single && <Hint cap="⌫" does="terug" wide={!closing} />}
      {facts.contact === 'live' && (
        <span className="c-keys__hint c-keys__hint--always">
          <KeyCap>F9</KeyCap>
          <button
            type="button"
            className="c-link"
            disabled={readOnly}
            onClick={() => session.end({ kind: 'interrupt' })}
          >
            verbroken
          </button>
        </span>
      )}
      <span className="c-keys__hint c-keys__hint--always">
        <KeyCap>Alt G</KeyCap>
        <button type="button" className="c-link" disabled={readOnly} onClick={onNoCase}>
          geen zaak
        </button>
      </span>
    </div>
  );
}

type HintProps = {
  readonly cap: string;
  readonly does: string;
  /** Only where there is room for it. */
  readonly wide?: boolean;
};

function Hint({ cap, does, wide = false }: HintProps) {
  return (
    <span className={classNames('c-keys__hint', wide && 'c-keys__hint--wide')}>
      <KeyCap>{cap}</KeyCap> {does}
    </span>
  );
}
