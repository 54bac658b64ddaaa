import { CheckmarkIcon, ShieldCheckmarkIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import { api } from '@steunpunt/contract';
import type { ShownOfferView } from '@steunpunt/contract/pool';
import { fitPointLabels, natureGroupLabels } from '@steunpunt/domain/pool/pool-words';
import { useQueryClient } from '@tanstack/react-query';
import { useId } from 'react';
import { keyOf } from '../api/query-keys.ts';
import { useSend } from '../api/use-send.ts';
import { errorText } from '../texts/workflow-errors.ts';
import { announce } from '../ui/announce.ts';
import { Fact, FactList } from '../ui/FactList.tsx';
import { InlineError } from '../ui/InlineError.tsx';
import { sectorShort } from './mediator-words.ts';
import { sayWaitingSince } from './waiting-since.ts';

type OfferCardProps = {
  readonly offer: ShownOfferView;
  readonly partName: string | null;
  readonly chosen: boolean;
  readonly onChoose: (chosen: boolean) => void;
  readonly onPicked: (mediationId: string) => void;
};

/** One case that waits, without a name. Choosing it opens the statement; the statement and the pick are one button. */
export function OfferCard({ offer, partName, chosen, onChoose, onPicked }: OfferCardProps) {
  const titleId = useId();
  return (
    <li className="p-offer" data-chosen={chosen || undefined}>
      <article className="p-offer__card" aria-labelledby={titleId}>
        <div className="p-offer__facts">
          <div className="p-offer__head">
            <span className="p-tag">{sectorShort[offer.sector]}</span>
            <span className="p-tag">{partName ?? 'regio'}</span>
            <span className="p-offer__since">{sayWaitingSince(offer.sinceWeekOf)}</span>
          </div>
          <h2 id={titleId} className="p-offer__title">
            {natureGroupLabels[offer.nature]}
          </h2>
          <FactList>
            <Fact label="Spoed">{offer.urgency}</Fact>
            <Fact label="Tolk">{sayInterpreter(offer)}</Fact>
          </FactList>
        </div>
        <div className="p-offer__fits">
          <h3 className="p-offer__label">Past bij u</h3>
          <ul className="s-list">
            {offer.fits.map((point) => (
              <li key={point} className="p-fit">
                <CheckmarkIcon aria-hidden /> {fitPointLabels[point]}
              </li>
            ))}
          </ul>
        </div>
        {chosen ? (
          <Statement offer={offer} onPicked={onPicked} onLeave={() => onChoose(false)} />
        ) : (
          <div>
            <Button type="button" size="small" variant="secondary" onClick={() => onChoose(true)}>
              Pak deze zaak
              <span className="aksel-sr-only">: {natureGroupLabels[offer.nature]}</span>
            </Button>
          </div>
        )}
      </article>
    </li>
  );
}

function sayInterpreter({ interpreter, speaksLanguage }: ShownOfferView): string {
  if (!interpreter) return 'Niet nodig';
  return speaksLanguage ? 'Nodig, u spreekt de taal' : 'Nodig';
}

type StatementProps = {
  readonly offer: ShownOfferView;
  readonly onPicked: (mediationId: string) => void;
  readonly onLeave: () => void;
};

function Statement({ offer, onPicked, onLeave }: StatementProps) {
  const client = useQueryClient();
  const titleId = useId();
  const refresh = () => void client.invalidateQueries({ queryKey: keyOf(api.getPool) });
  const pick = useSend(api.pickOffer, {
    onSuccess: ({ mediationId }) => {
      announce('De zaak is van u.');
      onPicked(mediationId);
    },
    onSettled: refresh,
  });
  const declare = useSend(api.declareInvolved, {
    onSuccess: () => {
      announce('Vastgelegd. U ziet deze zaak niet meer.');
      onLeave();
    },
    onSettled: refresh,
  });
  const params = { id: offer.id };
  const error = pick.error ?? declare.error;
  return (
    <section className="p-statement" aria-labelledby={titleId}>
      <h3 id={titleId} className="p-statement__title">
        <ShieldCheckmarkIcon aria-hidden /> Ik ben onafhankelijk in deze zaak
      </h3>
      <p>
        Ik werk niet voor dit swv of dit schoolbestuur. Ik gaf hier nooit advies. Zie ik straks een naam die
        ik ken, dan geef ik de zaak terug.
      </p>
      {error !== null && <InlineError>{errorText(error)}</InlineError>}
      <div className="s-row">
        <Button
          type="button"
          size="small"
          autoFocus
          loading={pick.isPending}
          onClick={() => pick.mutate({ params, body: { independent: true } })}
        >
          Verklaar en pak deze zaak
        </Button>
        <Button type="button" size="small" variant="tertiary" onClick={onLeave}>
          Toch niet
        </Button>
      </div>
      <button type="button" className="p-link" onClick={() => declare.mutate({ params })}>
        Ik heb wel een band met deze zaak
      </button>
    </section>
  );
}
