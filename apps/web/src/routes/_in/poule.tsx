import { createFileRoute } from '@tanstack/react-router';
import { useSession } from '../../api/session.ts';
import { LeadPoolPage } from '../../pool/LeadPoolPage.tsx';
import { type PoolFilter, PoolPage } from '../../pool/PoolPage.tsx';

type Search = { readonly sector?: PoolFilter };

export const Route = createFileRoute('/_in/poule')({
  validateSearch: ({ sector }): Search => ({
    sector: sector === 'po' || sector === 'vo' ? sector : undefined,
  }),
  component: Pool,
});

function Pool() {
  const { role } = useSession();
  const { sector } = Route.useSearch();
  const navigate = Route.useNavigate();
  const open = (mediationId: string) =>
    void navigate({ to: '/mediation/$mediationId', params: { mediationId } });
  if (role !== 'mediator') return <LeadPoolPage onStarted={open} />;
  return (
    <PoolPage
      filter={sector}
      onFilter={(filter) => void navigate({ search: { sector: filter }, replace: true })}
      onPicked={open}
    />
  );
}
