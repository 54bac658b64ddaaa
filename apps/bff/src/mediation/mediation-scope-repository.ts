import { assertNever } from '@steunpunt/domain/decision';
import type { Actor } from '@steunpunt/domain/people/actor';
import { type Expression, type ExpressionBuilder, expressionBuilder, type SqlBool } from 'kysely';
import { doubtsPerson } from '../contacts/doubt-repository.ts';
import type { Tables } from '../db/tables.ts';

type Words = ExpressionBuilder<Tables, 'mediation' | 'contact' | 'case_file'>;

/** The mediations this actor may see, as a predicate on their table: the same rules as `mediationRelationOf`. */
export function mediationScope(actor: Actor): Expression<SqlBool> {
  const eb = expressionBuilder<Tables, 'mediation'>();
  return eb.exists(
    eb
      .selectFrom('contact')
      .leftJoin('case_file', 'case_file.id', 'contact.case_id')
      .select('contact.id')
      .whereRef('contact.id', '=', 'mediation.contact_id')
      .where(({ not }) => not(doubtsPerson(actor.personId)))
      .where(() => relationHolds(actor)),
  );
}

function relationHolds({ role, personId, swvs, coversFor }: Actor): Expression<SqlBool> {
  const eb: Words = expressionBuilder();
  const owners = [personId, ...coversFor];
  switch (role) {
    case 'mediator':
      return eb.exists(
        eb
          .selectFrom('mediation_mediator')
          .select('mediation_mediator.person_id')
          .whereRef('mediation_mediator.mediation_id', '=', 'mediation.id')
          .where('mediation_mediator.person_id', '=', personId),
      );
    case 'contactPerson':
      return eb.or([
        eb('case_file.owner_id', 'in', owners),
        eb.and([eb('contact.case_id', 'is', null), eb('contact.owner_id', 'in', owners)]),
      ]);
    case 'lead':
      return swvs.length === 0 ? nothing(eb) : eb('mediation.swv', 'in', [...swvs]);
    case 'desk':
    case 'administrator':
    case 'privacyOfficer':
    case 'safetyOfficer':
    case 'guest':
      return nothing(eb);
    default:
      return assertNever(role);
  }
}

function nothing(eb: Words): Expression<SqlBool> {
  return eb('mediation.id', 'is', null);
}
