import { Button } from '@navikt/ds-react/Button';
import { lineOf } from '@steunpunt/domain/belscript/wording';
import { useEffect, useRef } from 'react';
import { errorText } from '../../texts/error-text.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { InlineError } from '../../ui/InlineError.tsx';
import { Modal } from '../../ui/Modal.tsx';
import { useCall } from '../call-context.ts';
import { OptionButton } from '../question/OptionButton.tsx';
import { OfferRunning } from './OfferRunning.tsx';
import { useLastTransfer } from './use-taken-over.ts';
import { useTransfer } from './use-transfer.ts';
import { useWhoCanTake } from './who-can-take.ts';
import './connect-dialog.css';

/** Offers the caller on the line to a colleague who is there; until somebody says yes, the promise stands. */
export function ConnectDialog({ onClose }: { readonly onClose: () => void }) {
  const { facts, reference, readOnly } = useCall();
  const people = useWhoCanTake().slice(0, 9);
  const { last, offer, withdraw, offerTo } = useTransfer();
  const group = useRef<HTMLDivElement>(null);
  const running = last?.state === 'offered' ? last : null;
  const isRunning = running !== null;
  useLastTransfer();
  useEffect(() => {
    if (!isRunning) group.current?.focus();
  }, [isRunning]);
  const swvNames = (codes: readonly string[]) =>
    codes.map((code) => reference.region.swvs.find((swv) => swv.code === code)?.name ?? code).join(', ');
  return (
    <Modal title="Warm doorverbinden" onClose={onClose}>
      <div className="c-say">
        <p className="c-say__text c-connect__line">“{lineOf(facts.script, 'connecting', facts.voice, {})}”</p>
      </div>
      {offer.isError && <InlineError>{errorText(offer.error)}</InlineError>}
      {running !== null && (
        <OfferRunning transfer={running} onWithdraw={() => withdraw.mutate({ params: { id: running.id } })} />
      )}
      {last !== null && running === null && <LastOffer state={last.state} name={last.toName} />}
      {running === null && last?.state !== 'accepted' && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot take the focus
        <div
          ref={group}
          role="group"
          tabIndex={-1}
          aria-label="Wie is er nu"
          className="c-options"
          onKeyDown={(event) => {
            const person = people[Number(event.key) - 1];
            if (person === undefined || readOnly || offer.isPending) return;
            event.preventDefault();
            offerTo(person.personId);
          }}
        >
          {people.map((person, index) => (
            <OptionButton
              key={person.personId}
              digit={index + 1}
              label={person.name}
              hint={swvNames(person.swvs)}
              chosen={false}
              disabled={readOnly || offer.isPending}
              onChoose={() => offerTo(person.personId)}
            />
          ))}
        </div>
      )}
      {people.length === 0 && running === null && last?.state !== 'accepted' && (
        <EmptyState title="Nu is er niemand beschikbaar">De belofte geldt: er wordt teruggebeld.</EmptyState>
      )}
      {last?.state === 'accepted' && <Button onClick={onClose}>Verder met afronden</Button>}
    </Modal>
  );
}

function LastOffer({ state, name }: { readonly state: string; readonly name: string }) {
  const words: Readonly<Record<string, string>> = {
    accepted: `${name} neemt het gesprek over. Leg kort uit waar het om gaat en verbind door.`,
    declined: `${name} kan nu niet. De belofte geldt, of kies iemand anders.`,
    timedOut: `${name} nam niet op. De belofte geldt, of kies iemand anders.`,
    withdrawn: 'U hebt het aanbod ingetrokken. De belofte geldt.',
  };
  return (
    <p role="status" className="c-connect__last">
      {words[state]}
    </p>
  );
}
