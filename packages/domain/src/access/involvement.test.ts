import { expect, test } from 'vitest';
import { caseRelations } from './case-relation.ts';
import { endingRefusalOf, seesInvolvements, tlvAdviserRefusalOf } from './involvement.ts';
import { relations } from './relation.ts';

const anyRelation = [...new Set([...relations, ...caseRelations])];

test('owner and lead are told who is kept out and name the adviser on a tlv, nobody else', () => {
  const told = anyRelation.filter((relation) => seesInvolvements({ role: 'contactPerson', relation }));
  expect(told.sort()).toEqual(['lead', 'owner']);
  for (const relation of anyRelation) {
    const refusal = tlvAdviserRefusalOf({ role: 'contactPerson', relation });
    expect([relation, refusal]).toEqual([relation, told.includes(relation) ? null : { code: 'onlyOwner' }]);
  }
});

test('only a lead lets somebody in again', () => {
  const lets = anyRelation.filter((relation) => endingRefusalOf({ role: 'lead', relation }) === null);
  expect(lets.sort()).toEqual(['lead', 'owner']);
  for (const relation of anyRelation)
    expect(endingRefusalOf({ role: 'contactPerson', relation })).toEqual({ code: 'onlyLead' });
});
