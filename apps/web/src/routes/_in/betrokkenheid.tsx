import { createFileRoute } from '@tanstack/react-router';
import { InvolvementsPage } from '../../involvement/InvolvementsPage.tsx';

export const Route = createFileRoute('/_in/betrokkenheid')({ component: InvolvementsPage });
