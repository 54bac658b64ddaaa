import type { FirstLoad, Interaction } from './measure-screen.ts';
import type { Rate } from './measure-server.ts';

type Measurements = {
  readonly interactions: readonly Interaction[];
  readonly firstLoad: FirstLoad;
  readonly rates: readonly Rate[];
  readonly contacts: number;
  readonly secondsToReady: number;
  readonly date: Date;
  readonly cores: number;
  readonly node: string;
};

/** docs/measurements.md: what was measured, beside what was promised. */
export function measurementsPage(measured: Measurements): string {
  const { interactions, firstLoad, rates, contacts, secondsToReady, date, cores, node } = measured;
  const screen = interactions.map(({ what, times }) => {
    const sorted = times.toSorted((one, other) => one - other);
    const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
    return `| ${what} | ${median.toFixed(0)} | ${(sorted.at(-1) ?? 0).toFixed(0)} | 100 | ${sorted.length} |`;
  });
  const server = rates.map(
    ({ what, connections, perSecond, median, p95 }) =>
      `| ${what} | ${connections} | ${perSecond.toFixed(0)} | ${median.toFixed(1)} | ${p95.toFixed(1)} |`,
  );
  return `# Measurements

Printed by \`npm run bench\`; not edited by hand. Nothing here is asserted by a test: times depend on the machine and on what else it does.

- Date: ${date.toISOString().slice(0, 10)}, Node ${node.replace('v', '')}, ${cores} cores
- Contacts in the database: ${contacts.toLocaleString('en-GB')}, SQLite, every commit on disk
- From start to ready: ${secondsToReady.toFixed(1)} s (with the demo's accounts)

## The intake on a computer four times as slow
Milliseconds from a key to the next paint, as the browser reports them; what takes less than 16 counts as 16.

| What | Median | Longest | Budget | Times |
|---|---:|---:|---:|---:|
${screen.join('\n')}

First load of the call screen with an empty cache: largest paint after ${(firstLoad.largestPaint / 1000).toFixed(2)} s (budget 1.5), layout shift ${firstLoad.layoutShift.toFixed(3)} (budget 0.02).

## The server
Over HTTP on the same machine, signed in, with permission check and audit row; client and server share the cores. A rate is connections divided by the mean time of an answer.

| What | Connections | Per second | Median ms | 95 % within ms |
|---|---:|---:|---:|---:|
${server.join('\n')}
`;
}
