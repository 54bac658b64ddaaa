import { createFileRoute } from '@tanstack/react-router';
import { OfficerOnly } from '../../oversight/OfficerOnly.tsx';
import { TermsPage } from '../../oversight/TermsPage.tsx';

export const Route = createFileRoute('/_in/toezicht_/bewaren')({ component: Page });

function Page() {
  return (
    <OfficerOnly>
      <TermsPage />
    </OfficerOnly>
  );
}
