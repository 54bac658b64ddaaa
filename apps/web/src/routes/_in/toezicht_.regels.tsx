import { createFileRoute } from '@tanstack/react-router';
import { OfficerOnly } from '../../oversight/OfficerOnly.tsx';
import { RulesPage } from '../../oversight/RulesPage.tsx';

export const Route = createFileRoute('/_in/toezicht_/regels')({ component: Page });

function Page() {
  return (
    <OfficerOnly>
      <RulesPage />
    </OfficerOnly>
  );
}
