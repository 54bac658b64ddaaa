import { expect, test } from 'vitest';
import { printPrivacy } from './print-privacy.ts';
import { printRegister } from './print-register.ts';
import { processingRegister, processings } from './processing.ts';
import { retentionKinds, retentionWords } from './retention-terms.ts';

test('every processing stands in the register with what the columns of its tables hold', () => {
  const printed = printRegister([
    { table: 'contact', processing: 'contacts', classes: ['none', 'F1', 'F3', 'F1'] },
    { table: 'swv', processing: null, classes: ['none', 'F0'] },
  ]);
  for (const processing of processings)
    expect(printed).toContain(`## ${processingRegister[processing].name}\n`);
  expect(printed).toContain(
    '| Welke gegevens | F1 contactgegevens van de beller; F3 verhaal, aantekeningen, antwoorden |',
  );
  expect(printed).toContain('Afgesloten zaak met alles wat erbij hoort: 3 jaar, vanaf de dag van afsluiten');
  expect(printed.split('## Zonder persoonsgegevens')[1]).toContain('`swv`');
});

test('the terms stand on the page about keeping, and who is given what', () => {
  const printed = printPrivacy();
  for (const kind of retentionKinds) expect(printed).toContain(retentionWords[kind].what);
  expect(printed).toContain('| van een ander, of door een ander verteld | heel | weg: van een ander |');
  expect(printed).toContain('| toewijzen (`grant`) |');
});
