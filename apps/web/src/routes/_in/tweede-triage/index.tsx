import { createFileRoute } from '@tanstack/react-router';
import { useSession } from '../../../api/session.ts';
import { SecondTriagePage } from '../../../second-triage/SecondTriagePage.tsx';

export const Route = createFileRoute('/_in/tweede-triage/')({ component: SecondTriage });

function SecondTriage() {
  return <SecondTriagePage role={useSession().role} />;
}
