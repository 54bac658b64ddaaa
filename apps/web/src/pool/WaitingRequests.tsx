import { Button } from '@navikt/ds-react/Button';
import { api } from '@steunpunt/contract';
import { type LocalDate, localDateOf, sayDate } from '@steunpunt/domain/calendar';
import { asInstant } from '@steunpunt/domain/calendar/instant';
import { natureLabels } from '@steunpunt/domain/reference/nature-codes';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { CallAnswer } from '../api/call.ts';
import { keyOf } from '../api/query-keys.ts';
import { useSend } from '../api/use-send.ts';
import { shortReason } from '../texts/step-reasons.ts';
import { errorText } from '../texts/workflow-errors.ts';
import { InlineError } from '../ui/InlineError.tsx';
import { Locked } from '../ui/Locked.tsx';
import { Panel } from '../ui/Panel.tsx';

type Request = CallAnswer<typeof api.listMediations>['requests'][number];

/** What the second triage asked for and nobody began with. */
export function WaitingRequests({
  requests,
  onStarted,
}: {
  readonly requests: readonly Request[];
  readonly onStarted: (mediationId: string) => void;
}) {
  const client = useQueryClient();
  const start = useSend(api.startMediation, {
    onSuccess: ({ id }) => onStarted(id),
    onSettled: () => void client.invalidateQueries({ queryKey: keyOf(api.listMediations) }),
  });
  return (
    <Panel title={`Gevraagd door de tweede triage (${requests.length})`}>
      {requests.length === 0 && <p className="s-quiet">Er wacht geen aanvraag.</p>}
      {start.isError && <InlineError>{errorText(start.error)}</InlineError>}
      <ul className="s-list p-lines">
        {requests.map((request) => (
          <li key={request.id} className="p-lines__line">
            <div className="p-lines__head">
              <Link to="/gesprekken/$id" params={{ id: request.contactId }}>
                {request.contactNumber}
              </Link>
              <span className="s-quiet">
                {request.urgency}, sinds {sayDate(dayOf(request.requestedAt))}
              </span>
            </div>
            <span>{request.nature === null ? 'Onderwerp onbekend' : natureLabels[request.nature]}</span>
            <span className="s-quiet">{sayAgreed(request.agreed)}</span>
            <div>
              {request.isRestricted ? (
                <Locked name="Begin" reason={shortReason({ code: 'restricted' })} />
              ) : (
                <Button
                  type="button"
                  size="small"
                  variant="secondary"
                  loading={start.isPending && start.variables.params.id === request.id}
                  onClick={() => start.mutate({ params: { id: request.id } })}
                >
                  Begin
                  <span className="aksel-sr-only"> met {request.contactNumber}</span>
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function dayOf(instant: string): LocalDate {
  return localDateOf(asInstant(instant));
}

function sayAgreed(agreed: Request['agreed']): string {
  if (agreed.length === 2) return 'Gezin en school willen mediation verkennen';
  if (agreed.includes('family')) return 'Het gezin wil, school is nog niet gevraagd';
  return agreed.includes('school') ? 'School wil, het gezin is nog niet gevraagd' : 'Nog niemand is gevraagd';
}
