import { foldText } from '@steunpunt/domain/knowledge/search-words';
import { swvCodePattern } from '@steunpunt/domain/reference/swv';
import type { AreaTable } from '../reference/reference-tables.ts';
import type { CheckedLine, FieldProblem } from './checked-lines.ts';
import { type ColumnNames, findColumns } from './list-columns.ts';
import { ListProblem } from './list-problem.ts';
import { placeName } from './place-name.ts';

const names = {
  postcode4: ['pc4', 'postcode4', 'postcode', 'postcodegebied', 'postcode gebied'],
  place: ['gemeente', 'gemeentenaam'],
  po: ['po swv', 'swv po', 'po', 'samenwerkingsverband po'],
  vo: ['vo swv', 'swv vo', 'vo', 'samenwerkingsverband vo'],
} as const satisfies ColumnNames<string>;

/** How to read a line of a list of postcode areas with this header. Throws ListProblem for another kind of list. */
export function areaReader(header: readonly string[]): (cells: readonly string[]) => CheckedLine<AreaTable> {
  const columns = findColumns(header, names);
  if (!columns.has('postcode4') || !columns.has('place') || !(columns.has('po') || columns.has('vo'))) {
    throw new ListProblem(
      `Dit is geen lijst met postcodes. Nodig zijn de kolommen pc4, gemeente, po_swv en vo_swv; gevonden: ${header.join(', ')}.`,
    );
  }
  return (cells) => {
    const postcode4 = columns.read(cells, 'postcode4');
    const place = placeName(columns.read(cells, 'place'));
    const po = columns.read(cells, 'po').toUpperCase() || null;
    const vo = columns.read(cells, 'vo').toUpperCase() || null;
    const problems = [
      /^[1-9]\d{3}$/.test(postcode4)
        ? undefined
        : problem('postcode', `"${postcode4}" is geen postcode van vier cijfers.`),
      place === '' || place.length > 200
        ? problem('gemeente', 'de gemeente ontbreekt of is te lang.')
        : undefined,
      wrongSwv('po_swv', 'PO', po),
      wrongSwv('vo_swv', 'VO', vo),
      po === null && vo === null ? problem('po_swv', 'er staat geen samenwerkingsverband.') : undefined,
    ].filter((found) => found !== undefined);
    if (problems.length > 0) return { ok: false, problems };
    return { ok: true, row: { postcode4, place, po, vo, search_words: foldText(place) } };
  };
}

function wrongSwv(field: string, kind: 'PO' | 'VO', code: string | null): FieldProblem | undefined {
  if (code === null || (swvCodePattern.test(code) && code.startsWith(kind))) return undefined;
  return problem(field, `"${code}" is geen code van een samenwerkingsverband ${kind}, zoals ${kind}2701.`);
}

function problem(field: string, reason: string): FieldProblem {
  return { field, reason };
}
