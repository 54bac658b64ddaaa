import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FieldGroup } from '../access/contact-access.ts';
import type { Answers } from '../belscript/answers.ts';
import { holds } from '../belscript/conditions.ts';
import { healthIsAgreed } from '../belscript/version-1/conditions.ts';
import { mergedAnswers } from '../contact/kept-answers.ts';
import { aCall, dontKnow, type Told } from '../triage/testing/a-call.ts';
import { anyAnswers } from '../triage/testing/arbitrary-answers.ts';
import {
  type HealthSaid,
  refusalOfHealthInCall,
  shownHealth,
  withoutUnagreedHealth,
} from './health-details.ts';

const agreed: Told = { caller: 'parent', consent: 'named', consentHealth: 'yes', childAge: 9 };
const told = (more: Told) => aCall({ ...agreed, healthDetails: 'Astma', ...more });

test('the script asks for health exactly when the rules of consent allow it', () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      expect(holds(healthIsAgreed, answers)).toBe(refusalOfHealthInCall(answers, null) === null);
    }),
  );
});

describe('who must have said yes before health may be told in a call', () => {
  test.each<[string, Told, boolean]>([
    ['a parent of a young child', {}, true],
    ['a guardian', { caller: 'guardian' }, true],
    ['a parent of a child whose age nobody said', { childAge: dontKnow }, true],
    ['a parent of a pupil of twelve: the pupil must agree too', { childAge: 12 }, false],
    ['a parent of a pupil of sixteen: the pupil decides', { childAge: 16 }, false],
    ['a pupil of sixteen', { caller: 'pupil', childAge: 16 }, true],
    ['a pupil of sixteen or seventeen', { caller: 'pupil', pupilAge: '16to17', childAge: dontKnow }, true],
    ['a pupil of fifteen alone', { caller: 'pupil', childAge: 15 }, false],
    ['a parent without authority', { caller: 'parentWithoutAuthority' }, false],
    ['the school', { caller: 'school' }, false],
    ['somebody who said no', { consentHealth: 'no' }, false],
    ['who lets us keep only name and number', { consent: 'contactOnly' }, false],
    ['who stays anonymous', { consent: 'anonymous' }, false],
  ])('%s', (_, more, may) => {
    expect(refusalOfHealthInCall(told(more), null) === null).toBe(may);
  });

  test('in a case the yes or no of that case decides, once there is one', () => {
    const parent = { id: 'p', role: 'parent', authority: 'both', age: null } as const;
    const inCase = (...said: HealthSaid['said']): HealthSaid => ({ people: [parent], said });
    const yes = { personId: 'p', purpose: 'healthDetails', given: true, withdrawn: false } as const;
    expect(refusalOfHealthInCall(told({}), inCase())).toBeNull();
    expect(refusalOfHealthInCall(told({}), inCase({ ...yes, purpose: 'mailing' }))).toBeNull();
    expect(refusalOfHealthInCall(told({}), inCase(yes))).toBeNull();
    expect(refusalOfHealthInCall(told({}), inCase({ ...yes, withdrawn: true }))).not.toBeNull();
    expect(refusalOfHealthInCall(told({}), inCase({ ...yes, given: false }))).not.toBeNull();
  });
});

describe('what was told about health', () => {
  const keeps = (answers: Answers) => withoutUnagreedHealth(answers).healthDetails !== undefined;

  test('goes with the yes, in the change that takes it away', () => {
    const answers = told({});
    expect(keeps(answers)).toBe(true);
    const change = (changes: Told) => mergedAnswers(answers, aCall(changes)).healthDetails;
    expect(change({ hope: 'Rust' })).toEqual({ value: 'Astma' });
    expect(change({ consentHealth: 'no' })).toBeUndefined();
    expect(change({ consent: 'contactOnly' })).toBeUndefined();
    expect(change({ childAge: 17 })).toBeUndefined();
    expect(mergedAnswers(answers, {}, ['consentHealth']).healthDetails).toBeUndefined();
  });

  test('takes nothing else along', () => {
    const { healthDetails: _, ...rest } = told({ consentHealth: 'no' });
    expect(withoutUnagreedHealth(told({ consentHealth: 'no' }))).toEqual(rest);
  });
});

describe('the one door for a text about health', () => {
  const refused = { code: 'consentNeeded', purpose: 'healthDetails', from: 'parent' } as const;

  test('opens only for who has F4, while the yes stands', () => {
    const groups: readonly (readonly FieldGroup[])[] = [
      [],
      ['question'],
      ['F0', 'F1', 'F2', 'F3'],
      ['F4'],
      ['F3', 'F4'],
    ];
    for (const fields of groups) {
      const hasF4 = fields.includes('F4');
      expect(shownHealth({ fields }, null, 'Astma').text).toBe(hasF4 ? 'Astma' : null);
      expect(shownHealth({ fields }, refused, 'Astma').text).toBeNull();
    }
  });

  test('says why it stays shut', () => {
    expect(shownHealth({ fields: ['F3'] }, null, 'Astma').why).toBe('notForYou');
    expect(shownHealth({ fields: ['F4'] }, refused, 'Astma').why).toBe('noConsent');
  });
});
