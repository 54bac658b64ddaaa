import {
  type ErasureReach,
  type ReachRefusal,
  refusalOfReach,
} from '@steunpunt/domain/privacy/person-erasure';
import type { CaseRow } from '../cases/case-record.ts';
import { findInvolved, type InvolvedRow } from '../cases/involved-repository.ts';
import type { RecordRef, Refused } from '../http/answer.ts';
import { isPromiseOpen } from './erase-person.ts';
import { choicesOf, type ErasureChoiceRow } from './erasure-choice-repository.ts';
import { type Asked, type OpenedForPrivacy, openRequest } from './open-for-privacy.ts';
import { type PersonPlaces, placesBeside, placesOfPerson } from './person-places.ts';
import { type FoundText, goesUnasked, partsOfPerson, textsWithPerson } from './person-texts.ts';
import type { PrivacyRequestRow } from './privacy-request-repository.ts';
import { type SamePersonMatch, samePersonMatches } from './same-person-candidates.ts';

export type OpenedPerson = {
  readonly ok: true;
  readonly request: PrivacyRequestRow;
  readonly file: CaseRow;
  readonly relation: OpenedForPrivacy['relation'];
  /** Null when the family asks together. */
  readonly about: InvolvedRow | null;
  readonly matches: readonly SamePersonMatch[];
  /** The case of the request first; then wherever else the person was said to be. */
  readonly seen: readonly [RecordRef, ...RecordRef[]];
};

/** A request with whoever asks, and where else they are, for who decides about it. */
export async function openPerson(asked: Asked, requestId: string): Promise<OpenedPerson | Refused> {
  const opened = await openRequest(asked, requestId);
  if (!opened.ok) return opened;
  const { request, file, relation, seen } = opened;
  if (relation !== 'lead') return { ok: false, problem: 'notAllowed', about: seen };
  const about =
    request.about_id === null ? null : ((await findInvolved(asked.tx, file.id, request.about_id)) ?? null);
  const matches =
    about === null ? [] : await samePersonMatches(asked, { requestId, about, child: file.child_name });
  const elsewhere = matches.map(({ kind, id, caseId }): RecordRef => {
    const ofCase = kind === 'person' && caseId !== null;
    return { kind: ofCase ? 'case' : 'contact', id: ofCase ? caseId : id, relation };
  });
  return { ok: true, request, file, relation, about, matches, seen: [seen, ...elsewhere] };
}

export type PersonPlan = {
  readonly places: PersonPlaces;
  /** Texts to decide about, each once. */
  readonly pieces: readonly (readonly [FoundText, ...FoundText[]])[];
  readonly choices: ReadonlyMap<string, ErasureChoiceRow>;
  readonly refusal: ReachRefusal | null;
};

/**
 * What erasing the person would do, what was decided about each text, and what is still in the way. With the whole case: in
 * other cases, because theirs goes with everything in it.
 */
export async function personPlan(
  asked: Asked,
  about: InvolvedRow,
  opened: OpenedPerson,
  reach: ErasureReach,
): Promise<PersonPlan> {
  const { tx } = asked;
  const everywhere = await placesIn(asked, about, opened);
  const places = reach === 'person' ? everywhere : await placesBeside(tx, about, everywhere);
  const found = await textsWithPerson(tx, places, await partsOfPerson(tx, places));
  const pieces = piecesIn(found);
  const choices = await choicesOf(tx, opened.request.id);
  return {
    places,
    pieces,
    choices,
    refusal: refusalOfReach(reach, {
      about: about.role,
      isErased: about.erased_on !== null,
      promiseOpen: await isPromiseOpen(tx, places),
      undecidedMatches: undecidedIn(opened),
      undecidedPieces: pieces.filter(([{ key }]) => !choices.has(key)).length,
    }),
  };
}

/** How many may be of the person without anybody having said so or not. */
export function undecidedIn({ matches }: OpenedPerson): number {
  return matches.filter(({ verdict }) => verdict === null).length;
}

/** Where the person is, with what was said to be the same person by somebody who may see it. */
export function placesIn(asked: Asked, about: InvolvedRow, { matches }: OpenedPerson): Promise<PersonPlaces> {
  const same = (kind: SamePersonMatch['kind']) =>
    matches.filter((one) => one.kind === kind && one.verdict === 'same').map(({ id }) => id);
  return placesOfPerson(asked.tx, about, { person: same('person'), contact: same('contact') });
}

/** The same words in several places are one piece. */
function piecesIn(found: readonly FoundText[]): (readonly [FoundText, ...FoundText[]])[] {
  const pieces = new Map<string, [FoundText, ...FoundText[]]>();
  for (const one of found.filter((text) => !goesUnasked(text))) {
    const before = pieces.get(one.key);
    pieces.set(one.key, before === undefined ? [one] : [...before, one]);
  }
  return [...pieces.values()];
}
