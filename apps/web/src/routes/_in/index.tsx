import { createFileRoute, Navigate } from '@tanstack/react-router';
import { useSession } from '../../api/session.ts';
import { homeOf } from '../../frame/menu-entries.ts';

export const Route = createFileRoute('/_in/')({ component: Home });

function Home() {
  return <Navigate to={homeOf(useSession().role)} replace />;
}
