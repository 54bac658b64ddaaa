import { createFileRoute } from '@tanstack/react-router';
import { FirstAdministratorPage } from '../session/FirstAdministratorPage.tsx';

export const Route = createFileRoute('/inrichten')({ component: FirstAdministratorPage });
