import { createFileRoute } from '@tanstack/react-router';
import { ResetPage } from '../session/ResetPage.tsx';

export const Route = createFileRoute('/herstel/wachtwoord')({ component: NewPassword });

function NewPassword() {
  return <ResetPage what="password" />;
}
