import { createFileRoute } from '@tanstack/react-router';
import { KnowledgeItemPage } from '../../../knowledge/KnowledgeItemPage.tsx';

export const Route = createFileRoute('/_in/kennisbank/$id')({ component: KnowledgeItem });

function KnowledgeItem() {
  const { id } = Route.useParams();
  return <KnowledgeItemPage key={id} id={id} />;
}
