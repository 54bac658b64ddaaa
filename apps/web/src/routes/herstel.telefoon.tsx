import { createFileRoute } from '@tanstack/react-router';
import { ResetPage } from '../session/ResetPage.tsx';

export const Route = createFileRoute('/herstel/telefoon')({ component: NewPhone });

function NewPhone() {
  return <ResetPage what="secondFactor" />;
}
