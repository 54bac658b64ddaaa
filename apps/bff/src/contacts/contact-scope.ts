import { type ContactAction, contactAccess } from '@steunpunt/domain/access/contact-access';
import { deskSeesFrom, type Relation, relations } from '@steunpunt/domain/access/relation';
import type { Instant } from '@steunpunt/domain/calendar/instant';
import { contactStates } from '@steunpunt/domain/contact/contact-state';
import type { Actor } from '@steunpunt/domain/people/actor';
import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import type { Tables } from '../db/tables.ts';

type Words = ExpressionBuilder<Tables, 'contact'>;
type Condition = Expression<SqlBool>;

/**
 * The contacts on which this actor may do this action, as a condition on the table `contact`: the same rules as `decide`, for
 * lists, counts and searches. A property test holds the two together.
 */
export function contactScope(actor: Actor, now: Instant, action: Exclude<ContactAction, 'card'> = 'see') {
  return (words: Words): Condition => {
    const stronger: Condition[] = [];
    const allowed: Condition[] = [];
    for (const relation of relations) {
      const condition = conditionOf(words, relation, actor, now);
      if (condition === undefined) continue;
      const states = contactStates.filter((state) => contactAccess[relation][state].actions.includes(action));
      if (states.length > 0) allowed.push(words.and([condition, ...stronger, ...inStates(words, states)]));
      stronger.push(words.not(condition));
    }
    return allowed.length === 0 ? sql<SqlBool>`1 = 0` : words.or(allowed);
  };
}

function inStates(words: Words, states: (typeof contactStates)[number][]): Condition[] {
  return states.length === contactStates.length ? [] : [words('contact.state', 'in', states)];
}

/** Never null, so that it can be negated. Undefined when the relation cannot hold for this role. */
function conditionOf(words: Words, relation: Relation, actor: Actor, now: Instant): Condition | undefined {
  const { role, personId, swvs, deskIds, coversFor } = actor;
  if (role === 'administrator') return undefined;
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
    case 'team':
      if (role !== 'contactPerson' || swvs.length === 0) return undefined;
      return words.and([words('contact.owner_id', 'is', null), isOfSwv(words, swvs)]);
    case 'lead': {
      if (role !== 'lead') return undefined;
      const regional = [words('contact.swv', 'is', null), words('contact.on_joint_agenda', '=', 1)];
      return words.or(swvs.length === 0 ? regional : [...regional, isOfSwv(words, swvs)]);
    }
    case 'safety':
      if (role !== 'safetyOfficer' || deskIds.length === 0) return undefined;
      return words.and([
        words('contact.desk_id', 'in', [...deskIds]),
        words('contact.safety_officer_told', '=', 1),
      ]);
    case 'desk':
      if (role !== 'desk' || deskIds.length === 0) return undefined;
      return words.and([
        words('contact.desk_id', 'in', [...deskIds]),
        words('contact.registered_at', '>=', deskSeesFrom(now)),
      ]);
    case 'callerCard':
    case 'none':
      return undefined;
  }
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
