import { createFileRoute } from '@tanstack/react-router';
import { ReferralsPage } from '../../../knowledge/ReferralsPage.tsx';

export const Route = createFileRoute('/_in/kennisbank/adressen')({ component: ReferralsPage });
