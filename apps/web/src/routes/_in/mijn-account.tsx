import { createFileRoute } from '@tanstack/react-router';
import { AccountPage } from '../../session/account/AccountPage.tsx';

export const Route = createFileRoute('/_in/mijn-account')({ component: AccountPage });
