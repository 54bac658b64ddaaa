import { EyeSlashIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import { api } from '@steunpunt/contract';
import type { PoolView } from '@steunpunt/contract/pool';
import { pickWithinWorkingDays } from '@steunpunt/domain/pool/pool';
import { filterReasonLabels } from '@steunpunt/domain/pool/pool-words';
import { fewestToNamePart } from '@steunpunt/domain/pool/shown-offer';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { queryOf } from '../api/query-keys.ts';
import { errorText } from '../texts/workflow-errors.ts';
import { Bones } from '../ui/Bones.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { ErrorState } from '../ui/ErrorState.tsx';
import { FilterChip } from '../ui/FilterChip.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';
import { Panel } from '../ui/Panel.tsx';
import { useDocumentTitle } from '../ui/use-document-title.ts';
import { MyMediations } from './MyMediations.tsx';
import { MyProfile } from './MyProfile.tsx';
import { OfferCard } from './OfferCard.tsx';
import { partNameOf, useParts } from './part-names.ts';
import './pool.css';

export type PoolFilter = 'po' | 'vo' | undefined;

type PoolPageProps = {
  readonly filter: PoolFilter;
  readonly onFilter: (filter: PoolFilter) => void;
  readonly onPicked: (mediationId: string) => void;
};

/** The cases a mediator may pick, without names, beside their own mediations and profile. */
export function PoolPage(props: PoolPageProps) {
  useDocumentTitle('Poule');
  const pool = useQuery(queryOf(api.getPool, {}));
  if (pool.isPending) {
    return (
      <Panel flush>
        <Bones label="De poule wordt opgehaald" />
      </Panel>
    );
  }
  if (pool.isError) {
    return (
      <Panel flush>
        <ErrorState title="De poule kon niet worden opgehaald" onRetry={() => void pool.refetch()}>
          {errorText(pool.error)}
        </ErrorState>
      </Panel>
    );
  }
  return <Pool pool={pool.data} {...props} />;
}

const filters = { po: 'Alleen po', vo: 'Alleen vo' } as const;

function Pool({ pool, filter, onFilter, onPicked }: PoolPageProps & { readonly pool: PoolView }) {
  const [chosen, setChosen] = useState<string | null>(null);
  const parts = useParts();
  const shown = pool.offers.filter(({ sector }) => filter === undefined || sector === filter);
  const next = shown.find(({ id }) => id === pool.next);
  return (
    <div className="p-page">
      <PageTitle
        meta={
          <>
            <EyeSlashIcon aria-hidden /> {sayCount(pool.offers.length)} U ziet namen pas na het pakken.
          </>
        }
        aside={
          <>
            {next !== undefined && (
              <Button type="button" size="small" variant="secondary" onClick={() => setChosen(next.id)}>
                Volgende passende
              </Button>
            )}
            {(['po', 'vo'] as const).map((sector) => (
              <FilterChip
                key={sector}
                chosen={filter === sector}
                onChange={(on) => onFilter(on ? sector : undefined)}
              >
                {filters[sector]}
              </FilterChip>
            ))}
          </>
        }
      >
        Poule
      </PageTitle>
      <div className="p-page__columns">
        {shown.length === 0 ? (
          <Panel flush>
            <Nothing pool={pool} filtered={filter !== undefined && pool.offers.length > 0} />
          </Panel>
        ) : (
          <ul className="s-list p-offers" aria-label="Zaken die u mag pakken">
            {shown.map((offer) => (
              <OfferCard
                key={offer.id}
                offer={offer}
                partName={partNameOf(parts, offer.part)}
                chosen={offer.id === chosen}
                onChoose={(on) => setChosen(on ? offer.id : null)}
                onPicked={onPicked}
              />
            ))}
          </ul>
        )}
        <div className="s-stack">
          <MyMediations pool={pool} />
          {pool.profile !== null && <MyProfile profile={pool.profile} />}
          <p className="s-quiet s-small">
            Zijn er minder dan {fewestToNamePart} zaken in uw deel van de regio, dan staat er ‘regio’. Zo
            blijft een gezin onherkenbaar. Pakt niemand een zaak binnen {pickWithinWorkingDays} werkdagen, dan
            kiest de leidinggevende.
          </p>
        </div>
      </div>
    </div>
  );
}

function sayCount(count: number): string {
  if (count === 0) return 'Geen zaak die u mag pakken.';
  return count === 1 ? '1 zaak die u mag pakken.' : `${count} zaken die u mag pakken.`;
}

function Nothing({ pool, filtered }: { readonly pool: PoolView; readonly filtered: boolean }) {
  if (pool.profile === null) {
    return (
      <EmptyState title="Uw profiel is er nog niet">
        Vraag de leidinggevende of de beheerder om u in de poule te zetten.
      </EmptyState>
    );
  }
  if (pool.whyNothing.length > 0) {
    return (
      <EmptyState title="U kunt nu geen zaak pakken">
        {pool.whyNothing.map((reason) => filterReasonLabels[reason]).join('. ')}.
      </EmptyState>
    );
  }
  if (filtered) return <EmptyState title="Geen zaak in deze sector">Zet het filter uit.</EmptyState>;
  return (
    <EmptyState title="Er wacht geen zaak die u mag pakken">
      Komt er een, dan ziet u die hier vanzelf.
    </EmptyState>
  );
}
