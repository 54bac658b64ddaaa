import type { CaseAccessDecision } from '@steunpunt/domain/access/case-access';
import { project } from '@steunpunt/domain/access/decide';
import type { Instant } from '@steunpunt/domain/calendar/instant';
import type { Actor } from '@steunpunt/domain/people/actor';
import {
  foundIn,
  nearlyFoundIn,
  type SearchedField,
  type SearchedFields,
  searchQueryOf,
} from '@steunpunt/domain/search/search-query';
import { casesAsCoworker } from '../cases/case-list-repository.ts';
import type { CaseRow } from '../cases/case-record.ts';
import { decideCaseRow } from '../cases/case-row-access.ts';
import type { Tx } from '../db/tx.ts';
import { phoneNumberIn } from '../reference/phone-number.ts';
import { indexedCases } from './case-search-index.ts';
import {
  casesWithNumber,
  newestCasesToSearch,
  peopleIn,
  type SearchedPerson,
  visibleCasesAmong,
} from './case-search-repository.ts';
import {
  type Finds,
  fewHits,
  mostOfIndex,
  newestForErrors,
  newestLookedThrough,
  piecesOfLongest,
  piecesWithError,
} from './search-pieces.ts';

export type CaseHit = {
  readonly row: CaseRow;
  readonly decision: CaseAccessDecision;
  readonly field: SearchedField;
  /** What of it this actor may see; of the person it was found by, when it was found by one. */
  readonly shown: SearchedFields;
  readonly person: string | null;
};

type Search = { readonly tx: Tx; readonly actor: Actor; readonly now: Instant };

/** The newest `most` cases in which the text is found, as `findContacts` does, in the case itself or in somebody in it. */
export async function findCases(search: Search, typed: string, most: number): Promise<CaseHit[]> {
  const { tx, ...who } = search;
  const query = searchQueryOf(typed);
  const finds: Finds = (fields) => foundIn(query, fields);
  const phone = phoneNumberIn(typed)?.number;
  const withNumber = await casesWithNumber(tx, who, { number: typed, phone }, most);
  const exact = await hitsAmong(search, withNumber, finds);
  const newest = await newestCasesToSearch(tx, who, newestLookedThrough);
  const recent = unique([...exact, ...newestFirst(await hitsAmong(search, newest, finds))]);
  if (recent.length >= most || newest.length < newestLookedThrough) return recent.slice(0, most);
  // A whole phone number has been looked up by now.
  const pieces = piecesOfLongest(phone === undefined ? query : { ...query, digits: null });
  if (pieces.length === 0) return recent.slice(0, most);
  const found = await visibleCasesAmong(tx, who, indexedCases(tx.dialect, pieces), mostOfIndex);
  return unique([...recent, ...newestFirst(await hitsAmong(search, found, finds))]).slice(0, most);
}

/** Cases in which the text is found with typing errors, when few were found without. */
export async function findNearCases(
  search: Search,
  typed: string,
  found: readonly CaseHit[],
  most: number,
): Promise<CaseHit[]> {
  if (found.length >= fewHits) return [];
  const { tx, ...who } = search;
  const query = searchQueryOf(typed);
  const pieces = piecesWithError(query);
  if (pieces.length === 0) return [];
  const indexed = indexedCases(tx.dialect, pieces, newestForErrors);
  const rows = await visibleCasesAmong(tx, who, indexed, mostOfIndex);
  const near = await hitsAmong(search, rows, (fields) => nearlyFoundIn(query, fields));
  const known = new Set(found.map(({ row }) => row.id));
  return newestFirst(near.filter(({ row }) => !known.has(row.id))).slice(0, most);
}

/** What the actor may not see is not looked in. */
async function hitsAmong(
  { tx, actor, now }: Search,
  rows: readonly CaseRow[],
  finds: Finds,
): Promise<CaseHit[]> {
  const ids = rows.map(({ id }) => id);
  const people = await peopleIn(tx, ids);
  const helping = await casesAsCoworker(tx, actor.personId, ids);
  return rows.flatMap((row) => {
    const decision = decideCaseRow(actor, row, helping, now);
    for (const { person, fields } of searchedIn(row, decision, people.get(row.id) ?? [])) {
      const field = finds(fields);
      if (field !== null) return [{ row, decision, field, shown: fields, person }];
    }
    return [];
  });
}

/** The case itself, and then with each of the people in it, for whoever may see who they are. */
function searchedIn(row: CaseRow, decision: CaseAccessDecision, people: readonly SearchedPerson[]) {
  const { F1, F2 } = project(decision, {
    F1: row.caller_name,
    F2: { childName: row.child_name, school: row.school_name },
  });
  const ofCase = {
    number: row.number,
    mail: null,
    phone: null,
    ...(F2 ?? { childName: null, school: null }),
  };
  const seesPeople = decision.fields.includes('F1') && F2 !== null;
  return [
    { person: null, fields: { ...ofCase, callerName: F1 } },
    ...(seesPeople ? people : []).map(({ name, number, mail }) => ({
      person: name,
      fields: { ...ofCase, callerName: name, mail, phone: number },
    })),
  ];
}

function newestFirst(hits: readonly CaseHit[]): readonly CaseHit[] {
  return hits.toSorted((a, b) => (a.row.opened_at < b.row.opened_at ? 1 : -1));
}

function unique(hits: readonly CaseHit[]): CaseHit[] {
  return [...new Map(hits.map((hit) => [hit.row.id, hit])).values()];
}
