import { expect, test } from 'vitest';
import { api } from './index.ts';
import { printApi } from './print-api.ts';

const printed = printApi();

test('every endpoint stands in both tables', () => {
  for (const [name, { method, path }] of Object.entries(api)) {
    expect(printed.split(`| \`${name}\` |`)).toHaveLength(3);
    expect(printed).toContain(`| ${method} ${path} |`);
  }
});

test('who may knock is said by role', () => {
  expect(printed).toContain('| `signIn` | yes | yes | yes | yes | yes | yes |');
  expect(printed).toContain('| `takeContact` | – | – | yes | yes | – | – |');
});
