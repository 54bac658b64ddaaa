import { expect, test } from 'vitest';
import { type Someone, whySamePerson } from './same-person.ts';

const ilse: Someone = {
  name: 'Ilse van Rijn',
  number: '+31612345678',
  mail: 'ilse@voorbeeld.nl',
  child: 'Tijn',
  groups: [],
};
const nobody: Someone = { name: null, number: null, mail: null, child: null, groups: [] };

test.each([
  ['the same number', { ...nobody, number: ilse.number }, ['number']],
  ['the same address in capitals', { ...nobody, mail: 'Ilse@Voorbeeld.nl' }, ['mail']],
  ['the name and the child, without a number', { ...ilse, number: null, mail: null }, ['nameAndChild']],
  [
    'the name in another notation',
    { ...ilse, name: 'ILSE VAN RÍJN', number: null, mail: null },
    ['nameAndChild'],
  ],
  ['the name and the child, with another number', { ...ilse, number: '+31611111111', mail: null }, []],
  ['the name without the child', { ...nobody, name: ilse.name }, []],
  ['another child', { ...ilse, number: null, mail: null, child: 'Saar' }, []],
  ['nothing known', nobody, []],
] as const)('%s', (_, other, why) => {
  expect(whySamePerson(ilse, other)).toEqual(why);
});

test('calls that were joined are of one person', () => {
  const called = { ...nobody, groups: ['g1'] };
  expect(whySamePerson({ ...ilse, groups: ['g0', 'g1'] }, called)).toEqual(['joined']);
  expect(whySamePerson({ ...nobody }, { ...nobody })).toEqual([]);
});
