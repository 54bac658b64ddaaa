import { roleNames, roles } from '@steunpunt/domain/people/roles';
import { expect, test } from 'vitest';
import { api } from './index.ts';
import { mayKnock } from './print-api.ts';
import { printMatrix } from './print-matrix.ts';

const printed = printMatrix();
const lines = printed.split('\n');

test('every endpoint has one line with the answer of the door to each role', () => {
  for (const [name, endpoint] of Object.entries(api)) {
    const found = lines.filter((line) => line.startsWith(`| \`${name}\` |`));
    expect([name, found.length]).toEqual([name, 1]);
    const cells = (found[0] ?? '').split('|').map((cell) => cell.trim());
    expect([name, cells.slice(3, 3 + roles.length)]).toEqual([
      name,
      roles.map((role) => (mayKnock(endpoint, role) ? 'mag vragen' : '403')),
    ]);
  }
});

test('an endpoint that is left out of it is missed', () => {
  const { getContact: _, ...others } = api;
  expect(printMatrix(others)).not.toContain('| `getContact` |');
});

test.each([
  '| Contactpersoon | team | Er is iets beloofd | zien, kaart, oppakken | F0 F1 de vraag de kaart |',
  '| Administratie | loket | elke stand | zien, kaart, verbeteren | F0 F1 F2 F3 de kaart |',
  '| Gast bij de tweede triage | gast | In begeleiding, Aangehouden, Stilgelegd | zien | F0 de vraag |',
])('a privacy officer reads: %s', (line) => {
  expect(lines).toContain(line);
});

test('notes of a mediator are the mediator’s alone', () => {
  const withNotes = lines.filter((line) => /^\| .* F5 \|$/.test(line) && !line.startsWith('| `'));
  expect(withNotes.length).toBeGreaterThan(0);
  for (const line of withNotes)
    expect(line).toMatch(new RegExp(`^\\| ${roleNames.mediator} \\| mediator \\|`));
});
