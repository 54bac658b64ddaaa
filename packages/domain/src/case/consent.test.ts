import { describe, expect, test } from 'vitest';
import { type ConsentPurpose, consentPurposes, involvedRoles } from './case-words.ts';
import {
  type ConsentPerson,
  type ConsentSaid,
  conflictsIn,
  consentRefusalOf,
  purposeOfContactWith,
  refusalOfGiving,
} from './consent.ts';
import { consentWordings, currentWording } from './consent-wordings.ts';

const mother: ConsentPerson = { id: 'mother', role: 'mother', authority: 'both', age: null };
const father: ConsentPerson = { id: 'father', role: 'father', authority: 'both', age: null };
const without: ConsentPerson = { id: 'without', role: 'father', authority: 'none', age: null };
const guardian: ConsentPerson = { id: 'guardian', role: 'guardian', authority: 'guardian', age: null };
const unknown: ConsentPerson = { id: 'unknown', role: 'mother', authority: 'unknown', age: null };
const school: ConsentPerson = { id: 'school', role: 'school', authority: 'none', age: null };
const pupilOf = (age: number | null): ConsentPerson => ({
  id: 'pupil',
  role: 'pupil',
  authority: 'none',
  age,
});

const says = (
  person: ConsentPerson,
  given: boolean,
  purpose: ConsentPurpose = 'contactSchool',
): ConsentSaid => ({
  personId: person.id,
  purpose,
  given,
  withdrawn: false,
});

describe('who may say yes or no for the pupil', () => {
  const refusal = (person: ConsentPerson, people: readonly ConsentPerson[]) =>
    refusalOfGiving(person, 'contactSchool', people)?.code ?? null;

  test('a parent with authority and a guardian may', () => {
    expect(refusal(mother, [mother, pupilOf(9)])).toBeNull();
    expect(refusal({ ...mother, authority: 'alone' }, [mother])).toBeNull();
    expect(refusal(guardian, [guardian, pupilOf(9)])).toBeNull();
  });

  test('a parent without authority, the school and others may not', () => {
    expect(refusal(without, [without])).toBe('noAuthority');
    expect(refusal(school, [school])).toBe('noAuthority');
  });

  test('of whom nobody asked, that comes first', () => {
    expect(refusal(unknown, [unknown])).toBe('authorityUnknown');
  });

  test('from sixteen the pupil alone, from twelve the pupil beside the parents, before that the parents', () => {
    expect(refusal(mother, [mother, pupilOf(16)])).toBe('pupilDecides');
    expect(refusal(pupilOf(16), [mother, pupilOf(16)])).toBeNull();
    expect(refusal(mother, [mother, pupilOf(15)])).toBeNull();
    expect(refusal(pupilOf(12), [mother, pupilOf(12)])).toBeNull();
    expect(refusal(pupilOf(11), [mother, pupilOf(11)])).toBe('noAuthority');
    expect(refusal(pupilOf(null), [mother, pupilOf(null)])).toBe('noAuthority');
  });

  test('about themselves everybody may', () => {
    for (const person of [mother, without, unknown, school, pupilOf(9)]) {
      for (const purpose of ['recording', 'mediationExplored', 'mailing'] as const) {
        expect(refusalOfGiving(person, purpose, [person, pupilOf(17)])).toBeNull();
      }
    }
  });
});

describe('whether a purpose is agreed to', () => {
  const missing = (people: readonly ConsentPerson[], said: readonly ConsentSaid[]) =>
    consentRefusalOf('contactSchool', people, said);
  const family = [mother, father, pupilOf(9)];

  test('without a yes the refusal names the purpose and whom to ask', () => {
    expect(missing(family, [])).toEqual({ code: 'consentNeeded', purpose: 'contactSchool', from: 'parent' });
    expect(missing(family, [says(mother, false)])).toMatchObject({ code: 'consentNeeded', from: 'parent' });
  });

  test('one parent’s yes counts for both', () => {
    expect(missing(family, [says(father, true)])).toBeNull();
  });

  test('a yes of somebody without authority counts for nothing', () => {
    expect(missing([without, pupilOf(9)], [says(without, true)])).toMatchObject({ code: 'consentNeeded' });
  });

  test('parents who share authority and disagree stop everything, until one of them says something else', () => {
    const disagreeing = [says(mother, true), says(father, false)];
    expect(missing(family, disagreeing)).toEqual({ code: 'authorityConflict', purpose: 'contactSchool' });
    expect(conflictsIn(family, disagreeing)).toEqual(['contactSchool']);
    expect(missing(family, [...disagreeing, says(father, true)])).toBeNull();
    expect(conflictsIn(family, [...disagreeing, says(mother, false)])).toEqual([]);
  });

  test('a yes that was taken back is no yes, and no no either', () => {
    const takenBack = { ...says(mother, true), withdrawn: true };
    expect(missing(family, [takenBack])).toMatchObject({ code: 'consentNeeded' });
    expect(missing(family, [takenBack, says(father, true)])).toBeNull();
  });

  test('a pupil from twelve must agree too, and from sixteen alone', () => {
    const people = [mother, pupilOf(13)];
    expect(missing(people, [says(mother, true)])).toMatchObject({ code: 'consentNeeded', from: 'pupil' });
    expect(missing(people, [says(mother, true), says(pupilOf(13), true)])).toBeNull();
    expect(missing(people, [says(mother, true), says(pupilOf(13), false)])).toMatchObject({ from: 'pupil' });
    const grown = [mother, pupilOf(17)];
    expect(missing(grown, [says(mother, true)])).toMatchObject({ from: 'pupil' });
    expect(missing(grown, [says(pupilOf(17), true)])).toBeNull();
  });

  test('about oneself one yes is enough', () => {
    const mailing = (said: readonly ConsentSaid[]) => consentRefusalOf('mailing', family, said);
    expect(mailing([])).toEqual({ code: 'consentNeeded', purpose: 'mailing', from: 'anybody' });
    expect(mailing([says(mother, true, 'mailing'), says(father, false, 'mailing')])).toBeNull();
  });

  test('a yes for one purpose is none for another', () => {
    expect(missing(family, [says(mother, true, 'contactOther')])).toMatchObject({ code: 'consentNeeded' });
  });
});

test('contact with school, another swv and other bodies needs a yes of its own, with the family none', () => {
  const needed = Object.fromEntries(involvedRoles.map((role) => [role, purposeOfContactWith(role)]));
  expect(needed).toEqual({
    pupil: null,
    mother: null,
    father: null,
    parent: null,
    guardian: null,
    fosterParent: null,
    family: null,
    school: 'contactSchool',
    swv: 'shareWithSwv',
    compulsoryEducation: 'contactOther',
    youthCare: 'contactOther',
    healthCare: 'contactOther',
    municipality: 'contactOther',
    other: null,
  });
});

test('every purpose has a line to read aloud, and no version stands twice', () => {
  const versions = consentPurposes.flatMap((purpose) =>
    consentWordings[purpose].map(({ version }) => version),
  );
  expect(new Set(versions).size).toBe(versions.length);
  for (const purpose of consentPurposes) {
    const { text } = currentWording(purpose);
    expect(text).toMatch(/[?.]$/);
    expect(text.length).toBeLessThan(200);
  }
});
