import { placeTakingStages } from '@steunpunt/domain/mediation/mediation-stages';

type Request = { readonly swv: string };
type Row = Request & { readonly stage: string; readonly late: boolean };

/** Of one swv: what waits for a mediator or for its lead, what runs, what was closed and waits for the talk afterwards. */
export type OverviewRow = {
  readonly swv: string;
  readonly waiting: number;
  readonly running: number;
  readonly afterwards: number;
  readonly late: number;
};

const beforeThePick = ['requested', 'suitability', 'offered'];
const runningStages: readonly string[] = placeTakingStages;

/** The same rows as the lists beside it, counted by swv. */
export function overviewOf(requests: readonly Request[], mediations: readonly Row[]): OverviewRow[] {
  const swvs = [...new Set([...requests, ...mediations].map(({ swv }) => swv))].sort();
  return swvs.map((swv) => {
    const own = mediations.filter((row) => row.swv === swv);
    const count = (fits: (row: Row) => boolean) => own.filter(fits).length;
    return {
      swv,
      waiting:
        requests.filter((request) => request.swv === swv).length +
        count(({ stage }) => beforeThePick.includes(stage)),
      running: count(({ stage }) => runningStages.includes(stage)),
      afterwards: count(({ stage }) => stage === 'closed' || stage === 'aftercare'),
      late: count(({ late }) => late),
    };
  });
}
