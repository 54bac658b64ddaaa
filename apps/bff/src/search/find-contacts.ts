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
import { decideRow } from '../contacts/row-access.ts';
import type { Tx } from '../db/tx.ts';
import { phoneNumberIn } from '../reference/phone-number.ts';
import { indexedContacts } from './search-index.ts';
import {
  type Finds,
  fewHits,
  mostOfIndex,
  newestForErrors,
  newestLookedThrough,
  piecesToFind,
  piecesWithError,
} from './search-pieces.ts';
import {
  isNumberOfContact,
  newestVisibleContacts,
  type SearchedContact,
  visibleAmong,
  withNumber,
} from './search-repository.ts';

export type Hit = {
  readonly contact: SearchedContact;
  readonly field: SearchedField;
  /** What of it this actor may see. */
  readonly shown: SearchedFields;
};

type Search = { readonly tx: Tx; readonly actor: Actor; readonly now: Instant };

/**
 * The newest `most` contacts in whose fields that the actor may see the text is found. First the newest are looked through and
 * then, when that was not enough, the index is asked: the first finds common pieces of text, the second rare ones, and neither
 * reads more of a large table than of a small one.
 */
export async function findContacts(search: Search, typed: string, most: number): Promise<Hit[]> {
  const { tx, ...who } = search;
  const query = searchQueryOf(typed);
  const finds: Finds = (fields) => foundIn(query, fields);
  const phone = phoneNumberIn(typed)?.number;
  const asked = { number: typed, phone };
  const exact = hitsAmong(search, await withNumber(tx, who, asked, most), finds);
  const newest = await newestVisibleContacts(tx, who, newestLookedThrough);
  const recent = unique([...exact, ...newestFirst(hitsAmong(search, newest, finds))]);
  // A whole number, of a contact or of a phone, has been looked up by now: its pieces stand in very many others.
  const isEnough = recent.length >= most || newest.length < newestLookedThrough || isNumberOfContact(typed);
  if (isEnough) return recent.slice(0, most);
  const pieces = piecesToFind(phone === undefined ? query : { ...query, digits: null });
  if (pieces.length === 0) return recent.slice(0, most);
  const found = await visibleAmong(tx, who, indexedContacts(tx.dialect, pieces), mostOfIndex);
  return unique([...recent, ...newestFirst(hitsAmong(search, found, finds))]).slice(0, most);
}

/** Contacts in which the text is found with typing errors, when few were found without. */
export async function findNearContacts(
  search: Search,
  typed: string,
  found: readonly Hit[],
  most: number,
): Promise<Hit[]> {
  if (found.length >= fewHits) return [];
  const { tx, ...who } = search;
  const query = searchQueryOf(typed);
  const pieces = piecesWithError(query);
  if (pieces.length === 0) return [];
  const indexed = indexedContacts(tx.dialect, pieces, newestForErrors);
  const near = hitsAmong(search, await visibleAmong(tx, who, indexed, mostOfIndex), (fields) =>
    nearlyFoundIn(query, fields),
  );
  const known = new Set(found.map(({ contact }) => contact.id));
  return newestFirst(near.filter(({ contact }) => !known.has(contact.id))).slice(0, most);
}

/** A field that the actor may not see is not looked in. */
function hitsAmong({ actor, now }: Search, contacts: readonly SearchedContact[], finds: Finds): Hit[] {
  return contacts.flatMap((contact) => {
    const groups = project(decideRow(actor, contact, now), {
      F1: { callerName: contact.caller_name, mail: contact.mail, phone: contact.phone },
      F2: { childName: contact.child_name, school: contact.school_name },
    });
    const shown = { number: contact.number, ...(groups.F1 ?? noCaller), ...(groups.F2 ?? noChild) };
    const field = finds(shown);
    return field === null ? [] : [{ contact, field, shown }];
  });
}

const noCaller = { callerName: null, mail: null, phone: null };
const noChild = { childName: null, school: null };

function newestFirst(hits: readonly Hit[]): readonly Hit[] {
  return hits.toSorted((a, b) => (a.contact.arrived_at < b.contact.arrived_at ? 1 : -1));
}

function unique(hits: readonly Hit[]): Hit[] {
  return [...new Map(hits.map((hit) => [hit.contact.id, hit])).values()];
}
