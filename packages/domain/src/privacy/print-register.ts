import { markdownTable } from '../markdown-table.ts';
import type { ColumnClass } from './field-classes.ts';
import { type Processing, processingRegister, processings } from './processing.ts';
import { defaultRetention, retentionWords, sayTerm } from './retention-terms.ts';

/** A table of the database: what it is for, and what each of its columns holds. */
export type RegisteredTable = {
  readonly table: string;
  /** Null when nothing personal stands in it. */
  readonly processing: Processing | null;
  readonly classes: readonly ColumnClass[];
};

const classNames: Readonly<Record<Exclude<ColumnClass, 'none'>, string>> = {
  F0: 'F0 verloop: samenwerkingsverband, sector, onderwerp, urgentie, stand, datum',
  F1: 'F1 contactgegevens van de beller',
  F2: 'F2 wie het kind is',
  F3: 'F3 verhaal, aantekeningen, antwoorden',
  F4: 'F4 gezondheid, jeugdhulp, veiligheid',
  F5: 'F5 vertrouwelijke aantekeningen van een mediator, versleuteld',
  staff: 'gegevens van medewerkers',
};

/** The register of processing as Markdown, in Dutch, from the classes of the columns as they are. */
export function printRegister(tables: readonly RegisteredTable[]): string {
  return [
    '# Verwerkingsregister',
    'Deze bladzijde is gemaakt uit de code: uit de soort gegevens die bij elke kolom van de database staat. Een tabel zonder doel, of een doel zonder tabel, laat een test falen.',
    'Verwerkingsverantwoordelijken zijn de samenwerkingsverbanden die het steunpunt samen hebben (AVG art. 26). Zij vullen hier hun namen, hun functionaris gegevensbescherming en de leverancier als verwerker aan. Er gaan geen gegevens naar landen buiten de Europese Unie. Hoe de gegevens zijn beveiligd, staat in [wie mag wat zien](access.md).',
    ...processings.flatMap((processing) => [
      `## ${processingRegister[processing].name}`,
      factsOf(
        processing,
        tables.filter((one) => one.processing === processing),
      ),
    ]),
    '## Zonder persoonsgegevens',
    tables
      .filter(({ processing }) => processing === null)
      .map(({ table }) => `\`${table}\``)
      .join(', '),
  ]
    .join('\n\n')
    .concat('\n');
}

function factsOf(processing: Processing, tables: readonly RegisteredTable[]): string {
  const { purpose, ground, persons, receivers } = processingRegister[processing];
  const classes = (Object.keys(classNames) as (keyof typeof classNames)[]).filter((one) =>
    tables.some((table) => table.classes.includes(one)),
  );
  return markdownTable(
    ['', ''],
    [
      ['Waarvoor', purpose],
      ['Grond', ground],
      ['Van wie', persons],
      ['Welke gegevens', classes.map((one) => classNames[one]).join('; ')],
      ['Wie ze krijgt', receivers],
      ['Bewaartermijn', keptOf(processing)],
      ['Tabellen', tables.map(({ table }) => `\`${table}\``).join(', ')],
    ],
  );
}

function keptOf(processing: Processing): string {
  const { kept } = processingRegister[processing];
  if (typeof kept === 'string') return kept;
  return kept
    .map((kind) => {
      const { what, from } = retentionWords[kind];
      return `${what}: ${sayTerm(defaultRetention[kind])}, vanaf ${from}`;
    })
    .join('; ');
}
