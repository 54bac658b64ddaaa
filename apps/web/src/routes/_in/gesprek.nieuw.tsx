import { createFileRoute } from '@tanstack/react-router';
import { useSession } from '../../api/session.ts';
import { StartedBySoftphone } from '../../frame/StartedBySoftphone.tsx';

export const Route = createFileRoute('/_in/gesprek/nieuw')({ component: NewCall });

function NewCall() {
  return <StartedBySoftphone session={useSession()} />;
}
