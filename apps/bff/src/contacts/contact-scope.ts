import { type ContactAction, contactAccess } from '@steunpunt/domain/access/contact-access';
import { deskSeesFrom, type Relation, relations, worksWithContacts } from '@steunpunt/domain/access/relation';
import type { Instant } from '@steunpunt/domain/calendar/instant';
import { contactStates } from '@steunpunt/domain/contact/contact-state';
import type { Actor } from '@steunpunt/domain/people/actor';
import { type Expression, type ExpressionBuilder, expressionBuilder, type SqlBool, sql } from 'kysely';
import type { Tables } from '../db/tables.ts';
import { itemsAtTableOf } from '../second-triage/seat-repository.ts';

type Words = ExpressionBuilder<Tables, 'contact'>;
type Condition = Expression<SqlBool>;

/**
 * The contacts on which this actor may do this action, as a condition on the table `contact`: the same rules as `decide`, for
 * lists, counts and searches. A property test holds the two together.
 */
export function contactScope(actor: Actor, now: Instant, action: Exclude<ContactAction, 'card'> = 'see') {
  return (words: Words): Condition => {
    const ways = waysIn(words, actor, now, action, (relation) => [conditionOf(words, relation, actor, now)]);
    return ways.length === 0 ? sql<SqlBool>`1 = 0` : words.or(ways);
  };
}

/**
 * The contacts this actor may see, in parts of which each is read from one index in the order of arrival. A list takes its
 * newest rows from every part and puts them together: asked as one condition, a database reads all that somebody may see
 * before it sorts.
 */
export function contactScopeParts(actor: Actor, now: Instant): readonly Condition[] {
  const words = expressionBuilder<Tables, 'contact'>();
  return waysIn(words, actor, now, 'see', (relation) => partsOf(words, relation, actor, now));
}

type Conditions = readonly (Condition | undefined)[];

/** Each of `parts` where no stronger relation holds. */
function waysIn(
  words: Words,
  actor: Actor,
  now: Instant,
  action: Exclude<ContactAction, 'card'>,
  parts: (relation: Relation) => Conditions,
): Condition[] {
  const stronger: Condition[] = [];
  const allowed: Condition[] = [];
  for (const relation of relations) {
    const condition = conditionOf(words, relation, actor, now);
    if (condition === undefined) continue;
    const states = contactStates.filter((state) => contactAccess[relation][state].actions.includes(action));
    for (const part of states.length === 0 ? [] : parts(relation)) {
      if (part !== undefined) allowed.push(words.and([part, ...stronger, ...inStates(words, states)]));
    }
    stronger.push(words.not(condition));
  }
  return allowed;
}

/** The condition of a relation, one value of one column at a time. */
function partsOf(words: Words, relation: Relation, actor: Actor, now: Instant): Conditions {
  const { swvs, deskIds, coversFor } = actor;
  const forEach = (narrowed: readonly Partial<Actor>[]) =>
    narrowed.map((one) => conditionOf(words, relation, { ...actor, ...one }, now));
  switch (relation) {
    case 'team':
      return forEach(swvs.map((swv) => ({ swvs: [swv] })));
    case 'coworker':
      return forEach(coversFor.map((absent) => ({ coversFor: [absent] })));
    case 'safety':
      return forEach(deskIds.map((desk) => ({ deskIds: [desk] })));
    case 'desk':
      return actor.role === 'desk' ? deskIds.flatMap((desk) => recentOfDesk(words, desk, now)) : [];
    case 'lead':
      return actor.role === 'lead' ? [...regional(words), ...swvs.map((swv) => isOfSwv(words, [swv]))] : [];
    case 'blocked':
    case 'owner':
    case 'helper':
    case 'glass':
    case 'guest':
    case 'callerCard':
    case 'none':
      return [conditionOf(words, relation, actor, now)];
  }
}

function inStates(words: Words, states: (typeof contactStates)[number][]): Condition[] {
  return states.length === contactStates.length ? [] : [words('contact.state', 'in', states)];
}

/** Never null, so that it can be negated. Undefined when the relation cannot hold for this role. */
function conditionOf(words: Words, relation: Relation, actor: Actor, now: Instant): Condition | undefined {
  const { role, personId, swvs, deskIds, coversFor } = actor;
  if (role === 'administrator' || role === 'mediator' || role === 'privacyOfficer') return undefined;
  switch (relation) {
    case 'blocked':
      return isDoubted(words, personId);
    case 'owner':
      if (role !== 'contactPerson' && role !== 'lead') return undefined;
      return words.and([words('contact.owner_id', 'is not', null), words('contact.owner_id', '=', personId)]);
    case 'coworker':
      if ((role !== 'contactPerson' && role !== 'lead') || coversFor.length === 0) return undefined;
      return words.and([
        words('contact.owner_id', 'is not', null),
        words('contact.owner_id', 'in', [...coversFor]),
      ]);
    case 'helper': {
      const { worksOnCases = [] } = actor;
      if ((role !== 'contactPerson' && role !== 'lead') || worksOnCases.length === 0) return undefined;
      return words.and([
        words('contact.case_id', 'is not', null),
        words('contact.case_id', 'in', [...worksOnCases]),
      ]);
    }
    case 'glass':
      return isOfGlass(words, actor, now);
    case 'team':
      if (role !== 'contactPerson' || swvs.length === 0) return undefined;
      return words.and([
        words('contact.owner_id', 'is', null),
        isOfSwv(words, swvs),
        words.or([words('contact.state', '=', 'promised'), words.not(isAtTable(words, personId, now))]),
      ]);
    case 'lead': {
      if (role !== 'lead') return undefined;
      return words.or(swvs.length === 0 ? regional(words) : [...regional(words), isOfSwv(words, swvs)]);
    }
    case 'safety':
      if (role !== 'safetyOfficer' || deskIds.length === 0) return undefined;
      return words.and([
        words('contact.desk_id', 'in', [...deskIds]),
        words('contact.safety_officer_told', '=', words.lit(1)),
      ]);
    case 'desk':
      if (role !== 'desk' || deskIds.length === 0) return undefined;
      return words.and([words('contact.desk_id', 'in', [...deskIds]), isRecent(words, now)]);
    case 'guest':
      if (role !== 'contactPerson' && role !== 'lead' && role !== 'guest') return undefined;
      return isAtTable(words, personId, now);
    case 'callerCard':
    case 'none':
      return undefined;
  }
}

function isOfGlass(words: Words, { role, glass }: Actor, now: Instant): Condition | undefined {
  if (!worksWithContacts(role) || glass == null || now >= glass.until) return undefined;
  return words.and([words('contact.case_id', 'is not', null), words('contact.case_id', '=', glass.caseId)]);
}

/** The 1 stands in the statement itself: a database knows only so that the index of these alone will do. */
function regional(words: Words): Condition[] {
  return [words('contact.swv', 'is', null), words('contact.on_joint_agenda', '=', words.lit(1))];
}

/**
 * What arrived since the desk still sees it, in the order of arrival; and apart the few that were registered since then but
 * arrived before, found by when they were registered. Without the first a database looks through all that the desk ever had.
 */
function recentOfDesk(words: Words, desk: string, now: Instant): Condition[] {
  const from = deskSeesFrom(now);
  const late = words
    .selectFrom('contact as registered')
    .select('registered.id')
    .where('registered.desk_id', '=', desk)
    .where('registered.registered_at', '>=', from)
    .where(sql<string>`registered.arrived_at || ''`, '<', from);
  return [
    words.and([
      words('contact.desk_id', '=', desk),
      words('contact.arrived_at', '>=', from),
      isRecent(words, now),
    ]),
    words('contact.id', 'in', late),
  ];
}

/** Joined to nothing, so that no index is chosen for it: it narrows little, and the order of arrival would be lost. */
function isRecent(words: Words, now: Instant): Condition {
  return words(sql<string>`contact.registered_at || ''`, '>=', deskSeesFrom(now));
}

function isOfSwv(words: Words, swvs: readonly string[]): Condition {
  return words.and([words('contact.swv', 'is not', null), words('contact.swv', 'in', [...swvs])]);
}

function isDoubted(words: Words, personId: string): Condition {
  return words.exists(
    words
      .selectFrom('contact_doubt')
      .select('contact_doubt.person_id')
      .whereRef('contact_doubt.contact_id', '=', 'contact.id')
      .where('contact_doubt.person_id', '=', personId),
  );
}

function isAtTable(words: Words, personId: string, now: Instant): Condition {
  return words('contact.id', 'in', itemsAtTableOf(words, personId, 'contact', now));
}
