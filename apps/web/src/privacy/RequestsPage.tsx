import { api } from '@steunpunt/contract';
import type { PrivacyRequestView } from '@steunpunt/contract/privacy';
import { type LocalDate, sayDate } from '@steunpunt/domain/calendar';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { queryOf } from '../api/query-keys.ts';
import { useSwvName } from '../api/reference.ts';
import { involvedRoleNames } from '../texts/case-words.ts';
import { today } from '../texts/dates.ts';
import { errorText } from '../texts/error-text.ts';
import { privacyKindNames, privacyStateNames } from '../texts/privacy-words.ts';
import { Bones } from '../ui/Bones.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { ErrorState } from '../ui/ErrorState.tsx';
import { Mark } from '../ui/Mark.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';
import { Panel } from '../ui/Panel.tsx';
import { useDocumentTitle } from '../ui/use-document-title.ts';
import './privacy.css';

/** Requests that wait for an answer, the first due first; then those that were decided. */
export function RequestsPage() {
  useDocumentTitle('Verzoeken over privacy');
  return (
    <div className="s-privacy">
      <PageTitle meta="Inzage, wissen, beperking en bezwaar. Er is een maand om te antwoorden.">
        Verzoeken over privacy
      </PageTitle>
      <Requests state="open" title="Wacht op besluit" empty="Er wacht geen verzoek" />
      <Requests state="decided" title="Besloten" empty="Er is nog over geen verzoek besloten" />
    </div>
  );
}

type RequestsProps = { readonly state: 'open' | 'decided'; readonly title: string; readonly empty: string };

function Requests({ state, title, empty }: RequestsProps) {
  const { data, isError, error, refetch } = useQuery(queryOf(api.listPrivacyRequests, { query: { state } }));
  return (
    <Panel title={title}>
      {isError && (
        <ErrorState title="De verzoeken konden niet worden opgehaald" onRetry={() => void refetch()}>
          {errorText(error)}
        </ErrorState>
      )}
      {!isError && data === undefined && <Bones rows={2} label="De verzoeken worden opgehaald" />}
      {data?.requests.length === 0 && <EmptyState title={empty} />}
      <ul className="s-list s-privacy__requests">
        {data?.requests.map((request) => (
          <li key={request.id} className="s-privacy__line">
            <RequestLine request={request} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function RequestLine({ request }: { readonly request: PrivacyRequestView }) {
  const swvName = useSwvName();
  const { kind, state, caseId, caseNumber, aboutRole, dueOn, decidedOn, swv } = request;
  const isLate = state === 'open' && dueOn < today();
  return (
    <>
      <span>
        <strong>{privacyKindNames[kind]}</strong>
        {aboutRole !== null && <span className="s-quiet"> door {involvedRoleNames[aboutRole]}</span>}
      </span>
      {caseId === null ? (
        <span>Zaak {caseNumber}, gewist</span>
      ) : (
        <Link to="/zaken/$id/privacy" params={{ id: caseId }}>
          Zaak {caseNumber}
        </Link>
      )}
      <span className="s-quiet">{swvName(swv)}</span>
      {state === 'open' ? (
        <Mark tone={isLate ? 'danger' : 'promise'}>
          {isLate ? 'te laat, antwoord moest voor' : 'antwoord voor'} {sayDate(dueOn as LocalDate)}
        </Mark>
      ) : (
        <Mark tone="neutral">
          {privacyStateNames[state]}
          {decidedOn !== null && ` op ${sayDate(decidedOn as LocalDate)}`}
        </Mark>
      )}
    </>
  );
}
