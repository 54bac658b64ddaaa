import { mayBreakGlass } from '@steunpunt/domain/access/break-glass';
import { createFileRoute } from '@tanstack/react-router';
import { useSession } from '../../api/session.ts';
import { GlassPage } from '../../break-glass/GlassPage.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';

export const Route = createFileRoute('/_in/noodtoegang')({ component: Glass });

function Glass() {
  const { role } = useSession();
  if (mayBreakGlass(role)) return <GlassPage />;
  return (
    <>
      <PageTitle>Noodtoegang</PageTitle>
      <EmptyState title="Dit is voor contactpersonen en leidinggevenden">
        Bel een leidinggevende als iets niet kan wachten.
      </EmptyState>
    </>
  );
}
