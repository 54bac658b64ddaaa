import { createFileRoute } from '@tanstack/react-router';
import { OfficerOnly } from '../../oversight/OfficerOnly.tsx';
import { RequestTermsPage } from '../../oversight/RequestTermsPage.tsx';

export const Route = createFileRoute('/_in/toezicht_/verzoeken')({ component: Page });

function Page() {
  return (
    <OfficerOnly>
      <RequestTermsPage />
    </OfficerOnly>
  );
}
