import { expect, test } from 'vitest';
import { explainDoorbraak } from '../doorbraak/explain-doorbraak.ts';
import { explainMediation } from '../mediation/explain-mediation.ts';

test('a family reads of every stage what happens, who acts and by when, as the table says', () => {
  const mediation = explainMediation();
  expect(mediation.find(({ name }) => name === 'Mediator zoeken')).toMatchObject({
    by: ['leidinggevende', 'mediator die de zaak mag pakken'],
    workingDays: 3,
  });
  expect(mediation.find(({ name }) => name === 'Klaar')).toMatchObject({ by: [], workingDays: null });
  expect(explainDoorbraak().find(({ name }) => name === 'Besluit')).toMatchObject({
    by: ['beslisser van de regio', 'casusregisseur', 'leidinggevende'],
  });
});

test('the page is short sentences: at most twenty words each', () => {
  for (const { sentence } of [...explainMediation(), ...explainDoorbraak()]) {
    for (const one of sentence.split(/[.?:] ?/)) expect(one.split(' ').length, one).toBeLessThanOrEqual(20);
  }
});
