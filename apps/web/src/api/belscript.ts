import { api } from '@steunpunt/contract';
import type { Belscript } from '@steunpunt/domain/belscript/belscript';
import { queryOf } from './query-keys.ts';

/** One version of the script. A published version is never edited, so it is asked for once. */
export function belscriptQuery(version: string | undefined) {
  return {
    ...queryOf(api.getBelscript, { params: { version: version ?? '' } }),
    enabled: version !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
    select: (view: { readonly version: string }) => view as unknown as Belscript,
  };
}
