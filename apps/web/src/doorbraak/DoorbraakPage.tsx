import { api } from '@steunpunt/contract';
import type { DoorbraakView } from '@steunpunt/contract/doorbraaks';
import { seesWhatWasSaid } from '@steunpunt/domain/access/doorbraak-relation';
import { type LocalDate, sayDateShort } from '@steunpunt/domain/calendar';
import { doorbraakPauseLabels, doorbraakStageLabels } from '@steunpunt/domain/doorbraak/doorbraak-words';
import { sectorLabels } from '@steunpunt/domain/reference/sectors';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { queryOf } from '../api/query-keys.ts';
import { nearMoment } from '../texts/dates.ts';
import { untilWhen } from '../texts/step-reasons.ts';
import { errorText } from '../texts/workflow-errors.ts';
import { Bones } from '../ui/Bones.tsx';
import { DateTag } from '../ui/DateTag.tsx';
import { ErrorState } from '../ui/ErrorState.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';
import { Panel } from '../ui/Panel.tsx';
import { useDocumentTitle } from '../ui/use-document-title.ts';
import { Stages } from '../workflow/Stages.tsx';
import { Board } from './Board.tsx';
import { Criteria } from './Criteria.tsx';
import { Decisions } from './Decisions.tsx';
import { Ladder } from './Ladder.tsx';
import { Steps } from './Steps.tsx';
import { stagesOf } from './stages-of.ts';
import { TableMeetings } from './TableMeetings.tsx';
import { Team } from './Team.tsx';
import { Voices } from './Voices.tsx';
import './doorbraak.css';

/** One doorbraak: the voices, the table, the plan as a board, and what can be done now. */
export function DoorbraakPage({ id }: { readonly id: string }) {
  const doorbraak = useQuery(queryOf(api.getDoorbraak, { params: { id } }));
  useDocumentTitle(doorbraak.data?.number ?? 'Doorbraak');
  if (doorbraak.isPending) {
    return (
      <Panel flush>
        <Bones label="De doorbraak wordt opgehaald" />
      </Panel>
    );
  }
  if (doorbraak.isError) {
    return (
      <Panel flush>
        <ErrorState title="Deze doorbraak is er niet voor u" onRetry={() => void doorbraak.refetch()}>
          {errorText(doorbraak.error)}
        </ErrorState>
      </Panel>
    );
  }
  return <Shown doorbraak={doorbraak.data} />;
}

function Shown({ doorbraak }: { readonly doorbraak: DoorbraakView }) {
  const navigate = useNavigate();
  const { stage, until, late, paused, contactId } = doorbraak;
  const seesAll = seesWhatWasSaid(doorbraak.relations);
  return (
    <div className="d-page">
      <PageTitle
        meta={metaOf(doorbraak)}
        aside={
          until !== null && (
            <DateTag filled tone={late ? 'late' : 'promise'}>
              {late ? 'te laat sinds ' : 'uiterlijk '}
              {nearMoment(until)}
            </DateTag>
          )
        }
      >
        {titleOf(doorbraak)}
      </PageTitle>
      {paused !== null && (
        <Panel tone="danger" title="Dit staat stil">
          {doorbraakPauseLabels[paused]}. {untilWhen(paused)} Stoppen kan altijd.
        </Panel>
      )}
      <div className="d-page__columns">
        <Panel title="Stappen">
          <Stages label="Stappen van de doorbraak" stages={stagesOf(stage)} />
          <Link to="/uitleg/$soort" params={{ soort: 'doorbraak' }}>
            Uitleg om te printen
          </Link>
        </Panel>
        <div className="s-stack">
          {seesAll ? (
            <>
              <Board doorbraak={doorbraak} />
              <Decisions doorbraak={doorbraak} />
            </>
          ) : (
            <Panel title="Wat u ziet">
              Dit gaat over een zaak van u. U ziet de stappen, de data en wie er meedoet. Wat er is gezegd en
              afgesproken, staat bij het team.
            </Panel>
          )}
          <TableMeetings doorbraak={doorbraak} />
          {seesAll && <Voices doorbraak={doorbraak} />}
          <Criteria doorbraak={doorbraak} />
        </div>
        <div className="s-stack">
          <Steps doorbraak={doorbraak} onLeft={() => void navigate({ to: '/doorbraken' })} />
          <Team doorbraak={doorbraak} />
          {seesAll && <Ladder doorbraak={doorbraak} />}
          {contactId !== null && (
            <Panel title="Waar het begon">
              <Link to="/gesprekken/$id" params={{ id: contactId }}>
                Naar het gesprek
              </Link>
            </Panel>
          )}
        </div>
      </div>
    </div>
  );
}

function metaOf({ number, sector, stage, stageSince }: DoorbraakView): string {
  const since = sayDateShort(stageSince as LocalDate);
  return `${number}, ${sectorLabels[sector]}, ${doorbraakStageLabels[stage].toLowerCase()} sinds ${since}`;
}

/** "Doorbraak voor Yara, 14 jaar, Kaj Munk". */
function titleOf({ childName, childAge, schoolName }: DoorbraakView): string {
  const who = childName ?? 'een leerling';
  const rest = [childAge === null ? null : `${childAge} jaar`, schoolName].filter((part) => part !== null);
  return `Doorbraak voor ${[who, ...rest].join(', ')}`;
}
