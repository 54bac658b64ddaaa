import { createHash } from 'node:crypto';
import { erasedText } from '@steunpunt/domain/privacy/person-erasure';
import { isOnlyMark, placesOf } from '@steunpunt/domain/privacy/person-marks';
import { fromStored, stored } from '../db/stored-json.ts';
import type { Db } from '../db/tables.ts';
import type { Part } from '../retention/erase-file.ts';
import { type FileParts, partsOfFile } from '../retention/file-parts-repository.ts';
import { personalColumns, rowsOfFile, type StoredRow } from '../retention/texts-of-file.ts';
import { hiddenHealthIn } from './hidden-health.ts';
import type { PersonPlaces } from './person-places.ts';

/**
 * A text in which the person stands. `mark`: nothing but their name, number or address; `named`: a text that names them;
 * `said`: what they said themselves, without their name; `hidden`: one about health that nobody may read any more, and that
 * goes unread.
 */
export type FoundText = {
  /** Of the text alone: the same words in two places are one piece. */
  readonly key: string;
  readonly kind: 'mark' | 'named' | 'said' | 'hidden';
  readonly text: string;
  readonly part: Part;
  readonly column: string;
  /** What the whole column holds: the text, or JSON with the text in it. */
  readonly value: string;
};

/** Whether nobody has to decide about it. */
export function goesUnasked({ kind }: FoundText): boolean {
  return kind === 'mark' || kind === 'hidden';
}

/** Everything that goes with the cases and the calls in them. Calls in no case go whole. */
export function partsOfPerson(db: Db, { cases, own, others }: PersonPlaces): Promise<FileParts> {
  const contacts = [...own, ...others].map(({ id }) => id);
  return partsOfFile(db, { contacts, cases });
}

/** Every text of the files of the person in which they stand, and that is not theirs whole. */
export async function textsWithPerson(db: Db, places: PersonPlaces, parts: FileParts): Promise<FoundText[]> {
  const rows = await rowsOfFile(db, parts);
  const talks = idsWith(rows, 'case_entry', ({ with_id }) => isOneOf(with_id, places.rows));
  const own = new Set(places.own.map(({ id }) => id));
  const parties = idsWith(rows, 'mediation_party', (row) => isTheirParty(row, places));
  const asked = places.own.flatMap(({ question }) => (question === null ? [] : [question]));
  const isSaid = (table: string, column: string, row: StoredRow, text: string) =>
    (table === 'case_entry' && talks.has(String(row['id']))) ||
    (table === 'case_entry_version' && talks.has(String(row['entry_id']))) ||
    (table === 'safety_advice' && own.has(String(row['contact_id']))) ||
    (table === 'case_file' && column === 'question_first' && asked.includes(text));
  const isHidden = hiddenHealthIn(rows);
  return rows.flatMap(({ part, rows: ofTable }) =>
    ofTable
      .filter((row) => !goesWhole(part.table, row, places, parties))
      .flatMap((row) =>
        (personalColumns.get(part.table) ?? []).flatMap((column): FoundText[] => {
          const value = row[column];
          if (typeof value !== 'string') return [];
          return textsIn(value).flatMap((text): FoundText[] => {
            const found = { key: keyOf(text), text, part, column, value };
            if (isOnlyMark(text, places.marks)) return [{ ...found, kind: 'mark' }];
            const isNamed = placesOf(text, places.marks).length > 0;
            if (!isNamed && !isSaid(part.table, column, row, text)) return [];
            if (isHidden(part.table, column, row, text)) return [{ ...found, kind: 'hidden' }];
            return [{ ...found, kind: isNamed ? 'named' : 'said' }];
          });
        }),
      ),
  );
}

/** Whether somebody who takes part in a mediation is the person. */
export function isTheirParty(row: StoredRow, { marks }: PersonPlaces): boolean {
  return ['name', 'phone', 'mail'].some((column) => {
    const value = row[column];
    return typeof value === 'string' && isOnlyMark(value, marks);
  });
}

/** Rows of calls and of the person that are emptied or deleted whatever stands in them. */
const ofTheirCalls = [
  'contact',
  'contact_answers',
  'contact_correction',
  'call_back_attempt',
  'call_back_step',
  'told_item',
  'mail',
];

function goesWhole(
  table: string,
  row: StoredRow,
  { own, rows }: PersonPlaces,
  parties: ReadonlySet<string>,
): boolean {
  if (table === 'mail' && parties.has(String(row['party_id']))) return true;
  if (ofTheirCalls.includes(table)) return isOneOf(row[table === 'contact' ? 'id' : 'contact_id'], own);
  if (table === 'draft') return isOneOf(row['record_id'], own);
  if (table === 'case_involved') return isOneOf(row['id'], rows);
  if (table === 'involved_correction') return isOneOf(row['involved_id'], rows);
  if (table === 'privacy_request') return isOneOf(row['about_id'], rows);
  // What is chosen about texts holds no name, and goes with the request.
  return table === 'erasure_choice' || table === 'same_person';
}

function isOneOf(id: unknown, rows: readonly { readonly id: string }[]): boolean {
  return rows.some((row) => row.id === id);
}

function idsWith(
  tables: readonly { readonly part: Part; readonly rows: readonly StoredRow[] }[],
  table: string,
  counts: (row: StoredRow) => boolean,
): ReadonlySet<string> {
  const rows = tables.find(({ part }) => part.table === table)?.rows ?? [];
  return new Set(rows.filter(counts).map((row) => String(row['id'])));
}

/** The texts a column holds: itself, or those in its JSON. */
function textsIn(value: string): string[] {
  const json = jsonIn(value);
  return json === undefined ? [value] : leavesOf(json);
}

/** The column with these texts erased. */
export function withoutTexts(value: string, texts: readonly string[]): string {
  const json = jsonIn(value);
  if (json === undefined) return texts.includes(value) ? erasedText : value;
  return stored(mapLeaves(json, (leaf) => (texts.includes(leaf) ? erasedText : leaf)));
}

function jsonIn(value: string): object | undefined {
  if (!/^[[{]/.test(value)) return undefined;
  try {
    return fromStored<object>(value);
  } catch {
    return undefined;
  }
}

function leavesOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leavesOf) : [];
}

function mapLeaves(value: unknown, map: (leaf: string) => string): unknown {
  if (typeof value === 'string') return map(value);
  if (Array.isArray(value)) return value.map((one) => mapLeaves(one, map));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, mapLeaves(one, map)]));
}

function keyOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 40);
}
