import { Button } from '@navikt/ds-react/Button';
import { KeyCap } from '../../ui/KeyCap.tsx';
import { useCall } from '../call-context.ts';
import { KeyHints } from '../question/KeyHints.tsx';
import { useEndCall } from './use-end-call.ts';

/** The foot of the middle column at the end: the one button that saves. */
export function ClosingKeys({ onNoCase }: { readonly onNoCase: () => void }) {
  const { readOnly } = useCall();
  const { end, ending } = useEndCall();
  return (
    <div className="c-keys">
      <KeyHints closing onNoCase={onNoCase} />
      <span aria-hidden className="c-keys__hint">
        <KeyCap>Ctrl Enter</KeyCap>
      </span>
      <Button size="small" disabled={readOnly} loading={ending} onClick={end}>
        Bewaar en sluit af
      </Button>
    </div>
  );
}
