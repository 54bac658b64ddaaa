import { createFileRoute } from '@tanstack/react-router';
import { ReadersSheet } from '../../../readers/ReadersSheet.tsx';

export const Route = createFileRoute('/_in/zaken/$id_/inzage')({ component: Sheet });

function Sheet() {
  const { id } = Route.useParams();
  return <ReadersSheet caseId={id} />;
}
