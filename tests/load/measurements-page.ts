import type { CaseTime } from './measure-cases.ts';
import type { FirstLoad, Interaction } from './measure-screen.ts';
import type { Rate } from './measure-server.ts';

/** How the intake feels and what the server does, at one size. */
export type UsualTimes = {
  readonly interactions: readonly Interaction[];
  readonly firstLoad: FirstLoad;
  readonly rates: readonly Rate[];
  readonly secondsToReady: number;
};

type Measurements = {
  /** The smallest size first. */
  readonly sizes: readonly { readonly cases: number; readonly times: readonly CaseTime[] }[];
  /** The size at which the intake and the server are measured; null when this run left them out. */
  readonly usual: (UsualTimes & { readonly cases: number }) | null;
  readonly date: Date;
  readonly cores: number;
  readonly node: string;
};

/** docs/measurements.md: what was measured, beside what was promised. */
export function measurementsPage(measured: Measurements): string {
  const { usual, date, cores, node } = measured;
  return `# Measurements

Printed by \`npm run bench\`; not edited by hand. Nothing here is asserted by a test: times depend on the machine and on what else it does.

- Date: ${date.toISOString().slice(0, 10)}, Node ${node.replace('v', '')}, ${cores} cores
- SQLite, every commit on disk
${usual === null ? '' : `- From start to ready with ${count(usual.cases)} cases: ${usual.secondsToReady.toFixed(1)} s (with the demo's accounts)\n`}
${casesPart(measured)}${usual === null ? '' : `\n${usualPart(usual)}`}`;
}

function usualPart({ interactions, firstLoad, rates, cases }: NonNullable<Measurements['usual']>): string {
  const screen = interactions.map(({ what, times }) => {
    const sorted = times.toSorted((one, other) => one - other);
    const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
    return `| ${what} | ${median.toFixed(0)} | ${(sorted.at(-1) ?? 0).toFixed(0)} | 100 | ${sorted.length} |`;
  });
  const server = rates.map(
    ({ what, connections, perSecond, median, p95 }) =>
      `| ${what} | ${connections} | ${perSecond.toFixed(0)} | ${median.toFixed(1)} | ${p95.toFixed(1)} |`,
  );
  return `## The intake on a computer four times as slow, with ${count(cases)} cases
Milliseconds from a key to the next paint, as the browser reports them; what takes less than 16 counts as 16.

| What | Median | Longest | Budget | Times |
|---|---:|---:|---:|---:|
${screen.join('\n')}

First load of the call screen with an empty cache: largest paint after ${(firstLoad.largestPaint / 1000).toFixed(2)} s (budget 1.5), layout shift ${firstLoad.layoutShift.toFixed(3)} (budget 0.02).

## The server, with ${count(cases)} cases
Over HTTP on the same machine, signed in, with permission check and audit row; client and server share the cores. A rate is connections divided by the mean time of an answer.

| What | Connections | Per second | Median ms | 95 % within ms |
|---|---:|---:|---:|---:|
${server.join('\n')}
`;
}

function count(cases: number): string {
  return cases.toLocaleString('en-GB');
}

/** Each size beside the others, and beside what the machine could do at most. */
function casesPart({ sizes }: Pick<Measurements, 'sizes'>): string {
  const [smallest] = sizes;
  const largest = sizes.at(-1);
  const lines = (smallest?.times ?? []).map(({ what, app }, place) => {
    const cells = sizes.map(({ times }) => {
      const time = times[place];
      return time === undefined ? '' : `${time.app.toFixed(1)} (${time.bare.toFixed(1)})`;
    });
    const grew = (largest?.times[place]?.app ?? 0) / app;
    return `| ${what} | ${cells.join(' | ')} | ${grew.toFixed(1)} |`;
  });
  const heads = sizes.map(({ cases }) => count(cases));
  return `## Lists, a case and search, by the number of cases
Median milliseconds at one connection, over HTTP with sign-in, permission check and audit row. In brackets: the same SQL statements with their values, the audit row and the commit on the bare driver behind Node's own server, in the same run. Every case has one contact. One in five hundred waits for its call-back and one in forty has an open task, so that a worklist grows with more work and not only with more past. The last column is the time with the most cases divided by that with the fewest.

| What | ${heads.join(' | ')} | × |
|---|${heads.map(() => '---:|').join('')}---:|
${lines.join('\n')}
`;
}
