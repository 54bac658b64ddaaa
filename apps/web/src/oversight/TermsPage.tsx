import { Button } from '@navikt/ds-react/Button';
import { api } from '@steunpunt/contract';
import type { RetentionTermsView } from '@steunpunt/contract/oversight';
import { retentionSources, retentionWords } from '@steunpunt/domain/privacy/retention-terms';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { queryOf } from '../api/query-keys.ts';
import { nearMoment } from '../texts/dates.ts';
import { errorText } from '../texts/error-text.ts';
import { isUsual, sayAmount, sayWouldGo, termName } from '../texts/oversight.ts';
import { Bones } from '../ui/Bones.tsx';
import { ErrorState } from '../ui/ErrorState.tsx';
import { Locked } from '../ui/Locked.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';
import { Panel } from '../ui/Panel.tsx';
import { useDocumentTitle } from '../ui/use-document-title.ts';
import { OversightTabs } from './OversightTabs.tsx';
import { SettingChanges } from './SettingChanges.tsx';
import { TermDialog } from './TermDialog.tsx';
import './oversight.css';

type Term = RetentionTermsView['terms'][number];

/** How long each kind is kept, on what that rests, and what goes at the next run. */
export function TermsPage() {
  useDocumentTitle('Toezicht: bewaartermijnen');
  const { data, isError, error, refetch } = useQuery(queryOf(api.getRetentionTerms, {}));
  const [changing, setChanging] = useState<Term['kind'] | null>(null);
  const term = data?.terms.find(({ kind }) => kind === changing);
  return (
    <div className="s-oversight">
      <PageTitle meta="Elke dag maakt de app een verslag van wat voorbij is. Een dag later wordt dat gewist.">
        Toezicht
      </PageTitle>
      <OversightTabs />
      {isError && (
        <ErrorState title="De termijnen konden niet worden opgehaald" onRetry={() => void refetch()}>
          {errorText(error)}
        </ErrorState>
      )}
      {!isError && data === undefined && <Bones label="De termijnen worden opgehaald" />}
      {data !== undefined && (
        <>
          <Report report={data.report} />
          <Panel title="Bewaartermijnen">
            <ul className="s-list s-oversight__list" aria-label="Bewaartermijnen">
              {data.terms.map((one) => (
                <li key={one.kind} className="s-oversight__setting">
                  <TermLine term={one} onChange={() => setChanging(one.kind)} />
                </li>
              ))}
            </ul>
          </Panel>
          <SettingChanges
            changes={data.changes}
            nameOf={(what) =>
              data.terms.flatMap(({ kind }) => (kind === what ? termName(kind) : []))[0] ?? what
            }
            say={(what, amount) => {
              const of = data.terms.find(({ kind }) => kind === what);
              return of === undefined ? String(amount) : sayAmount(of, amount);
            }}
          />
        </>
      )}
      {data !== undefined && term !== undefined && (
        <TermDialog term={term} version={data.version} onClose={() => setChanging(null)} />
      )}
    </div>
  );
}

function Report({ report }: Pick<RetentionTermsView, 'report'>) {
  if (report === null || report.counts.length === 0) return null;
  return (
    <Panel title="Dit wordt bij de volgende keer gewist" tone="promise">
      <p className="s-quiet s-small">
        Verslag van {nearMoment(report.madeAt)}. Wat een leidinggevende eerder vastzet, of wat nog wordt
        gebruikt, blijft.
      </p>
      <ul className="s-list">
        {report.counts.map(({ kind, records }) => (
          <li key={kind}>
            {termName(kind)}: {records}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function TermLine({ term, onChange }: { readonly term: Term; readonly onChange: () => void }) {
  const { kind, amount, usual, bounds, wouldGo } = term;
  return (
    <>
      <div className="s-oversight__what">
        <strong>{termName(kind)}</strong>
        <span>
          {sayAmount(term, amount)}, vanaf {retentionWords[kind].from}
        </span>
        <span className="s-quiet s-small">{retentionSources[kind]}.</span>
        <span className="s-quiet s-small">{sayWouldGo(wouldGo)}</span>
      </div>
      <div className="s-oversight__now">
        <span className="s-quiet s-small">
          {isUsual(term) ? 'Zoals gebruikelijk' : `Gebruikelijk is ${sayAmount(term, usual)}`}
        </span>
        {bounds === null ? (
          <Locked name="Verander" reason="Deze termijn ligt vast" />
        ) : (
          <Button
            size="small"
            variant="secondary"
            aria-label={`Verander: ${termName(kind)}`}
            onClick={onChange}
          >
            Verander
          </Button>
        )}
      </div>
    </>
  );
}
