import { expect, test } from 'vitest';
import { caseRelations } from './case-relation.ts';
import { printAccess } from './print-access.ts';
import { relations } from './relation.ts';

const printed = printAccess();

test('every relation is explained once and has one row of rights', () => {
  for (const relation of relations) expect(printed.split(`(\`${relation}\`)`)).toHaveLength(2);
  expect(printed).toContain('| geblokkeerd | – | – | – | – | – |');
  expect(printed).toContain(
    '| team | zien, kaart, oppakken: F0 F1 de vraag | kaart | kaart | kaart | kaart |',
  );
});

test('it says when leads of other swvs see a contact', () => {
  expect(printed).toMatch(/^\| \d \| leidinggevende .*gezamenlijk overleg/m);
  expect(printed).toContain('## Gezamenlijk overleg');
});

test('the answers of the script stand beside their class', () => {
  expect(printed).toMatch(/^\| F4 \|.*Veilig\?/m);
  expect(printed).toMatch(/^\| F1 \|.*Terugbelnummer/m);
});

test('every relation to a case is explained, with its rights in every state', () => {
  for (const relation of caseRelations) expect(printed.split(`(zaak, \`${relation}\`)`)).toHaveLength(2);
  expect(printed).toContain('| team | zien, oppakken: F0 F1 de vraag | – | – | – |');
});
