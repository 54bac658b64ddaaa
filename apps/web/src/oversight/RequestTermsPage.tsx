import { api } from '@steunpunt/contract';
import type { RequestTermView } from '@steunpunt/contract/oversight';
import { type LocalDate, sayDate } from '@steunpunt/domain/calendar';
import { useQuery } from '@tanstack/react-query';
import { queryOf } from '../api/query-keys.ts';
import { useSwvName } from '../api/reference.ts';
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
import { OversightTabs } from './OversightTabs.tsx';
import './oversight.css';

/** Whether requests are answered in time. Who asked, and what about, is for who works on the case. */
export function RequestTermsPage() {
  useDocumentTitle('Toezicht: verzoeken');
  return (
    <div className="s-oversight">
      <PageTitle meta="Worden verzoeken op tijd beantwoord? Namen en teksten ziet u hier niet.">
        Toezicht
      </PageTitle>
      <OversightTabs />
      <Requests state="open" title="Wacht op besluit" empty="Er wacht geen verzoek" />
      <Requests state="decided" title="Besloten" empty="Er is nog over geen verzoek besloten" />
    </div>
  );
}

type RequestsProps = { readonly state: 'open' | 'decided'; readonly title: string; readonly empty: string };

function Requests({ state, title, empty }: RequestsProps) {
  const { data, isError, error, refetch } = useQuery(queryOf(api.listRequestTerms, { query: { state } }));
  return (
    <Panel title={title}>
      {isError && (
        <ErrorState title="De verzoeken konden niet worden opgehaald" onRetry={() => void refetch()}>
          {errorText(error)}
        </ErrorState>
      )}
      {!isError && data === undefined && <Bones rows={2} label="De verzoeken worden opgehaald" />}
      {data?.requests.length === 0 && (
        <EmptyState title={empty}>Een verzoek komt hier vanzelf te staan.</EmptyState>
      )}
      <ul className="s-list s-oversight__list" aria-label={title}>
        {data?.requests.map((request) => (
          <li key={request.id} className="s-oversight__line">
            <RequestLine request={request} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function RequestLine({ request }: { readonly request: RequestTermView }) {
  const swvName = useSwvName();
  const { kind, state, caseNumber, swv, askedOn, dueOn, isExtended, decidedOn } = request;
  const isLate = state === 'open' && dueOn < today();
  return (
    <>
      <strong>{privacyKindNames[kind]}</strong>
      <span>Zaak {caseNumber}</span>
      <span className="s-quiet">
        {swvName(swv)}, gevraagd op {sayDate(askedOn as LocalDate)}
        {isExtended && ', verlengd'}
      </span>
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
