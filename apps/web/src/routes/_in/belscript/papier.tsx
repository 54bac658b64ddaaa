import { createFileRoute } from '@tanstack/react-router';
import { PaperPage } from '../../../paper/PaperPage.tsx';

export const Route = createFileRoute('/_in/belscript/papier')({ component: PaperPage });
