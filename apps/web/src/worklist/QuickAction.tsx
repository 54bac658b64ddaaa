import { HandShakeHeartIcon, PadlockLockedIcon, PhoneIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import { CopyButton } from '@navikt/ds-react/CopyButton';
import { api } from '@steunpunt/contract';
import type { WorklistRow } from '@steunpunt/contract/worklist';
import { useQueryClient } from '@tanstack/react-query';
import { keyOf } from '../api/query-keys.ts';
import { useSend } from '../api/use-send.ts';
import { greyReason } from '../texts/call-back.ts';
import { errorText } from '../texts/error-text.ts';
import { announce } from '../ui/announce.ts';

type QuickActionProps = {
  readonly row: WorklistRow;
  readonly chosen: boolean;
  readonly onError: (text: string | null) => void;
  readonly onCall: () => void;
};

/** One action in a fixed place: pick up what is nobody's, otherwise call. Filled only on the chosen row. */
export function QuickAction({ row, chosen, onError, onCall }: QuickActionProps) {
  const variant = chosen ? 'primary' : 'secondary';
  const who = row.callerName ?? row.number;
  return (
    <div className="s-row-due__action">
      {row.mayTake ? (
        <Take row={row} variant={variant} who={who} onError={onError} />
      ) : row.callRefusal === null ? (
        <Button
          type="button"
          size="small"
          variant={variant}
          icon={<PhoneIcon aria-hidden />}
          aria-label={`Bel nu: ${who}`}
          data-call-now
          onClick={onCall}
        >
          Bel nu
        </Button>
      ) : (
        <span className="s-row-due__locked">
          <PadlockLockedIcon aria-hidden />
          {greyReason(row.callRefusal)}
        </span>
      )}
      {row.phoneDisplay !== null && (
        <CopyButton size="small" copyText={row.phoneDisplay} title={`Kopieer het nummer van ${who}`} />
      )}
    </div>
  );
}

type TakeProps = {
  readonly row: WorklistRow;
  readonly variant: 'primary' | 'secondary';
  readonly who: string;
  readonly onError: (text: string | null) => void;
};

function Take({ row, variant, who, onError }: TakeProps) {
  const client = useQueryClient();
  const take = useSend(api.takeContact, {
    onSuccess: () => announce(`U hebt ${who} opgepakt.`),
    onError: (error) => onError(`${who}: ${errorText(error)}`),
    onSettled: () => client.invalidateQueries({ queryKey: keyOf(api.getWorklist) }),
  });
  return (
    <Button
      type="button"
      size="small"
      variant={variant}
      icon={<HandShakeHeartIcon aria-hidden />}
      aria-label={`Pak op: ${who}`}
      loading={take.isPending}
      onClick={() => {
        onError(null);
        take.mutate({ params: { id: row.contactId } });
      }}
    >
      Pak op
    </Button>
  );
}
