import { foldText } from '@steunpunt/domain/knowledge/search-words';

/** Per field the names its column may have, folded; the first that is there is read. */
export type ColumnNames<Field extends string> = Readonly<Record<Field, readonly string[]>>;

/** Reads the value of a field from the cells of a line; empty when the list has no such column. */
export type ReadCell<Field extends string> = (cells: readonly string[], field: Field) => string;

/** Where each field stands in the header, whatever the case, accents and underscores of its names. */
export function findColumns<Field extends string>(
  header: readonly string[],
  names: ColumnNames<Field>,
): { readonly has: (field: Field) => boolean; readonly read: ReadCell<Field> } {
  const folded = header.map(foldText);
  const places = new Map<Field, number>();
  for (const field of Object.keys(names) as Field[]) {
    const place = names[field].map((name) => folded.indexOf(name)).find((index) => index >= 0);
    if (place !== undefined) places.set(field, place);
  }
  return {
    has: (field) => places.has(field),
    read: (cells, field) => {
      const place = places.get(field);
      return place === undefined ? '' : tidy(cells[place] ?? '');
    },
  };
}

/** Without control characters, doubled spaces, and quotes that have no partner or stand around the whole. */
export function tidy(cell: string): string {
  const spaced = cell.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
  const quotes = spaced.split('"').length - 1;
  const isWrapped = quotes === 2 && spaced.startsWith('"') && spaced.endsWith('"');
  const bare = quotes % 2 === 1 || isWrapped ? spaced.replaceAll('"', ' ') : spaced;
  return bare.replace(/ {2,}/g, ' ').trim();
}
