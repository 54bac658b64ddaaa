import { explainDoorbraak } from '@steunpunt/domain/doorbraak/explain-doorbraak';
import { explainMediation } from '@steunpunt/domain/mediation/explain-mediation';
import { createFileRoute } from '@tanstack/react-router';
import { ExplanationPage } from '../../workflow/ExplanationPage.tsx';

export const Route = createFileRoute('/_in/uitleg/$soort')({ component: Explanation });

const intro = 'Alles is vrijwillig. U mag op elk moment stoppen.';

function Explanation() {
  const { soort } = Route.useParams();
  return soort === 'doorbraak' ? (
    <ExplanationPage title="Hoe een doorbraak gaat" intro={intro} stages={explainDoorbraak()} />
  ) : (
    <ExplanationPage title="Hoe mediation gaat" intro={intro} stages={explainMediation()} />
  );
}
