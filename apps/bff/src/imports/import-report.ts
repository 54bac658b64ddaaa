/** Why a line was not taken over. `field` is the Dutch name of the column, or `regel` for the line as a whole. */
export type RefusedLine = { readonly line: number; readonly field: string; readonly reason: string };

export type ImportReport = {
  /** Lines with something on them, the header not counted. */
  readonly read: number;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  /** One for each wrong field, in the order of the file. */
  readonly refused: readonly RefusedLine[];
  /** Schools for which no samenwerkingsverband is known; always 0 for areas. */
  readonly withoutSwv: number;
};

export type Noun = { readonly one: string; readonly many: string };

const mostShown = 50;

/** The report in Dutch, a line each. */
export function sayReport(report: ImportReport, noun: Noun, dryRun: boolean): string[] {
  const { read, added, changed, unchanged, refused, withoutSwv } = report;
  const refusedLines = new Set(refused.map(({ line }) => line)).size;
  return [
    dryRun ? 'Proef: er is niets opgeslagen.' : 'De lijst is verwerkt.',
    `${read} ${read === 1 ? 'regel' : 'regels'} gelezen: ${added} nieuw, ${changed} veranderd, ${unchanged} gelijk gebleven, ${refusedLines} geweigerd.`,
    ...(withoutSwv === 0
      ? []
      : [
          `${withoutSwv} ${withoutSwv === 1 ? noun.one : noun.many} zonder samenwerkingsverband: het bestand noemt het niet en de lijst met postcodes ook niet. Aan de telefoon kiest u het dan met de hand.`,
        ]),
    ...refused.slice(0, mostShown).map(sayRefused),
    ...(refused.length > mostShown ? [`… en nog ${refused.length - mostShown} meldingen.`] : []),
  ];
}

function sayRefused({ line, field, reason }: RefusedLine): string {
  return `Regel ${line}, ${field}: ${reason}`;
}
