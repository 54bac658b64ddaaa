import { worklistViews } from '@steunpunt/contract/worklist';
import { urgencies } from '@steunpunt/domain/triage/outcome';
import { createFileRoute } from '@tanstack/react-router';
import { WhoIsHere } from '../../absences/WhoIsHere.tsx';
import { useSession } from '../../api/session.ts';
import { CallPanel } from '../../call-backs/CallPanel.tsx';
import { firstViewOf } from '../../frame/first-view.ts';
import { WorklistPage, type WorklistSearch } from '../../worklist/WorklistPage.tsx';

export const Route = createFileRoute('/_in/werkvoorraad')({
  validateSearch: (search): WorklistSearch => ({
    lijst: worklistViews.find((view) => view === search['lijst']),
    urgentie: urgencies.find((urgency) => urgency === search['urgentie']),
  }),
  component: Worklist,
});

function Worklist() {
  const navigate = Route.useNavigate();
  return (
    <WorklistPage
      firstView={firstViewOf(useSession().role)}
      search={Route.useSearch()}
      onSearch={(search) => void navigate({ search, replace: true })}
      callPanel={(row, onClose) => (
        <CallPanel contactId={row.contactId} who={row.callerName ?? row.number} onClose={onClose} />
      )}
      aside={<WhoIsHere />}
    />
  );
}
