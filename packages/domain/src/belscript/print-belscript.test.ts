import { expect, test } from 'vitest';
import { paperBelscript } from './paper-belscript.ts';
import { printBelscript, printDiagram } from './print-belscript.ts';
import { currentBelscript as script } from './versions.ts';

test('the printed script has every question in a table under its step', () => {
  const printed = printBelscript(script);
  for (const { id, say } of script.questions) {
    expect(printed).toContain(`\`${id}\``);
    expect(printed).toContain(say.adult);
  }
  expect(printed.match(/^## \d\. /gm)).toHaveLength(script.steps.length);
});

test('a condition is printed in words, not in codes', () => {
  expect(printBelscript(script)).toContain('| Taal: Tolk nodig |');
  expect(printBelscript(script)).toContain('| Info of oplossing: niet Uitleg |');
});

test('every row of a table has as many cells as its head', () => {
  const rows = printBelscript(script)
    .split('\n')
    .filter((row) => row.startsWith('|'));
  const cells = (row: string) => row.replaceAll('\\|', '').split('|').length;
  const heads = rows.filter((_, index) => rows[index + 1]?.startsWith('| ---'));
  expect(new Set(rows.map(cells))).toEqual(new Set(heads.map(cells)));
});

test('the diagram draws every question once and an arrow for every condition', () => {
  const lines = printDiagram(script).split('\n');
  for (const { id } of script.questions) {
    expect(lines.filter((line) => new RegExp(`^ {4}${id}[[(]`).test(line))).toHaveLength(1);
  }
  expect(lines).toContain('  language -. "Tolk nodig" .-> interpreterLanguage');
  expect(new Set(lines.filter((line) => line.includes('-.'))).size).toBe(
    lines.filter((line) => line.includes('-.')).length,
  );
});

test('the paper form fits two pages of two columns', () => {
  const width = 52;
  const rowsPerPage = 2 * 58;
  const rows = paperBelscript(script).sections.flatMap(({ fields }) => [
    2,
    ...fields.map(({ label, say, onlyIf, boxes, lines }) => {
      const text = [label, say, onlyIf].filter((part) => part !== null).join(' ');
      const ticks = boxes.reduce((sum, box) => sum + box.length + 4, 0);
      return Math.ceil(text.length / width) + Math.ceil(ticks / width) + lines;
    }),
  ]);
  expect(rows.reduce((sum, row) => sum + row, 0)).toBeLessThanOrEqual(2 * rowsPerPage);
});

test('the paper form says when a question is asked and what is needed, and leaves no bracket open', () => {
  const paper = paperBelscript(script, ['112']);
  const fields = paper.sections.flatMap(({ fields }) => fields);
  expect(fields.find(({ id }) => id === 'doubtedPersons')?.onlyIf).toBe(
    'Eerder geholpen: Ja, en vindt ons niet onafhankelijk',
  );
  expect(fields.find(({ id }) => id === 'consent')).toMatchObject({ required: true, onlyIf: null });
  expect(paper.danger).toContain('112');
  expect(JSON.stringify(paper)).not.toMatch(/\{(caller|child|name|desk|steunpunt|promise)\}/);
});
