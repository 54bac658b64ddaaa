import { worklistViews } from '@steunpunt/contract/worklist';
import { urgencies } from '@steunpunt/domain/triage/outcome';
import { createFileRoute } from '@tanstack/react-router';
import { WhoIsHere } from '../../absences/WhoIsHere.tsx';
import { useSession } from '../../api/session.ts';
import { CallPanel } from '../../call-backs/CallPanel.tsx';
import { firstViewOf } from '../../frame/first-view.ts';
import { menuEntries } from '../../frame/menu-entries.ts';
import { SavedViews } from '../../saved-views/SavedViews.tsx';
import { WorklistPage, type WorklistSearch } from '../../worklist/WorklistPage.tsx';

export const Route = createFileRoute('/_in/werkvoorraad')({
  validateSearch: worklistSearch,
  component: Worklist,
});

function worklistSearch(search: Record<string, unknown>): WorklistSearch {
  return {
    lijst: worklistViews.find((view) => view === search['lijst']),
    urgentie: urgencies.find((urgency) => urgency === search['urgentie']),
  };
}

function Worklist() {
  const navigate = Route.useNavigate();
  const search = Route.useSearch();
  const { role } = useSession();
  return (
    <WorklistPage
      firstView={firstViewOf(role)}
      search={search}
      onSearch={(search) => void navigate({ search, replace: true })}
      callPanel={(row, onClose) => (
        <CallPanel contactId={row.contactId} who={row.callerName ?? row.number} onClose={onClose} />
      )}
      savedViews={
        <SavedViews
          list="worklist"
          filters={search}
          onApply={(filters) => void navigate({ search: worklistSearch(filters), replace: true })}
        />
      }
      aside={menuEntries[role].includes('worklist') && <WhoIsHere />}
    />
  );
}
