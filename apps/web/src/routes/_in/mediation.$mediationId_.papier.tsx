import { type PaperKind, paperKinds } from '@steunpunt/domain/mediation/paper-kinds';
import { createFileRoute } from '@tanstack/react-router';
import { PapersPage } from '../../mediation/PapersPage.tsx';

type Search = { readonly soort?: PaperKind | undefined };

export const Route = createFileRoute('/_in/mediation/$mediationId_/papier')({
  validateSearch: ({ soort }): Search => ({ soort: paperKinds.find((kind) => kind === soort) }),
  component: Papers,
});

function Papers() {
  const { soort = 'invitation' } = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <PapersPage
      id={Route.useParams().mediationId}
      kind={soort}
      onKind={(kind) => void navigate({ search: { soort: kind }, replace: true })}
    />
  );
}
