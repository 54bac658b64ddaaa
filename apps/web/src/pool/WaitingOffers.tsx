import { PadlockLockedIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import { Select } from '@navikt/ds-react/Select';
import { api } from '@steunpunt/contract';
import type { OfferRow } from '@steunpunt/contract/pool';
import { filterReasonLabels } from '@steunpunt/domain/pool/pool-words';
import { sectorLabels } from '@steunpunt/domain/reference/sectors';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { keyOf } from '../api/query-keys.ts';
import { useSend } from '../api/use-send.ts';
import { nearMoment } from '../texts/dates.ts';
import { shortReason } from '../texts/step-reasons.ts';
import { errorText } from '../texts/workflow-errors.ts';
import { announce } from '../ui/announce.ts';
import { InlineError } from '../ui/InlineError.tsx';
import { Panel } from '../ui/Panel.tsx';
import { StepModal } from '../workflow/StepModal.tsx';

/** Cases that wait for a mediator, with who does not see them and why. */
export function WaitingOffers({ offers }: { readonly offers: readonly OfferRow[] }) {
  return (
    <Panel title={`Wacht op een mediator (${offers.length})`}>
      {offers.length === 0 ? (
        <p className="s-quiet">Er wacht geen zaak in de poule.</p>
      ) : (
        <ul className="s-list p-lines">
          {offers.map((offer) => (
            <Waiting key={offer.id} offer={offer} />
          ))}
        </ul>
      )}
    </Panel>
  );
}

function Waiting({ offer }: { readonly offer: OfferRow }) {
  const [assigning, setAssigning] = useState(false);
  const client = useQueryClient();
  const refresh = () => void client.invalidateQueries({ queryKey: keyOf(api.listOffers) });
  const widen = useSend(api.widenOffer, {
    onSuccess: () => announce('Mediators van buiten zien deze zaak nu ook.'),
    onSettled: refresh,
  });
  const whyNot = (step: string) => offer.steps.find((one) => one.step === step)?.refusal ?? null;
  return (
    <li className="p-lines__line">
      <div className="p-lines__head">
        <Link to="/mediation/$mediationId" params={{ mediationId: offer.mediationId }}>
          {offer.number}
        </Link>
        <span className={offer.late ? 'p-late' : 's-quiet'}>
          {offer.late ? 'te laat sinds ' : 'pakken tot '}
          {nearMoment(offer.pickUntil)}
        </span>
      </div>
      <span>
        {sectorLabels[offer.sector]}, {offer.urgency}
      </span>
      <span className="s-quiet">{sayOfferedTo(offer)}</span>
      {offer.filtered.length > 0 && (
        <details>
          <summary>Wie deze zaak niet ziet ({offer.filtered.length})</summary>
          <ul className="s-list">
            {offer.filtered.map(({ id, name, reasons }) => (
              <li key={id}>
                {name}: {reasons.map((reason) => filterReasonLabels[reason].toLowerCase()).join(', ')}
              </li>
            ))}
          </ul>
        </details>
      )}
      {widen.isError && <InlineError>{errorText(widen.error)}</InlineError>}
      <div className="s-row">
        <Step name="Vraag ook mediators van buiten" refusal={whyNot('widen')}>
          <Button
            type="button"
            size="small"
            variant="secondary"
            loading={widen.isPending}
            onClick={() => widen.mutate({ params: { id: offer.id } })}
          >
            Vraag ook mediators van buiten
          </Button>
        </Step>
        <Step name="Wijs een mediator aan" refusal={whyNot('assign')}>
          <Button type="button" size="small" variant="secondary" onClick={() => setAssigning(true)}>
            Wijs een mediator aan
          </Button>
        </Step>
      </div>
      {assigning && <AssignDialog offer={offer} onClose={() => setAssigning(false)} />}
    </li>
  );
}

function Step(props: {
  readonly name: string;
  readonly refusal: { readonly code: string } | null;
  readonly children: ReactNode;
}) {
  if (props.refusal === null) return props.children;
  return (
    <span className="s-quiet s-small">
      <PadlockLockedIcon aria-hidden /> {props.name}: {shortReason(props.refusal).toLowerCase()}
    </span>
  );
}

function sayOfferedTo({ offeredTo }: OfferRow): string {
  if (offeredTo.length === 0) return 'Geen mediator mag deze zaak nu pakken';
  return `Te pakken door ${offeredTo.map(({ name }) => name).join(', ')}`;
}

function AssignDialog({ offer, onClose }: { readonly offer: OfferRow; readonly onClose: () => void }) {
  const client = useQueryClient();
  const [mediatorId, setMediatorId] = useState('');
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const assign = useSend(api.assignOffer, {
    onSuccess: () => {
      announce('De mediator is aangewezen.');
      onClose();
    },
    onSettled: () => {
      void client.invalidateQueries({ queryKey: keyOf(api.listOffers) });
      void client.invalidateQueries({ queryKey: keyOf(api.listMediations) });
    },
  });
  const candidates = [
    ...offer.offeredTo,
    ...offer.filtered.filter(({ reasons }) => reasons.every((reason) => reason === 'otherSector')),
  ];
  const submit = () => {
    setErrors(mediatorId === '' ? { mediator: 'Kies een mediator.' } : {});
    if (mediatorId !== '') assign.mutate({ params: { id: offer.id }, body: { mediatorId } });
  };
  return (
    <StepModal
      title={`${offer.number}: wijs een mediator aan`}
      intro={<p>Alleen wie geen band met de zaak heeft en plek heeft, staat in de lijst.</p>}
      submitText="Wijs aan"
      errors={errors}
      failure={assign.error}
      busy={assign.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <Select
        id="mediator"
        size="small"
        label="Mediator"
        value={mediatorId}
        error={errors['mediator']}
        onChange={({ target }) => setMediatorId(target.value)}
      >
        <option value="">Kies een mediator</option>
        {candidates.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
    </StepModal>
  );
}
