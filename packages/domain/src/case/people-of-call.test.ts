import { expect, test } from 'vitest';
import type { Answers } from '../belscript/answers.ts';
import { peopleOfCall } from './people-of-call.ts';

const parent: Answers = {
  caller: { value: 'parent' },
  callerName: { value: ' Ilse van Rijn ' },
  callBackNumber: { value: { number: '+31612345678' } },
  callBackMail: { value: 'Ilse@voorbeeld.nl' },
  childName: { value: 'Tijn' },
  childAge: { value: 7 },
  consent: { value: 'named' },
  consentHealth: { value: 'yes' },
  consentSchool: { value: 'no' },
};

test('a call of a parent tells of the parent with what they agreed to, and of the child', () => {
  expect(peopleOfCall(parent)).toEqual([
    {
      role: 'parent',
      authority: 'both',
      name: 'Ilse van Rijn',
      age: null,
      number: '+31612345678',
      mail: 'ilse@voorbeeld.nl',
      said: [
        { purpose: 'recording', given: true },
        { purpose: 'healthDetails', given: true },
        { purpose: 'contactSchool', given: false },
      ],
    },
    { role: 'pupil', authority: 'none', name: 'Tijn', age: 7, number: null, mail: null, said: [] },
  ]);
});

test('authority follows from who calls', () => {
  const authority = (answers: Answers) => peopleOfCall({ ...parent, ...answers })[0]?.authority;
  expect(authority({ parentsAgree: { value: 'soleAuthority' } })).toBe('alone');
  expect(authority({ caller: { value: 'parentWithoutAuthority' } })).toBe('none');
  expect(authority({ caller: { value: 'guardian' } })).toBe('guardian');
  expect(authority({ caller: { value: 'school' } })).toBe('none');
});

test('what somebody without authority said about the child is not kept as a yes', () => {
  const [caller] = peopleOfCall({ ...parent, caller: { value: 'parentWithoutAuthority' } });
  expect(caller?.said).toEqual([{ purpose: 'recording', given: true }]);
});

test('a yes about the child is kept of whoever decides for the child: from sixteen the pupil', () => {
  const said = (answers: Answers) =>
    peopleOfCall({ ...parent, ...answers })[0]?.said.map(({ purpose }) => purpose);
  expect(said({ childAge: { value: 15 } })).toEqual(['recording', 'healthDetails', 'contactSchool']);
  expect(said({ childAge: { value: 16 } })).toEqual(['recording']);
  const pupil = { caller: { value: 'pupil' } } as const;
  expect(said({ ...pupil, childAge: { value: 12 } })).toEqual([
    'recording',
    'healthDetails',
    'contactSchool',
  ]);
  expect(said({ ...pupil, childAge: { value: 11 } })).toEqual(['recording']);
});

test('a pupil who calls is the only one told of, and decides from sixteen', () => {
  const pupil = (answers: Answers) => peopleOfCall({ caller: { value: 'pupil' }, ...answers });
  expect(pupil({ childAge: { value: 16 } })).toMatchObject([{ role: 'pupil', authority: 'self', age: 16 }]);
  expect(pupil({ pupilAge: { value: '12to15' } })).toMatchObject([{ authority: 'none', age: 12 }]);
  expect(pupil({ pupilAge: { value: '18plus' } })).toMatchObject([{ authority: 'self', age: 18 }]);
  expect(pupil({})).toMatchObject([{ authority: 'none', age: null }]);
});

test('nobody is made up', () => {
  expect(peopleOfCall({})).toEqual([]);
  expect(peopleOfCall({ caller: { value: 'other' } })).toHaveLength(1);
});
