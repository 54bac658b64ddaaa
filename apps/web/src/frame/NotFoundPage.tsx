import { Link } from '@tanstack/react-router';
import { EmptyState } from '../ui/EmptyState.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';
import { useDocumentTitle } from '../ui/use-document-title.ts';

export function NotFoundPage() {
  useDocumentTitle('Niet gevonden');
  return (
    <div className="s-lost">
      <PageTitle>Deze bladzijde is er niet</PageTitle>
      <EmptyState title="Misschien is het adres niet goed overgenomen.">
        <Link to="/">Ga naar het begin</Link>
      </EmptyState>
    </div>
  );
}
