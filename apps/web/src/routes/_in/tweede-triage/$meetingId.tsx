import { api } from '@steunpunt/contract';
import { useQueryClient } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import { keyOf } from '../../../api/query-keys.ts';
import { useSession } from '../../../api/session.ts';
import { InvolvementPanel } from '../../../involvement/InvolvementPanel.tsx';
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
  const client = useQueryClient();
  const { role } = useSession();
  return (
    <MeetingPage
      id={meetingId}
      itemId={punt}
      onItem={(itemId) => void navigate({ search: { punt: itemId }, replace: true })}
      below={({ kind, recordId }) =>
        role === 'guest' && (
          <InvolvementPanel
            record={{ kind, id: recordId }}
            onGone={() => {
              void client.invalidateQueries({ queryKey: keyOf(api.getMeeting) });
              void navigate({ search: {}, replace: true });
            }}
          />
        )
      }
    />
  );
}
