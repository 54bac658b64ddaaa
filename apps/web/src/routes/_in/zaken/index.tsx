import { createFileRoute } from '@tanstack/react-router';
import { CasesPage } from '../../../cases/CasesPage.tsx';
import { caseSearch } from '../../../cases/case-search.ts';

export const Route = createFileRoute('/_in/zaken/')({
  validateSearch: caseSearch,
  component: Cases,
});

function Cases() {
  const navigate = Route.useNavigate();
  return (
    <CasesPage search={Route.useSearch()} onSearch={(search) => void navigate({ search, replace: true })} />
  );
}
