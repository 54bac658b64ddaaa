import { createFileRoute } from '@tanstack/react-router';
import { MeetingPage } from '../../../second-triage/MeetingPage.tsx';

type Search = { readonly punt?: string | undefined };

export const Route = createFileRoute('/_in/tweede-triage/$meetingId')({
  validateSearch: (search): Search => ({
    punt: typeof search['punt'] === 'string' ? search['punt'] : undefined,
  }),
  component: Meeting,
});

function Meeting() {
  const { meetingId } = Route.useParams();
  const { punt } = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <MeetingPage
      id={meetingId}
      itemId={punt}
      onItem={(itemId) => void navigate({ search: { punt: itemId }, replace: true })}
    />
  );
}
