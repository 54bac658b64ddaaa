import { Button } from '@navikt/ds-react/Button';
import { api } from '@steunpunt/contract';
import type { TransferView } from '@steunpunt/contract/transfers';
import { natureLabels } from '@steunpunt/domain/reference/nature-codes';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { queryOf } from '../../api/query-keys.ts';
import { useSession } from '../../api/session.ts';
import { useSend } from '../../api/use-send.ts';
import { errorText } from '../../texts/error-text.ts';
import { Fact, FactList } from '../../ui/FactList.tsx';
import { InlineError } from '../../ui/InlineError.tsx';
import { Modal } from '../../ui/Modal.tsx';
import { useSecondsUntil } from './OfferRunning.tsx';

/** Callers that are offered to me, anywhere in the app; for who takes callers over. */
export function TransferOffers() {
  const me = useSession();
  const takesOver = me.role === 'contactPerson' || me.role === 'lead';
  const [dealtWith, setDealtWith] = useState<readonly string[]>([]);
  // What was taken over before this page was opened is not news any more.
  const [takenHere, setTakenHere] = useState<readonly string[]>([]);
  const { data } = useQuery({ ...queryOf(api.listTransfers, {}), enabled: takesOver });
  const offer = (data?.transfers ?? []).find(
    ({ id, toPersonId, state }) =>
      toPersonId === me.person.id &&
      (state === 'offered' || (state === 'accepted' && takenHere.includes(id))) &&
      !dealtWith.includes(id),
  );
  if (!takesOver || offer === undefined) return null;
  return (
    <Offer
      key={offer.id}
      offer={offer}
      onTake={() => setTakenHere((before) => [...before, offer.id])}
      onClose={() => setDealtWith((before) => [...before, offer.id])}
    />
  );
}

type OfferProps = {
  readonly offer: TransferView;
  readonly onTake: () => void;
  readonly onClose: () => void;
};

function Offer({ offer, onTake, onClose }: OfferProps) {
  const accept = useSend(api.acceptTransfer);
  const decline = useSend(api.declineTransfer, { onSuccess: onClose });
  const seconds = useSecondsUntil(offer.expiresAt);
  const params = { id: offer.id };
  const taken = offer.state === 'accepted' || accept.isSuccess;
  const over = !taken && seconds === 0;
  return (
    <Modal
      title={taken ? 'U neemt dit gesprek over' : `${offer.fromName} heeft iemand aan de lijn voor u`}
      {...(taken || over ? { onClose } : {})}
      actions={
        taken || over ? (
          <Button onClick={onClose}>Sluit</Button>
        ) : (
          <>
            <Button
              loading={accept.isPending}
              onClick={() => {
                onTake();
                accept.mutate({ params });
              }}
            >
              Neem over
            </Button>
            <Button
              variant="secondary"
              loading={decline.isPending}
              onClick={() => decline.mutate({ params })}
            >
              Nu niet
            </Button>
          </>
        )
      }
    >
      {(accept.isError || decline.isError) && (
        <InlineError>{errorText(accept.error ?? decline.error)}</InlineError>
      )}
      <FactList>
        <Fact label="Beller">{offer.callerName ?? 'Zonder naam'}</Fact>
        <Fact label="Onderwerp">
          {offer.nature === null ? 'Nog niet gekozen' : natureLabels[offer.nature]}
        </Fact>
        <Fact label="Vraag">{offer.question ?? 'Nog niet opgeschreven'}</Fact>
      </FactList>
      <p role="timer">{offerText(taken, over, seconds, offer.fromName)}</p>
    </Modal>
  );
}

function offerText(taken: boolean, over: boolean, seconds: number, from: string): string {
  if (taken)
    return `${from} verbindt de beller nu met u door. Wat er is opgeschreven, vindt u straks bij Gesprekken.`;
  if (over) return 'Het aanbod is voorbij. Er wordt teruggebeld.';
  return `Nog ${seconds} ${seconds === 1 ? 'seconde' : 'seconden'} om te kiezen.`;
}
