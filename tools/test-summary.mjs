const wholeBudget = 600;

/** Prints one line per part (seconds used, budget, tests) and, last, `N passed, N failed` for CI's reader. */
export function printSummary(outcomes, total) {
  const rows = [...outcomes].map(([part, { seconds, code, counts }]) => [
    `${code === 0 ? '✓' : '✗'} ${part.name}`,
    seconds.toFixed(1),
    String(part.budget),
    part.count ? `${counts.passed} passed, ${counts.failed} failed${skippedNote(counts)}` : '',
  ]);
  const used = process.uptime();
  rows.push([
    '  all together',
    used.toFixed(1),
    String(wholeBudget),
    used > wholeBudget ? 'over the budget' : '',
  ]);
  const table = [['  part', 'seconds', 'budget', 'tests'], ...rows];
  const widths = table[0].map((_, column) => Math.max(...table.map((row) => row[column].length)));
  process.stdout.write('\n');
  for (const [name, seconds, budget, tests] of table) {
    const line = [name.padEnd(widths[0]), seconds.padStart(widths[1]), budget.padStart(widths[2]), tests];
    process.stdout.write(`${line.join('  ').trimEnd()}\n`);
  }
  process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`);
}

function skippedNote({ skipped }) {
  return skipped > 0 ? ` (${skipped} of them skipped, which counts as failed)` : '';
}
