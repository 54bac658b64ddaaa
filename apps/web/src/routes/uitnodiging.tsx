import { createFileRoute } from '@tanstack/react-router';
import { InvitationPage } from '../session/InvitationPage.tsx';

export const Route = createFileRoute('/uitnodiging')({ component: InvitationPage });
