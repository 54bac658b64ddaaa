import { createFileRoute } from '@tanstack/react-router';
import { ErasurePage } from '../../../privacy/ErasurePage.tsx';

export const Route = createFileRoute('/_in/verzoeken/$id/wissen')({ component: Erasure });

function Erasure() {
  const { id } = Route.useParams();
  const navigate = Route.useNavigate();
  return (
    <ErasurePage
      key={id}
      requestId={id}
      onErased={(caseId) =>
        void navigate(
          caseId === null ? { to: '/verzoeken' } : { to: '/zaken/$id/privacy', params: { id: caseId } },
        )
      }
    />
  );
}
