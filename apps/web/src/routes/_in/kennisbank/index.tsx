import { createFileRoute } from '@tanstack/react-router';
import { KnowledgePage } from '../../../knowledge/KnowledgePage.tsx';
import { knowledgeSearch } from '../../../knowledge/knowledge-search.ts';

export const Route = createFileRoute('/_in/kennisbank/')({
  validateSearch: knowledgeSearch,
  component: Knowledge,
});

function Knowledge() {
  const navigate = Route.useNavigate();
  return (
    <KnowledgePage
      search={Route.useSearch()}
      onSearch={(search) => void navigate({ search, replace: true })}
    />
  );
}
