import { caseStates } from '../case/case-words.ts';
import { contactStates } from '../contact/contact-state.ts';
import { type DoorbraakRelation, doorbraakRelations } from '../doorbraak/doorbraak-stages.ts';
import { type MediationRelation, mediationRelations } from '../mediation/mediation-stages.ts';
import { type Role, roles } from '../people/roles.ts';
import { type CaseRelation, caseRelationOf, caseRelations } from './case-relation.ts';
import { doorbraakRelationsOf } from './doorbraak-relation.ts';
import { mediationRelationOf } from './mediation-relation.ts';
import { type Relation, relationOf, relations } from './relation.ts';
import {
  caseCircumstances,
  caseSituation,
  contactCircumstances,
  contactSituation,
  doorbraakCircumstances,
  doorbraakSituation,
  everyDoorbraakPlace,
  everyMix,
  mediationCircumstances,
  mediationSituation,
  now,
} from './situations.ts';

type Pairs<R extends string> = readonly (readonly [Role, R])[];

/** So many circumstances together bring about each relation that there is; the proofs try all. */
export const enoughTogether = 3;

/** Which relations somebody in each role can have at all: asked of the rule itself. */
export function contactPairs(most = enoughTogether): Pairs<Relation> {
  return pairsIn(relations, function* () {
    for (const state of contactStates)
      for (const [role, so] of everyMix(contactCircumstances, most)) {
        const { actor, facts } = contactSituation(role, so, state);
        yield [role, relationOf(actor, facts, now)];
      }
  });
}

export function casePairs(most = enoughTogether): Pairs<CaseRelation> {
  return pairsIn(caseRelations, function* () {
    for (const state of caseStates)
      for (const [role, so] of everyMix(caseCircumstances, most)) {
        const { actor, facts } = caseSituation(role, so, state);
        yield [role, caseRelationOf(actor, facts, now)];
      }
  });
}

export function mediationPairs(most = enoughTogether): Pairs<MediationRelation> {
  return pairsIn(mediationRelations, function* () {
    for (const [role, so] of everyMix(mediationCircumstances, most)) {
      const { actor, facts } = mediationSituation(role, so);
      yield [role, mediationRelationOf(actor, facts)];
    }
  });
}

export function doorbraakPairs(most = enoughTogether): Pairs<DoorbraakRelation> {
  return pairsIn(doorbraakRelations, function* () {
    for (const [place, stage] of everyDoorbraakPlace)
      for (const [role, so] of everyMix(doorbraakCircumstances, most)) {
        const { actor, facts } = doorbraakSituation(role, so, place, stage);
        for (const relation of doorbraakRelationsOf(actor, facts)) yield [role, relation];
      }
  });
}

/** In the order of the roles, then of the relations; `none` is left out: it gives nothing. */
function pairsIn<R extends string>(order: readonly R[], held: () => Iterable<readonly [Role, R]>): Pairs<R> {
  const found = new Set([...held()].map(([role, relation]) => `${role} ${relation}`));
  return roles.flatMap((role) =>
    order
      .filter((relation) => relation !== 'none' && found.has(`${role} ${relation}`))
      .map((relation) => [role, relation] as const),
  );
}
