import { foldText } from '@steunpunt/domain/knowledge/search-words';
import { type Sector, swvKindOf } from '@steunpunt/domain/reference/sectors';
import type { SchoolTable } from '../reference/reference-tables.ts';
import type { CheckedLine, FieldProblem } from './checked-lines.ts';
import { type ColumnNames, findColumns } from './list-columns.ts';
import { ListProblem } from './list-problem.ts';
import { placeName } from './place-name.ts';
import { type ReadSector, readSector } from './read-sector.ts';

const names = {
  location: ['brin6', 'vestigingscode', 'vestigingsnummer', 'vestigings nummer'],
  institution: ['brin nummer', 'brinnummer', 'brin', 'instellingscode'],
  name: [
    'naam',
    'schoolnaam',
    'vestigingsnaam',
    'instellingsnaam vestiging',
    'naam vestiging',
    'instellingsnaam',
  ],
  place: ['plaatsnaam', 'plaatsnaam vestiging', 'plaats', 'vestigingsplaats'],
  municipality: ['gemeente', 'gemeentenaam'],
  postcode: ['postcode', 'postcode vestiging'],
  sector: ['sector', 'soort po', 'soort onderwijs'],
  structure: ['onderwijsstructuur'],
  swv: ['swv', 'swv afgeleid', 'swv code', 'administratienummer'],
} as const satisfies ColumnNames<string>;

type Columns = ReturnType<typeof findColumns<keyof typeof names>>;

/** A school as the list gives it; `swv` is null when the list does not name it. */
export type SchoolLine = SchoolTable;

/**
 * How to read a line of a list of schools with this header; `sectorOfAll` is for a list in which every school is of
 * one sector and no column says so. Throws ListProblem for another kind of list.
 */
export function schoolReader(
  header: readonly string[],
  sectorOfAll: Sector | undefined,
): (cells: readonly string[]) => CheckedLine<SchoolLine> {
  const columns = findColumns(header, names);
  if (!columns.has('name') || !(columns.has('location') || columns.has('institution'))) {
    throw new ListProblem(
      `Dit is geen lijst met scholen. Nodig zijn kolommen voor de code (brin6, VESTIGINGSCODE of BRIN NUMMER) en de naam; gevonden: ${header.join(', ')}.`,
    );
  }
  if (!columns.has('sector') && !columns.has('structure') && sectorOfAll === undefined) {
    throw new ListProblem(
      'Geen kolom zegt wat voor scholen dit zijn. Noem het erbij, bijvoorbeeld met --sector po.',
    );
  }
  return (cells) => readSchool(columns, cells, sectorOfAll);
}

function readSchool(
  columns: Columns,
  cells: readonly string[],
  sectorOfAll: Sector | undefined,
): CheckedLine<SchoolLine> {
  const read = (field: keyof typeof names) => columns.read(cells, field);
  const id = locationCode(read('location'), read('institution'));
  const name = read('name');
  const postcode = read('postcode').replace(/\s/g, '').toUpperCase();
  const sector = readSector(sectorText(columns, read), sectorOfAll);
  const swv = readSwv(read('swv'), sector);
  const place = placeName(read('place') || read('municipality'));
  const problems = [
    id === undefined
      ? problem('code', `"${read('location') || read('institution')}" is geen schoolcode, zoals 01AB00.`)
      : undefined,
    /\p{L}/u.test(name) && name.length <= 200
      ? undefined
      : problem('naam', 'de naam ontbreekt of is te lang.'),
    /^([1-9]\d{3}[A-Z]{2})?$/.test(postcode)
      ? undefined
      : problem('postcode', `"${read('postcode')}" is geen postcode, zoals 1234 AB.`),
    place.length > 200 ? problem('plaats', 'de plaats is te lang.') : undefined,
    sector.ok ? undefined : problem('sector', `"${sector.text}" is geen soort onderwijs dat wij kennen.`),
    swv === 'wrong'
      ? problem('swv', `"${read('swv')}" is geen samenwerkingsverband dat bij deze school past.`)
      : undefined,
  ].filter((found) => found !== undefined);
  if (id === undefined || !sector.ok || swv === 'wrong' || problems.length > 0)
    return { ok: false, problems };
  const search_words = foldText([name, read('place'), read('municipality')].join(' '));
  const row = {
    id,
    name,
    place: place || null,
    postcode: postcode || null,
    sector: sector.sector,
    swv,
    search_words,
  };
  return { ok: true, row };
}

/** Six characters for a location; of an institution with or without the number of a location, the main one is 00. */
function locationCode(location: string, institution: string): string | undefined {
  const whole = location.toUpperCase();
  const start = institution.toUpperCase();
  const code = /^\d{0,2}$/.test(whole) ? start + whole.padStart(2, '0') : whole;
  return /^\d{2}[A-Z]{2}\d{2}$/.test(code) ? code : undefined;
}

function sectorText(columns: Columns, read: (field: keyof typeof names) => string): string {
  if (columns.has('sector')) return read('sector');
  if (!columns.has('structure')) return '';
  return foldText(read('structure')) === 'pro' ? 'pro' : 'vo';
}

/** `PO2701`, or DUO's `27-01`, which is one of the kind of the school. */
function readSwv(text: string, sector: ReadSector): string | null | 'wrong' {
  if (text === '') return null;
  const kind = sector.ok && sector.sector !== null ? swvKindOf(sector.sector)?.toUpperCase() : undefined;
  const [, given, region, number] = /^(PO|VO)?(\d{2})-?(\d{2})$/.exec(text.toUpperCase()) ?? [];
  const known = given ?? kind;
  if (region === undefined || known === undefined || (kind !== undefined && kind !== known)) return 'wrong';
  return `${known}${region}${number}`;
}

function problem(field: string, reason: string): FieldProblem {
  return { field, reason };
}
