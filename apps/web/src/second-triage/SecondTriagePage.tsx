import { api } from '@steunpunt/contract';
import type { MeetingHead } from '@steunpunt/contract/second-triage';
import type { Role } from '@steunpunt/domain/people/roles';
import { useQuery } from '@tanstack/react-query';
import { queryOf } from '../api/query-keys.ts';
import { errorText } from '../texts/error-text.ts';
import { Bones } from '../ui/Bones.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { ErrorState } from '../ui/ErrorState.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';
import { Panel } from '../ui/Panel.tsx';
import { useDocumentTitle } from '../ui/use-document-title.ts';
import { Agenda } from './Agenda.tsx';
import { Meetings } from './Meetings.tsx';
import './second-triage.css';

/** What waits for a decision, what is still to be told, and the meetings. */
export function SecondTriagePage({ role }: { readonly role: Role }) {
  useDocumentTitle('Tweede triage');
  const meetings = useQuery(queryOf(api.listMeetings, {}));
  const isLead = role === 'lead';
  return (
    <div className="t-page">
      <PageTitle meta="Vragen waarover leidinggevenden samen besluiten, de oudste belofte eerst">
        Tweede triage
      </PageTitle>
      <div className="t-page__columns">
        {isLead && (
          <div className="s-stack">
            <Agenda kind="own" title="Eigen agenda" />
            <Agenda kind="joint" title="Gezamenlijke agenda" />
          </div>
        )}
        <div className="s-stack">
          {meetings.isPending && (
            <Panel flush>
              <Bones label="De overleggen worden opgehaald" />
            </Panel>
          )}
          {meetings.isError && (
            <Panel flush>
              <ErrorState
                title="De overleggen konden niet worden opgehaald"
                onRetry={() => void meetings.refetch()}
              >
                {errorText(meetings.error)}
              </ErrorState>
            </Panel>
          )}
          {meetings.data !== undefined && <Shown meetings={meetings.data.meetings} isLead={isLead} />}
        </div>
      </div>
    </div>
  );
}

function Shown({
  meetings,
  isLead,
}: {
  readonly meetings: readonly MeetingHead[];
  readonly isLead: boolean;
}) {
  if (!isLead && meetings.length === 0) {
    return (
      <Panel flush>
        <EmptyState title="Er is nu geen overleg waar u bij zit." />
      </Panel>
    );
  }
  return <Meetings meetings={meetings} mayPlan={isLead} />;
}
