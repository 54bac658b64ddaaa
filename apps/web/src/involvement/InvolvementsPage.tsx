import { api } from '@steunpunt/contract';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { CallAnswer } from '../api/call.ts';
import { queryOf } from '../api/query-keys.ts';
import { dayOf } from '../texts/dates.ts';
import { errorText } from '../texts/error-text.ts';
import { Bones } from '../ui/Bones.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { ErrorState } from '../ui/ErrorState.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';
import { Panel } from '../ui/Panel.tsx';
import { useDocumentTitle } from '../ui/use-document-title.ts';
import { EndDialog } from './EndDialog.tsx';
import { wasText, whyText } from './say-involvement.ts';
import './involvement.css';

type Involved = CallAnswer<typeof api.listAllInvolvements>['involvements'][number];

/** For a lead: which colleagues are kept out of what because they are involved, and who was before. */
export function InvolvementsPage() {
  useDocumentTitle('Betrokken collega’s');
  const { data, isError, error, refetch } = useQuery(queryOf(api.listAllInvolvements, {}));
  const [ending, setEnding] = useState<Involved | null>(null);
  const all = data?.involvements ?? [];
  const standing = all.filter(({ ended }) => ended === null);
  const over = all.filter(({ ended }) => ended !== null);
  return (
    <div className="s-involved__page">
      <PageTitle meta="Wie betrokken is bij een gezin, ziet de zaak of het gesprek niet. Alleen een leidinggevende heft dat op.">
        Betrokken collega’s
      </PageTitle>
      <Panel title={`Staat erbuiten (${standing.length})`}>
        {isError && (
          <ErrorState title="Dit kon niet worden opgehaald" onRetry={() => void refetch()}>
            {errorText(error)}
          </ErrorState>
        )}
        {!isError && data === undefined && <Bones rows={3} label="Dit wordt opgehaald" />}
        {data !== undefined && standing.length === 0 && <EmptyState title="Niemand staat ergens buiten" />}
        <ul className="s-list">
          {standing.map((one) => (
            <li key={one.id} className="s-involved__line">
              <span>
                <strong>{one.person.name}</strong> ziet <Where of={one} /> niet: {whyText(one)}
                <span className="s-quiet s-small"> {dayOf(one.saidAt)}</span>
              </span>
              <LinkButton onClick={() => setEnding(one)}>
                Hef op
                <span className="aksel-sr-only">
                  {' '}
                  voor {one.person.name} bij {one.record.number}
                </span>
              </LinkButton>
            </li>
          ))}
        </ul>
      </Panel>
      {over.length > 0 && (
        <Panel title={`Opgeheven (${over.length})`}>
          <ul className="s-list">
            {over.map((one) => (
              <li key={one.id} className="s-involved__line">
                <span>
                  <strong>{one.person.name}</strong>, <Where of={one} />: {wasText(one)}
                </span>
              </li>
            ))}
          </ul>
        </Panel>
      )}
      {ending !== null && (
        <EndDialog record={ending.record} involvement={ending} onClose={() => setEnding(null)} />
      )}
    </div>
  );
}

function Where({ of: { record } }: { readonly of: Involved }) {
  return record.kind === 'case' ? (
    <Link to="/zaken/$id" params={{ id: record.id }}>
      zaak {record.number}
    </Link>
  ) : (
    <Link to="/gesprekken/$id" params={{ id: record.id }}>
      gesprek {record.number}
    </Link>
  );
}
