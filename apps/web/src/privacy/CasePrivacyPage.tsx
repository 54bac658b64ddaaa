import { Button } from '@navikt/ds-react/Button';
import { api } from '@steunpunt/contract';
import type { CasePrivacyView } from '@steunpunt/contract/privacy';
import { type LocalDate, sayDate } from '@steunpunt/domain/calendar';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { queryOf } from '../api/query-keys.ts';
import { errorText } from '../texts/error-text.ts';
import { Bones } from '../ui/Bones.tsx';
import { ErrorState } from '../ui/ErrorState.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';
import { Panel } from '../ui/Panel.tsx';
import { useDocumentTitle } from '../ui/use-document-title.ts';
import { AskDialog } from './AskDialog.tsx';
import { Holds } from './Holds.tsx';
import { RequestCard } from './RequestCard.tsx';
import './privacy.css';

type CasePrivacyPageProps = { readonly caseId: string; readonly onErased: () => void };

/** What parents and pupil asked about the data in a case, and how long it is kept. */
export function CasePrivacyPage({ caseId, onErased }: CasePrivacyPageProps) {
  useDocumentTitle('Privacy van de zaak');
  const found = useQuery(queryOf(api.getCasePrivacy, { params: { id: caseId } }));
  if (found.data === undefined) {
    return (
      <>
        <PageTitle>Privacy van de zaak</PageTitle>
        {found.isError ? (
          <ErrorState title="Dit kon niet worden opgehaald" onRetry={() => void found.refetch()}>
            {errorText(found.error)}
          </ErrorState>
        ) : (
          <Bones label="De verzoeken worden opgehaald" />
        )}
      </>
    );
  }
  return <CasePrivacy view={found.data} onErased={onErased} />;
}

function CasePrivacy({ view, onErased }: { readonly view: CasePrivacyView; readonly onErased: () => void }) {
  const [asking, setAsking] = useState(false);
  const { caseId, caseNumber, requests } = view;
  return (
    <div className="s-privacy">
      <PageTitle
        meta={
          <>
            <Link to="/zaken/$id" params={{ id: caseId }}>
              Terug naar zaak {caseNumber}
            </Link>
            {' · '}
            <Link to="/verzoeken">Alle verzoeken</Link>
          </>
        }
        aside={
          <Button type="button" size="small" onClick={() => setAsking(true)}>
            Leg een verzoek vast
          </Button>
        }
      >
        Privacy van zaak {caseNumber}
      </PageTitle>
      {view.restrictedSince !== null && (
        <Panel tone="promise" title="Voor deze zaak geldt een beperking">
          <p>
            Sinds {sayDate(view.restrictedSince as LocalDate)}. U kunt de zaak lezen, en er verder niets mee
            doen.
          </p>
        </Panel>
      )}
      <Panel title={`Verzoeken (${requests.length})`}>
        {requests.length === 0 && (
          <p className="s-quiet">
            Niemand heeft iets gevraagd. Vraagt een ouder of leerling om inzage, wissen of beperking, of maakt
            iemand bezwaar? Leg dat hier vast. Er is een maand om te antwoorden.
          </p>
        )}
        <ul className="s-list s-privacy__requests">
          {requests.map((request) => (
            <li key={request.id}>
              <RequestCard request={request} caseId={caseId} people={view.people} onErased={onErased} />
            </li>
          ))}
        </ul>
      </Panel>
      <Panel title="Hoe lang wij dit bewaren">
        <Holds
          of="case"
          recordId={caseId}
          keptUntil={view.keptUntil}
          otherwise="Zolang de zaak loopt. De bewaartermijn begint als zij is afgesloten."
          holds={view.holds}
          mayHold={view.mayHold}
        />
      </Panel>
      {asking && <AskDialog view={view} onClose={() => setAsking(false)} />}
    </div>
  );
}
