import { Button } from '@navikt/ds-react/Button';
import { api } from '@steunpunt/contract';
import { doorbraakStageLabels } from '@steunpunt/domain/doorbraak/doorbraak-words';
import { sectorLabels } from '@steunpunt/domain/reference/sectors';
import { criterionLabels } from '@steunpunt/domain/second-triage/criterion-labels';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { CallAnswer } from '../api/call.ts';
import { keyOf, queryOf } from '../api/query-keys.ts';
import { useSend } from '../api/use-send.ts';
import { dayOf, nearMoment } from '../texts/dates.ts';
import { shortReason } from '../texts/step-reasons.ts';
import { errorText } from '../texts/workflow-errors.ts';
import { Bones } from '../ui/Bones.tsx';
import { DateTag } from '../ui/DateTag.tsx';
import { ErrorState } from '../ui/ErrorState.tsx';
import { InlineError } from '../ui/InlineError.tsx';
import { Locked } from '../ui/Locked.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';
import { Panel } from '../ui/Panel.tsx';
import { useDocumentTitle } from '../ui/use-document-title.ts';
import './doorbraak.css';

type List = CallAnswer<typeof api.listDoorbraaks>;
type PageProps = { readonly mayBegin: boolean; readonly onStarted: (doorbraakId: string) => void };

/** What the second triage asked for, and every doorbraak one works on or leads. */
export function DoorbraaksPage({ mayBegin, onStarted }: PageProps) {
  useDocumentTitle('Doorbraak');
  const list = useQuery(queryOf(api.listDoorbraaks, {}));
  return (
    <div className="d-page">
      <PageTitle meta="Voor een leerling bij wie veel mensen bezig zijn en het toch vastzit">
        Doorbraak
      </PageTitle>
      {list.isError ? (
        <Panel flush>
          <ErrorState title="De lijst kon niet worden opgehaald" onRetry={() => void list.refetch()}>
            {errorText(list.error)}
          </ErrorState>
        </Panel>
      ) : list.isPending ? (
        <Panel flush>
          <Bones label="De lijst wordt opgehaald" />
        </Panel>
      ) : (
        <>
          {mayBegin && <Requests requests={list.data.requests} onStarted={onStarted} />}
          <Running doorbraaks={list.data.doorbraaks} />
        </>
      )}
    </div>
  );
}

function Requests({ requests, onStarted }: Pick<List, 'requests'> & Pick<PageProps, 'onStarted'>) {
  const client = useQueryClient();
  const start = useSend(api.startDoorbraak, {
    onSuccess: ({ id }) => onStarted(id),
    onSettled: () => void client.invalidateQueries({ queryKey: keyOf(api.listDoorbraaks) }),
  });
  return (
    <Panel title={`Gevraagd door de tweede triage (${requests.length})`}>
      {requests.length === 0 && <p className="s-quiet">Er wacht geen aanvraag.</p>}
      {start.isError && <InlineError>{errorText(start.error)}</InlineError>}
      <ul className="s-list d-rows">
        {requests.map(({ id, contactId, contactNumber, urgency, requestedAt, criteria, isRestricted }) => (
          <li key={id} className="d-rows__row">
            <div className="d-rows__head">
              <Link to="/gesprekken/$id" params={{ id: contactId }}>
                {contactNumber}
              </Link>
              <span className="s-quiet">
                {urgency}, {dayOf(requestedAt)}
              </span>
            </div>
            <span>{criteria.map((criterion) => criterionLabels[criterion]).join('. ')}</span>
            <div>
              {isRestricted ? (
                <Locked name="Begin" reason={shortReason({ code: 'restricted' })} />
              ) : (
                <Button
                  type="button"
                  size="small"
                  variant="secondary"
                  loading={start.isPending && start.variables.params.id === id}
                  onClick={() => start.mutate({ params: { id } })}
                >
                  Begin
                  <span className="aksel-sr-only"> met {contactNumber}</span>
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Running({ doorbraaks }: Pick<List, 'doorbraaks'>) {
  return (
    <Panel title={`Loopt en liep (${doorbraaks.length})`}>
      {doorbraaks.length === 0 && <p className="s-quiet">Er is geen doorbraak waar u aan werkt.</p>}
      <ul className="s-list d-rows">
        {doorbraaks.map(({ id, number, sector, stage, until, late, paused, director }) => (
          <li key={id} className="d-rows__row">
            <div className="d-rows__head">
              <Link to="/doorbraak/$doorbraakId" params={{ doorbraakId: id }}>
                {number}
              </Link>
              {until !== null && (
                <DateTag tone={late ? 'late' : 'promise'}>
                  {late ? 'te laat sinds ' : 'uiterlijk '}
                  {nearMoment(until)}
                </DateTag>
              )}
            </div>
            <span>
              {doorbraakStageLabels[stage]}
              {paused ? ', staat stil' : ''}
            </span>
            <span className="s-quiet">
              {sectorLabels[sector]}, {director ?? 'nog geen casusregisseur'}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
