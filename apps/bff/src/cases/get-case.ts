import type { api } from '@steunpunt/contract';
import type { Handlers } from '../http/mount.ts';
import { shownCase } from './case-answer.ts';

export const getCase: Handlers<typeof api.getCase> = {
  handle: (request) => shownCase(request, request.params.id),
};
