import { api } from '@steunpunt/contract';
import { useQuery } from '@tanstack/react-query';
import { isProblem } from '../api/problem.ts';
import { queryOf } from '../api/query-keys.ts';
import { errorText } from '../texts/error-text.ts';
import { Bones } from '../ui/Bones.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { ErrorState } from '../ui/ErrorState.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';
import { Panel } from '../ui/Panel.tsx';
import { useDocumentTitle } from '../ui/use-document-title.ts';
import type { BelowItem } from './ItemColumns.tsx';
import { MeetingMode } from './MeetingMode.tsx';
import './second-triage.css';

type MeetingPageProps = {
  readonly id: string;
  /** Which item the address names. */
  readonly itemId: string | undefined;
  readonly onItem: (itemId: string) => void;
  readonly below?: BelowItem;
};

export function MeetingPage({ id, itemId, onItem, below }: MeetingPageProps) {
  useDocumentTitle('Tweede triage');
  const meeting = useQuery(queryOf(api.getMeeting, { params: { id } }));
  if (meeting.data !== undefined && !isProblem(meeting.error, 'notFound')) {
    return <MeetingMode meeting={meeting.data} itemId={itemId} onItem={onItem} below={below} />;
  }
  if (isProblem(meeting.error, 'notFound') || isProblem(meeting.error, 'notAllowed')) {
    return (
      <>
        <PageTitle>Dit overleg is er niet</PageTitle>
        <EmptyState title="Het is gesloten, of u zit er niet bij." />
      </>
    );
  }
  return (
    <>
      <PageTitle>Tweede triage</PageTitle>
      <Panel flush>
        {meeting.isError ? (
          <ErrorState title="Het overleg kon niet worden opgehaald" onRetry={() => void meeting.refetch()}>
            {errorText(meeting.error)}
          </ErrorState>
        ) : (
          <Bones rows={8} label="Het overleg wordt opgehaald" />
        )}
      </Panel>
    </>
  );
}
