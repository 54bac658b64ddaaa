import { type CaseAction, caseAccess } from '@steunpunt/domain/access/case-access';
import { type CaseRelation, caseRelations } from '@steunpunt/domain/access/case-relation';
import { worksWithContacts } from '@steunpunt/domain/access/relation';
import type { Instant } from '@steunpunt/domain/calendar/instant';
import { type CaseState, caseStates } from '@steunpunt/domain/case/case-words';
import type { Actor } from '@steunpunt/domain/people/actor';
import { type Expression, type ExpressionBuilder, expressionBuilder, type SqlBool, sql } from 'kysely';
import type { Tables } from '../db/tables.ts';
import { itemsAtTableOf } from '../second-triage/seat-repository.ts';

type Words = ExpressionBuilder<Tables, 'case_file'>;
type Condition = Expression<SqlBool>;

/**
 * The cases on which this actor may do this action, as a condition on the table `case_file`: the same rules as `decideCase`,
 * for lists, counts and searches. A property test holds the two together.
 */
export function caseScope(actor: Actor, now: Instant, action: CaseAction = 'see') {
  return (words: Words): Condition => {
    const ways = waysIn(words, actor, now, action, (relation) => [conditionOf(words, relation, actor, now)]);
    return ways.length === 0 ? sql<SqlBool>`1 = 0` : words.or(ways);
  };
}

/**
 * The cases this actor may see by these relations, in parts of which each is read from one index in the order of opening. A
 * list takes its newest rows from every part: asked as one condition, a database reads all that somebody may see before it
 * sorts.
 */
export function caseScopeParts(
  actor: Actor,
  now: Instant,
  by: readonly CaseRelation[] = caseRelations,
): readonly CasePart[] {
  const words = expressionBuilder<Tables, 'case_file'>();
  return by.flatMap((relation) => {
    const own = (one: CaseRelation) => (one === relation ? partsOf(words, one, actor, now) : []);
    return waysIn(words, actor, now, 'see', own).map((where, place) => ({
      where,
      isFew: relation === 'guest' || relation === 'glass' || (relation === 'coworker' && place === 0),
    }));
  });
}

/** `isFew`: found one by one, by their ids, and not in the order of an index. */
export type CasePart = { readonly where: Condition; readonly isFew: boolean };

type Conditions = readonly (Condition | undefined)[];

/** Each of `parts` where no stronger relation holds. */
function waysIn(
  words: Words,
  actor: Actor,
  now: Instant,
  action: CaseAction,
  parts: (relation: CaseRelation) => Conditions,
): Condition[] {
  const stronger: Condition[] = [];
  const allowed: Condition[] = [];
  for (const relation of caseRelations) {
    const condition = conditionOf(words, relation, actor, now);
    if (condition === undefined) continue;
    const states = caseStates.filter((state) => caseAccess[relation][state].actions.includes(action));
    for (const part of states.length === 0 ? [] : parts(relation)) {
      if (part !== undefined) allowed.push(words.and([part, ...stronger, ...inStates(words, states)]));
    }
    stronger.push(words.not(condition));
  }
  return allowed;
}

/** The condition of a relation, one value of one column at a time. */
function partsOf(words: Words, relation: CaseRelation, actor: Actor, now: Instant): Conditions {
  const { swvs, coversFor } = actor;
  switch (relation) {
    case 'coworker':
      return [isCoworker(words, actor), ...coversFor.map((absent) => isOwnedBy(words, [absent]))];
    case 'team':
      return swvs.map((swv) => conditionOf(words, relation, { ...actor, swvs: [swv] }, now));
    case 'lead':
      return actor.role === 'lead' ? [...regional(words), ...swvs.map((swv) => isOfSwv(words, [swv]))] : [];
    case 'blocked':
    case 'owner':
    case 'glass':
    case 'guest':
    case 'none':
      return [conditionOf(words, relation, actor, now)];
  }
}

function inStates(words: Words, states: CaseState[]): Condition[] {
  return states.length === caseStates.length ? [] : [words('case_file.state', 'in', states)];
}

/** Never null, so that it can be negated. Undefined when the relation cannot hold for this role. */
function conditionOf(
  words: Words,
  relation: CaseRelation,
  actor: Actor,
  now: Instant,
): Condition | undefined {
  const { role, personId, swvs, coversFor } = actor;
  const isGuestOnly = role === 'guest' && (relation === 'blocked' || relation === 'guest');
  if (!worksWithContacts(role) && !isGuestOnly) return undefined;
  switch (relation) {
    case 'blocked':
      return isDoubted(words, personId);
    case 'owner':
      return isOwnedBy(words, [personId]);
    case 'coworker':
      return coversFor.length === 0
        ? isCoworker(words, actor)
        : words.or([isCoworker(words, actor), isOwnedBy(words, coversFor)]);
    case 'team':
      if (role !== 'contactPerson' || swvs.length === 0) return undefined;
      return words.and([
        words('case_file.owner_id', 'is', null),
        isOfSwv(words, swvs),
        words.or([words('case_file.state', '=', 'followUp'), words.not(isAtTable(words, personId, now))]),
      ]);
    case 'lead': {
      if (role !== 'lead') return undefined;
      return words.or(swvs.length === 0 ? regional(words) : [...regional(words), isOfSwv(words, swvs)]);
    }
    case 'glass':
      return actor.glass == null || now >= actor.glass.until
        ? undefined
        : words('case_file.id', '=', actor.glass.caseId);
    case 'guest':
      return isAtTable(words, personId, now);
    case 'none':
      return undefined;
  }
}

/** The 1 stands in the statement itself: a database knows only so that the index of these alone will do. */
function regional(words: Words): Condition[] {
  return [words('case_file.swv', 'is', null), words('case_file.on_joint_agenda', '=', words.lit(1))];
}

function isOwnedBy(words: Words, persons: readonly string[]): Condition {
  return words.and([
    words('case_file.owner_id', 'is not', null),
    words('case_file.owner_id', 'in', [...persons]),
  ]);
}

function isOfSwv(words: Words, swvs: readonly string[]): Condition {
  return words.and([words('case_file.swv', 'is not', null), words('case_file.swv', 'in', [...swvs])]);
}

/** Not asked case by case: somebody helps in few. */
function isCoworker(words: Words, { personId, swvs }: Actor): Condition {
  const isNamed = words(
    'case_file.id',
    'in',
    words
      .selectFrom('case_coworker')
      .select('case_coworker.case_id')
      .where('case_coworker.person_id', '=', personId),
  );
  const mayWork = [words('case_file.swv', 'is', null), words('case_file.shared_with_swvs', '=', 1)];
  return words.and([isNamed, words.or(swvs.length === 0 ? mayWork : [...mayWork, isOfSwv(words, swvs)])]);
}

function isAtTable(words: Words, personId: string, now: Instant): Condition {
  return words('case_file.id', 'in', itemsAtTableOf(words, personId, 'case', now));
}

function isDoubted(words: Words, personId: string): Condition {
  return words.exists(
    words
      .selectFrom('contact_doubt')
      .innerJoin('contact', 'contact.id', 'contact_doubt.contact_id')
      .select('contact_doubt.person_id')
      .whereRef('contact.case_id', '=', 'case_file.id')
      .where('contact_doubt.person_id', '=', personId),
  );
}
