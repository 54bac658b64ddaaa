import { createFileRoute } from '@tanstack/react-router';
import { MediationPage } from '../../mediation/MediationPage.tsx';

export const Route = createFileRoute('/_in/mediation/$mediationId')({ component: Mediation });

function Mediation() {
  return <MediationPage id={Route.useParams().mediationId} />;
}
