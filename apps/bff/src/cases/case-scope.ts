import { type CaseAction, caseAccess } from '@steunpunt/domain/access/case-access';
import { type CaseRelation, caseRelations } from '@steunpunt/domain/access/case-relation';
import { worksWithContacts } from '@steunpunt/domain/access/relation';
import { type CaseState, caseStates } from '@steunpunt/domain/case/case-words';
import type { Actor } from '@steunpunt/domain/people/actor';
import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import type { Tables } from '../db/tables.ts';

type Words = ExpressionBuilder<Tables, 'case_file'>;
type Condition = Expression<SqlBool>;

/**
 * The cases on which this actor may do this action, as a condition on the table `case_file`: the same rules as `decideCase`,
 * for lists, counts and searches. A property test holds the two together.
 */
export function caseScope(actor: Actor, action: CaseAction = 'see') {
  return (words: Words): Condition => {
    const stronger: Condition[] = [];
    const allowed: Condition[] = [];
    for (const relation of caseRelations) {
      const condition = conditionOf(words, relation, actor);
      if (condition === undefined) continue;
      const states = caseStates.filter((state) => caseAccess[relation][state].actions.includes(action));
      if (states.length > 0) allowed.push(words.and([condition, ...stronger, ...inStates(words, states)]));
      stronger.push(words.not(condition));
    }
    return allowed.length === 0 ? sql<SqlBool>`1 = 0` : words.or(allowed);
  };
}

function inStates(words: Words, states: CaseState[]): Condition[] {
  return states.length === caseStates.length ? [] : [words('case_file.state', 'in', states)];
}

/** Never null, so that it can be negated. Undefined when the relation cannot hold for this role. */
function conditionOf(words: Words, relation: CaseRelation, actor: Actor): Condition | undefined {
  const { role, personId, swvs, coversFor } = actor;
  if (!worksWithContacts(role)) return undefined;
  switch (relation) {
    case 'blocked':
      return isDoubted(words, personId);
    case 'owner':
      return isOwnedBy(words, [personId]);
    case 'coworker':
      return coversFor.length === 0
        ? isCoworker(words, personId)
        : words.or([isCoworker(words, personId), isOwnedBy(words, coversFor)]);
    case 'team':
      if (role !== 'contactPerson' || swvs.length === 0) return undefined;
      return words.and([words('case_file.owner_id', 'is', null), isOfSwv(words, swvs)]);
    case 'lead': {
      if (role !== 'lead') return undefined;
      const regional = [words('case_file.swv', 'is', null), words('case_file.on_joint_agenda', '=', 1)];
      return words.or(swvs.length === 0 ? regional : [...regional, isOfSwv(words, swvs)]);
    }
    case 'guest':
    case 'none':
      return undefined;
  }
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

function isCoworker(words: Words, personId: string): Condition {
  return words.exists(
    words
      .selectFrom('case_coworker')
      .select('case_coworker.person_id')
      .whereRef('case_coworker.case_id', '=', 'case_file.id')
      .where('case_coworker.person_id', '=', personId),
  );
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
