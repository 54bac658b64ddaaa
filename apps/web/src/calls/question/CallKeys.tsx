import { ArrowRightIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import { KeyCap } from '../../ui/KeyCap.tsx';
import { useSingleKeys } from '../../ui/single-keys.ts';
import { useCall } from '../call-context.ts';
import { useEndCall } from '../closing/use-end-call.ts';
import { roundOff } from '../course/steps-through.ts';
import './call-keys.css';

/** The foot of the middle column: the keys that work now, and the step to the end. */
export function CallKeys({
  closing,
  onNoCase,
}: {
  readonly closing: boolean;
  readonly onNoCase: () => void;
}) {
  const { session, facts, readOnly } = useCall();
  const single = useSingleKeys();
  const { end, ending } = useEndCall();
  const isLive = facts.contact === 'live';
  return (
    <div className="c-keys">
      <div className="c-keys__hints">
        {!closing && single && <Hint cap="1–9" does="kies" />}
        {!closing && <Hint cap="Enter" does="verder" />}
        {single && <Hint cap="⌫" does="terug" />}
        {isLive && <Hint cap="F9" does="verbroken" />}
        <span className="c-keys__hint">
          <KeyCap>Alt G</KeyCap>
          <button type="button" className="c-link" disabled={readOnly} onClick={onNoCase}>
            geen zaak
          </button>
        </span>
      </div>
      {closing && (
        <span aria-hidden className="c-keys__hint">
          <KeyCap>Ctrl Enter</KeyCap>
        </span>
      )}
      {closing ? (
        <Button size="small" disabled={readOnly} loading={ending} onClick={end}>
          Bewaar en sluit af
        </Button>
      ) : (
        <Button
          size="small"
          variant="secondary"
          icon={<ArrowRightIcon aria-hidden />}
          iconPosition="right"
          onClick={() => roundOff(session, facts.script)}
        >
          Naar afronden
        </Button>
      )}
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
