import { api } from '@steunpunt/contract';
import { useQuery } from '@tanstack/react-query';
import { queryOf } from '../api/query-keys.ts';
import { useSession } from '../api/session.ts';
import { errorText } from '../texts/workflow-errors.ts';
import { Bones } from '../ui/Bones.tsx';
import { ErrorState } from '../ui/ErrorState.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';
import { Panel } from '../ui/Panel.tsx';
import { useDocumentTitle } from '../ui/use-document-title.ts';
import { Mediators } from './Mediators.tsx';
import { Overview } from './Overview.tsx';
import { doorbraakParts, mediationParts, overviewOf } from './overview-rows.ts';
import { RunningMediations } from './RunningMediations.tsx';
import { roomIn } from './room-in.ts';
import { WaitingOffers } from './WaitingOffers.tsx';
import { WaitingRequests } from './WaitingRequests.tsx';
import './pool.css';

/** What waits for mediation, what is in the pool and who does not see it, what runs, and the room there is. */
export function LeadPoolPage({ onStarted }: { readonly onStarted: (mediationId: string) => void }) {
  useDocumentTitle('Poule');
  const { swvs } = useSession();
  const mediations = useQuery(queryOf(api.listMediations, {}));
  const offers = useQuery(queryOf(api.listOffers, {}));
  const mediators = useQuery(queryOf(api.listMediators, {}));
  const doorbraaks = useQuery(queryOf(api.listDoorbraaks, {}));
  const asked = [mediations, offers, mediators, doorbraaks];
  const failed = asked.find(({ isError }) => isError);
  return (
    <div className="p-page">
      <PageTitle meta="Mediation in uw samenwerkingsverband: wat wacht, wat loopt en wie er plek heeft">
        Poule
      </PageTitle>
      {failed !== undefined ? (
        <Panel flush>
          <ErrorState
            title="De poule kon niet worden opgehaald"
            onRetry={() => asked.forEach((query) => void query.refetch())}
          >
            {failed.error === null ? '' : errorText(failed.error)}
          </ErrorState>
        </Panel>
      ) : mediations.data === undefined ||
        offers.data === undefined ||
        mediators.data === undefined ||
        doorbraaks.data === undefined ? (
        <Panel flush>
          <Bones label="De poule wordt opgehaald" />
        </Panel>
      ) : (
        <div className="p-page__columns">
          <div className="s-stack">
            <Overview
              mediations={overviewOf(mediations.data.requests, mediations.data.mediations, mediationParts)}
              doorbraaks={overviewOf(
                doorbraaks.data.requests,
                doorbraaks.data.doorbraaks.filter(({ swv }) => swvs.includes(swv)),
                doorbraakParts,
              )}
              room={roomIn(mediators.data.mediators)}
            />
            <WaitingRequests requests={mediations.data.requests} onStarted={onStarted} />
            <WaitingOffers offers={offers.data.offers} />
            <RunningMediations mediations={mediations.data.mediations} />
          </div>
          <Mediators mediators={mediators.data.mediators} />
        </div>
      )}
    </div>
  );
}
