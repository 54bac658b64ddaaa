import { createFileRoute } from '@tanstack/react-router';
import { RequestsPage } from '../../../privacy/RequestsPage.tsx';

export const Route = createFileRoute('/_in/verzoeken/')({ component: RequestsPage });
