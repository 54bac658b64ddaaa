import { createFileRoute } from '@tanstack/react-router';
import { AccessSheet } from '../../../privacy/AccessSheet.tsx';

export const Route = createFileRoute('/_in/verzoeken/$id/inzage')({ component: Sheet });

function Sheet() {
  const { id } = Route.useParams();
  return <AccessSheet requestId={id} />;
}
