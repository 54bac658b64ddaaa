import { type Role, roles } from '../../people/roles.ts';
import type { ExpectedRow } from './expected-row.ts';
import type { Flip } from './flips.ts';

export type RelationFlip = Flip<RelationRule> & {
  readonly role: Role;
  /** A fact is not looked at; otherwise something is done to the relations that hold. */
  readonly blind: boolean;
};

/** The relations of somebody in a role when this is so between them and the record, the one that counts first. */
export type RelationRule = (role: Role, so: readonly string[], state: string | null) => readonly string[];

/** The rule for one role, turned round in one way: a relation dropped, given or in another place, or a fact not looked at. */
export function flipsOfRelations(
  rule: RelationRule,
  relations: readonly string[],
  circumstances: readonly string[],
): readonly RelationFlip[] {
  const real = relations.filter((relation) => relation !== 'none');
  const pairs = real.flatMap((one, index) => real.slice(index + 1).map((other) => [one, other] as const));
  return roles.flatMap((role) => {
    const turned = (name: string, change: RelationRule, blind = false): RelationFlip => ({
      role,
      blind,
      name: `${role}: ${name}`,
      rules: (asked, so, state) => (asked === role ? change(asked, so, state) : rule(asked, so, state)),
    });
    return [
      ...real.map((relation) =>
        turned(`never ${relation}`, (...given) => rule(...given).filter((one) => one !== relation)),
      ),
      ...real.map((relation) =>
        turned(`always ${relation}`, (...given) =>
          relations.filter((one) => one === relation || rule(...given).includes(one)),
        ),
      ),
      ...pairs.map(([one, other]) =>
        turned(`${other} before ${one}`, (...given) => swapped(rule(...given), one, other)),
      ),
      ...circumstances.flatMap((fact) => [
        turned(
          `never sees ${fact}`,
          (asked, so, state) => {
            const others = so.filter((one) => one !== fact);
            return rule(asked, others, state);
          },
          true,
        ),
        turned(`always sees ${fact}`, (asked, so, state) => rule(asked, [...so, fact], state), true),
      ]),
    ];
  });
}

function swapped(held: readonly string[], one: string, other: string): readonly string[] {
  if (!held.includes(one) || !held.includes(other)) return held;
  return held.map((relation) => (relation === one ? other : relation === other ? one : relation));
}

/** Whether the rule gives everywhere what was written by hand; only the strongest relation counts. */
export function relationsAsExpected(rule: RelationRule, rows: readonly ExpectedRow[]): boolean {
  return firstDifference(rule, rows) === null;
}

/** The first row that the rule does not follow, in words; null when it follows all. */
export function firstDifference(rule: RelationRule, rows: readonly ExpectedRow[]): string | null {
  for (const { state, so, relations } of rows) {
    for (const role of roles) {
      const [strongest = 'none'] = rule(role, so, state);
      if (strongest !== relations[role])
        return `${role}, ${state ?? 'any state'}, ${so.join(' ') || 'nothing so'}: ${strongest} and not ${relations[role]}`;
    }
  }
  return null;
}

type Situations = readonly (readonly [so: readonly string[], state: string | null])[];

/**
 * The flips of one role that change something somewhere: what differs nowhere is no other rule. What is done to the relations
 * that hold is the same wherever the same ones do, so that one situation of each kind is enough for it.
 */
export function realFlips(
  flips: readonly RelationFlip[],
  role: Role,
  rule: RelationRule,
  situations: Situations,
): readonly RelationFlip[] {
  const strongest = (one: RelationRule, [so, state]: Situations[number]) => one(role, so, state)[0] ?? 'none';
  const kinds = new Map(situations.map((one) => [rule(role, ...one).join(), one]));
  const isAlwaysTheSame = kinds.size === 1;
  return flips.filter(({ role: own, blind, rules }) => {
    if (own !== role || (blind && isAlwaysTheSame)) return false;
    const among = blind ? situations : [...kinds.values()];
    return among.some((one) => strongest(rule, one) !== strongest(rules, one));
  });
}

/** The same rule with a memory: what it said of the same facts before is not worked out again. */
export function remembering(rule: RelationRule, facts: readonly string[]): RelationRule {
  const bits = new Map(facts.map((fact, index) => [fact, 1 << index]));
  const said = new Map<string, Map<number, readonly string[]>>();
  return (role, so, state) => {
    const kept = said.get(`${role} ${state}`) ?? new Map<number, readonly string[]>();
    said.set(`${role} ${state}`, kept);
    const key = so.reduce((sum, fact) => sum | (bits.get(fact) ?? 0), 0);
    const known = kept.get(key) ?? rule(role, so, state);
    kept.set(key, known);
    return known;
  };
}
