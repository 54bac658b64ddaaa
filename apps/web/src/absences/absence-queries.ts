import { api } from '@steunpunt/contract';
import { queryOf } from '../api/query-keys.ts';

export const absencesQuery = queryOf(api.listAbsences, {});
export const presenceQuery = queryOf(api.listPresence, {});
