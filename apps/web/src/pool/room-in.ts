import type { MediatorRow } from '@steunpunt/contract/pool';

/** The places that are free, over all mediators. Somebody over their cap takes no place from another. */
export function roomIn(mediators: readonly Pick<MediatorRow, 'mostOpen' | 'openCases'>[]): number {
  return mediators.reduce((sum, { mostOpen, openCases }) => sum + Math.max(0, mostOpen - openCases), 0);
}
