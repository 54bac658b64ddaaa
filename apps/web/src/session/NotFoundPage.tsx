import { Link } from '@tanstack/react-router';
import { EmptyState } from '../ui/EmptyState.tsx';
import { useDocumentTitle } from '../ui/use-document-title.ts';
import { PageWithoutFrame } from './PageWithoutFrame.tsx';

/** An address that is nobody's. */
export function NotFoundPage() {
  useDocumentTitle('Niet gevonden');
  return (
    <PageWithoutFrame title="Deze bladzijde is er niet">
      <EmptyState title="Misschien is het adres niet goed overgenomen.">
        <Link to="/">Ga naar het begin</Link>
      </EmptyState>
    </PageWithoutFrame>
  );
}
