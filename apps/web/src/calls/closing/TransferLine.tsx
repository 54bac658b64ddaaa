import { PhoneIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import { clockTime } from '../../texts/dates.ts';
import { KeyCap } from '../../ui/KeyCap.tsx';
import { useCall } from '../call-context.ts';
import { useLastTransfer } from '../transfer/use-taken-over.ts';
import { useClosing } from './use-closing.ts';

const ends: Readonly<Record<string, string>> = {
  offered: 'wacht op antwoord',
  accepted: 'overgenomen',
  declined: 'kan nu niet; de belofte geldt',
  timedOut: 'niet opgenomen; de belofte geldt',
  withdrawn: 'ingetrokken; de belofte geldt',
};

/** Whether somebody takes the caller over now; only then is it a transfer, else the promise holds. */
export function TransferLine({ onConnect }: { readonly onConnect: () => void }) {
  const { facts, readOnly } = useCall();
  const { outcome } = useClosing();
  const last = useLastTransfer();
  if (facts.contact === 'written' || (outcome.first !== 'connect' && last === null)) return null;
  return (
    <p className="c-transfer-line">
      <PhoneIcon aria-hidden />
      {last === null
        ? 'Probeer eerst door te verbinden.'
        : `Doorverbinden met ${last.toName} om ${clockTime(last.offeredAt)}: ${ends[last.state]}`}
      {last?.state !== 'accepted' && (
        <span className="c-keys__hint">
          <KeyCap>Alt D</KeyCap>
          <Button size="small" variant="secondary" disabled={readOnly} onClick={onConnect}>
            {last === null ? 'Verbind door' : 'Probeer iemand anders'}
          </Button>
        </span>
      )}
    </p>
  );
}
