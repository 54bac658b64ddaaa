import { createFileRoute } from '@tanstack/react-router';
import { DoorbraakPage } from '../../doorbraak/DoorbraakPage.tsx';

export const Route = createFileRoute('/_in/doorbraak/$doorbraakId')({ component: Doorbraak });

function Doorbraak() {
  return <DoorbraakPage id={Route.useParams().doorbraakId} />;
}
