import { parse } from 'csv-parse/sync';
import { ListProblem } from './list-problem.ts';

export type ListLine = {
  /** As an editor counts: the first line of the file is 1. */
  readonly line: number;
  /** Undefined when the quotes of the line do not match. */
  readonly cells: readonly string[] | undefined;
};

export type ListLines = { readonly header: readonly string[]; readonly lines: readonly ListLine[] };

const separators = [';', ',', '\t'] as const;

/**
 * Header and lines of a list. A record is one line, so a stray quote spoils its own line and never swallows the
 * next ones. Empty lines are left out. Throws ListProblem when there is nothing in the list.
 */
export function listLines(text: string): ListLines {
  const filled = text
    .split(/\r\n|\n|\r/)
    .map((content, index) => ({ line: index + 1, content }))
    .filter(({ content }) => !/^[\s;,"]*$/.test(content));
  const [first, ...rest] = filled;
  if (first === undefined) throw new ListProblem('Het bestand is leeg.');
  const separator = separatorOf(first.content);
  const header = cellsOf(first.content, separator);
  if (header === undefined) {
    throw new ListProblem(
      'De aanhalingstekens in de eerste regel kloppen niet: daar horen de kolomnamen te staan.',
    );
  }
  return {
    header,
    lines: rest.map(({ line, content }) => ({ line, cells: cellsOf(content, separator) })),
  };
}

function separatorOf(header: string): string {
  const counts = separators.map((separator) => header.split(separator).length);
  return separators[counts.indexOf(Math.max(...counts))] ?? ';';
}

function cellsOf(content: string, separator: string): string[] | undefined {
  // Most lines hold no quote at all, and then there is nothing to parse.
  if (!content.includes('"')) return content.split(separator);
  try {
    const records: string[][] = parse(content, { delimiter: separator, relax_quotes: true });
    return records[0] ?? [];
  } catch {
    return undefined;
  }
}
