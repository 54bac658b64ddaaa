import { teamStages } from '@steunpunt/domain/doorbraak/doorbraak-stages';
import { placeTakingStages } from '@steunpunt/domain/mediation/mediation-stages';

type Request = { readonly swv: string };
type Row = Request & { readonly stage: string; readonly late: boolean };

/** Of one swv: what waits for somebody to take it up, what runs, what is looked back on, and what of that is late. */
export type OverviewRow = {
  readonly swv: string;
  readonly waiting: number;
  readonly running: number;
  readonly afterwards: number;
  readonly late: number;
};

type Parts = Readonly<Record<'waiting' | 'running' | 'afterwards', readonly string[]>>;

/** Which stages of a mediation count as what. */
export const mediationParts: Parts = {
  waiting: ['requested', 'suitability', 'offered'],
  running: placeTakingStages,
  afterwards: ['closed', 'aftercare'],
};

/** Which stages of a doorbraak count as what. */
export const doorbraakParts: Parts = {
  waiting: ['requested', 'test', 'team'],
  running: teamStages,
  afterwards: ['evaluation'],
};

/** The same rows as the lists they come from, counted by swv. */
export function overviewOf(
  requests: readonly Request[],
  rows: readonly Row[],
  { waiting, running, afterwards }: Parts,
): OverviewRow[] {
  const swvs = [...new Set([...requests, ...rows].map(({ swv }) => swv))].sort();
  return swvs.map((swv) => {
    const own = rows.filter((row) => row.swv === swv);
    const countIn = (stages: readonly string[]) => own.filter(({ stage }) => stages.includes(stage)).length;
    return {
      swv,
      waiting: requests.filter((request) => request.swv === swv).length + countIn(waiting),
      running: countIn(running),
      afterwards: countIn(afterwards),
      late: own.filter(({ late }) => late).length,
    };
  });
}
