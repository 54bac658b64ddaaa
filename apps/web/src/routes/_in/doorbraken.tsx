import { createFileRoute } from '@tanstack/react-router';
import { useSession } from '../../api/session.ts';
import { DoorbraaksPage } from '../../doorbraak/DoorbraaksPage.tsx';

export const Route = createFileRoute('/_in/doorbraken')({ component: Doorbraaks });

function Doorbraaks() {
  const navigate = Route.useNavigate();
  return (
    <DoorbraaksPage
      mayBegin={useSession().role === 'lead'}
      onStarted={(doorbraakId) => void navigate({ to: '/doorbraak/$doorbraakId', params: { doorbraakId } })}
    />
  );
}
