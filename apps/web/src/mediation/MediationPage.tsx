import { api } from '@steunpunt/contract';
import type { MediationView } from '@steunpunt/contract/mediations';
import { type LocalDate, sayDateShort } from '@steunpunt/domain/calendar';
import { mediationStageLabels, pauseReasonLabels } from '@steunpunt/domain/mediation/mediation-words';
import { sectorLabels } from '@steunpunt/domain/reference/sectors';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { queryOf } from '../api/query-keys.ts';
import { nearMoment } from '../texts/dates.ts';
import { untilWhen } from '../texts/step-reasons.ts';
import { errorText } from '../texts/workflow-errors.ts';
import { Bones } from '../ui/Bones.tsx';
import { ErrorState } from '../ui/ErrorState.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';
import { Panel } from '../ui/Panel.tsx';
import { useDocumentTitle } from '../ui/use-document-title.ts';
import { Stages } from '../workflow/Stages.tsx';
import { Appointments } from './Appointments.tsx';
import { ConsentTable } from './ConsentTable.tsx';
import { Facts } from './Facts.tsx';
import { MediatorWarnings } from './MediatorWarnings.tsx';
import { Notes } from './Notes.tsx';
import { Steps } from './Steps.tsx';
import { Suitability } from './Suitability.tsx';
import { stagesOf } from './stages-of.ts';
import './mediation.css';

/** One mediation: where it stands, who says yes to what, and what can be done now. */
export function MediationPage({ id }: { readonly id: string }) {
  const mediation = useQuery(queryOf(api.getMediation, { params: { id } }));
  useDocumentTitle(mediation.data?.number ?? 'Mediation');
  if (mediation.isPending) {
    return (
      <Panel flush>
        <Bones label="De mediation wordt opgehaald" />
      </Panel>
    );
  }
  if (mediation.isError) {
    return (
      <Panel flush>
        <ErrorState title="Deze mediation is er niet voor u" onRetry={() => void mediation.refetch()}>
          {errorText(mediation.error)}
        </ErrorState>
      </Panel>
    );
  }
  return <Shown mediation={mediation.data} />;
}

function Shown({ mediation }: { readonly mediation: MediationView }) {
  const navigate = useNavigate();
  const { number, sector, stage, stageSince, until, term, paused, relation, contactId } = mediation;
  return (
    <div className="m-page">
      <PageTitle
        meta={`${number}, ${sectorLabels[sector]}, ${mediationStageLabels[stage].toLowerCase()} sinds ${sayDateShort(stageSince as LocalDate)}`}
        aside={
          until !== null && (
            <p className={term === 'late' ? 'm-late' : 'm-until'}>
              {term === 'late' ? 'Te laat sinds ' : 'Uiterlijk '}
              {nearMoment(until)}
            </p>
          )
        }
      >
        {titleOf(mediation)}
      </PageTitle>
      {paused !== null && (
        <Panel tone="danger" title="Dit staat stil">
          {pauseReasonLabels[paused]}. {untilWhen(paused)} Stoppen kan altijd.
        </Panel>
      )}
      <MediatorWarnings mediation={mediation} />
      <div className="m-page__columns">
        <Panel title="Stappen">
          <Stages label="Stappen van de mediation" stages={stagesOf(stage)} />
          <Link to="/uitleg/$soort" params={{ soort: 'mediation' }}>
            Uitleg om te printen
          </Link>
        </Panel>
        <div className="s-stack">
          <ConsentTable mediation={mediation} />
          {stage === 'suitability' && <Suitability mediation={mediation} />}
          <Facts mediation={mediation} />
          {relation === 'mediator' && <Notes mediation={mediation} />}
        </div>
        <div className="s-stack">
          <Steps mediation={mediation} onLeft={() => void navigate({ to: '/poule' })} />
          <Appointments mediation={mediation} />
          <Panel title="Wat het swv ziet">
            <p>Stap, datums, uren, wie meedeed en uitkomst. Geen inhoud.</p>
            <p>
              <Link to="/mediation/$mediationId/papier" params={{ mediationId: mediation.id }}>
                Brieven en formulieren
              </Link>
            </p>
            {contactId !== null && (
              <p>
                <Link to="/gesprekken/$id" params={{ id: contactId }}>
                  Naar het gesprek
                </Link>
              </p>
            )}
          </Panel>
        </div>
      </div>
    </div>
  );
}

/** "Ilse van Rijn en Basisschool De Wolkentuin". */
function titleOf({ parties, number }: MediationView): string {
  const names = parties.filter(({ kind }) => kind !== 'pupil').flatMap(({ name }) => name ?? []);
  if (names.length < 2) return names[0] ?? number;
  return `${names.slice(0, -1).join(', ')} en ${names.at(-1)}`;
}
