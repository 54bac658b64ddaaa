import { ArrowRightIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import { useCall } from '../call-context.ts';
import { roundOff } from '../course/steps-through.ts';
import { KeyHints } from './KeyHints.tsx';

/** The foot of the middle column while questions are asked: the keys that work, and the step to the end. */
export function CallKeys({ onNoCase }: { readonly onNoCase: () => void }) {
  const { session, facts } = useCall();
  return (
    <div className="c-keys">
      <KeyHints closing={false} onNoCase={onNoCase} />
      <Button
        size="small"
        variant="secondary"
        icon={<ArrowRightIcon aria-hidden />}
        iconPosition="right"
        onClick={() => roundOff(session, facts.script)}
      >
        Naar afronden
      </Button>
    </div>
  );
}
