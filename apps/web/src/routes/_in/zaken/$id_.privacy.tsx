import { createFileRoute } from '@tanstack/react-router';
import { CasePrivacyPage } from '../../../privacy/CasePrivacyPage.tsx';

export const Route = createFileRoute('/_in/zaken/$id_/privacy')({ component: Privacy });

function Privacy() {
  const { id } = Route.useParams();
  const navigate = Route.useNavigate();
  return <CasePrivacyPage key={id} caseId={id} onErased={() => void navigate({ to: '/verzoeken' })} />;
}
