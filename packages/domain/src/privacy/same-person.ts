import { foldText } from '../knowledge/search-words.ts';

/** By what two records look like one person. `joined`: a colleague said so of their calls. */
export const samePersonGrounds = ['number', 'mail', 'nameAndChild', 'joined'] as const;
export type SamePersonGround = (typeof samePersonGrounds)[number];

/** Somebody as they stand in a case or called. */
export type Someone = {
  readonly name: string | null;
  /** E.164. */
  readonly number: string | null;
  readonly mail: string | null;
  readonly child: string | null;
  /** Calls of theirs that were joined. */
  readonly groups: readonly string[];
};

/**
 * Why somebody may be the person: the same number or mail address, calls that were joined, or the same name with the same
 * child where one of the two has no number. Two who can both be called and have other numbers are not taken for one by name.
 * @assumption the privacy officer confirms that a name alone, without the child, is too little to be shown
 */
export function whySamePerson(person: Someone, other: Someone): SamePersonGround[] {
  const sameName = isSame(person.name, other.name) && isSame(person.child, other.child);
  const found: Readonly<Record<SamePersonGround, boolean>> = {
    number: person.number !== null && person.number === other.number,
    mail: person.mail !== null && person.mail.toLowerCase() === other.mail?.toLowerCase(),
    nameAndChild: sameName && (person.number === null || other.number === null),
    joined: person.groups.some((group) => other.groups.includes(group)),
  };
  return samePersonGrounds.filter((ground) => found[ground]);
}

function isSame(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && foldText(one) !== '' && foldText(one) === foldText(other);
}
