import { expect, test } from 'vitest';
import { factNames } from './facts.ts';
import { printTriage } from './print-triage.ts';
import { rules } from './rules.ts';

const printed = printTriage();

test('every fact, every rule with its source, and every assumption is printed', () => {
  for (const name of factNames) expect(printed).toContain(`(\`${name}\`)`);
  for (const { id, say, source, assumption } of rules) {
    expect(printed).toContain(`| \`${id}\` | ${say} |`);
    expect(printed).toContain(source);
    if (assumption !== undefined) expect(printed).toContain(`| \`${id}\` | ${assumption} |`);
  }
});

test('the rules stand in the order in which they decide', () => {
  const positions = rules.map(({ id, say }) => printed.indexOf(`| \`${id}\` | ${say}`));
  expect(positions).toEqual(positions.toSorted((a, b) => a - b));
});

test('no cell breaks its table', () => {
  const rows = printed.split('\n').filter((line) => line.startsWith('|'));
  for (const row of rows) expect(row).toMatch(/ \|$/);
  for (const { say, source } of rules) expect(say + source).not.toMatch(/[|\n]/);
});
