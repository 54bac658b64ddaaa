import { createFileRoute } from '@tanstack/react-router';
import { CasePage } from '../../../cases/CasePage.tsx';

export const Route = createFileRoute('/_in/zaken/$id')({ component: Case });

function Case() {
  const { id } = Route.useParams();
  return <CasePage key={id} id={id} />;
}
