import { describe, expect, test } from 'vitest';
import { involvedRoles } from '../case/case-words.ts';
import { type Asking, accessVerdict, canAskAccess, pieceOwners, whyNotAboutChild } from './access-file.ts';
import { fieldClasses } from './field-classes.ts';
import { blanks, maskOthers, type Named } from './mask-others.ts';

const mother: Asking = { role: 'mother', authority: 'both', childAge: 9 };

/** The table as a privacy officer reads it: whole, masked or why not, from F0 to F5. */
const golden = `
self: whole whole whole masked masked mediationConfidential
child: whole whole whole masked masked mediationConfidential
family: whole masked masked masked masked mediationConfidential
other: whole otherPerson otherPerson otherPerson otherPerson mediationConfidential
safety: safety safety safety safety safety mediationConfidential
mediator: mediationConfidential mediationConfidential mediationConfidential mediationConfidential mediationConfidential mediationConfidential
noConsent: consentWithdrawn consentWithdrawn consentWithdrawn consentWithdrawn consentWithdrawn mediationConfidential
`.trim();

test('a mother with authority is given what stands here', () => {
  const lines = pieceOwners.map((owner) => {
    const cells = fieldClasses.map((fieldClass) => {
      const verdict = accessVerdict(owner, fieldClass, mother);
      return verdict.shown === 'leftOut' ? verdict.why : verdict.shown;
    });
    return `${owner}: ${cells.join(' ')}`;
  });
  expect(lines).toEqual(golden.split('\n'));
});

describe('about the child', () => {
  test.each<[string, Partial<Asking>, string | null]>([
    ['a parent with authority is told', {}, null],
    ['a parent who has it alone is told', { authority: 'alone' }, null],
    ['a guardian is told', { role: 'guardian', authority: 'guardian' }, null],
    ['a parent without authority is not', { authority: 'none' }, 'noAuthority'],
    ['a parent of whom nobody asked it is not', { authority: 'unknown' }, 'noAuthority'],
    ['a parent of a pupil of sixteen is not: the pupil asks', { childAge: 16 }, 'pupilDecides'],
    ['the pupil is told, whatever the age', { role: 'pupil', authority: 'none', childAge: 11 }, null],
    ['the pupil of sixteen is told', { role: 'pupil', authority: 'self', childAge: 17 }, null],
  ])('%s', (_, changes, expected) => {
    expect(whyNotAboutChild({ ...mother, ...changes })).toBe(expected);
  });

  test('whoever is not told about the child still hears what happened and when, and gets the own details', () => {
    const father = { ...mother, authority: 'none' } as const;
    expect(accessVerdict('family', 'F0', father)).toEqual({ shown: 'whole' });
    expect(accessVerdict('family', 'F3', father)).toEqual({ shown: 'leftOut', why: 'noAuthority' });
    expect(accessVerdict('self', 'F1', father)).toEqual({ shown: 'whole' });
  });
});

test('an organisation has no file here to ask for', () => {
  expect(involvedRoles.filter((role) => !canAskAccess(role))).toEqual([
    'school',
    'swv',
    'compulsoryEducation',
    'youthCare',
    'healthCare',
    'municipality',
  ]);
});

describe('masking', () => {
  const named = (name: string | null, number: string | null = null, mail: string | null = null): Named => ({
    name,
    number,
    mail,
  });
  const own = [named('Ilse van Rijn', '+31612345678', 'ilse@voorbeeld.nl'), named('Tijn')];
  const others = [named('Peter van Rijn', '+31687654321', 'peter@voorbeeld.nl'), named("Wilma D'Hondt")];

  test.each([
    ['the whole name of another', 'Peter van Rijn belde.', '[naam] belde.'],
    ['a first name alone, however written', 'PETER wil dat niet.', '[naam] wil dat niet.'],
    ['a surname of another family', "Mevrouw D’hondt en d'Hondt.", 'Mevrouw [naam] en [naam].'],
    ['the name in a possessive', 'Dat is van Wilma.', 'Dat is van [naam].'],
    ['a number in any notation', 'Bel 06-87654321 of +31 6 87 65 43 21.', 'Bel [nummer] of [nummer].'],
    ['a number of somebody unknown', 'Oma: 020 1234567', 'Oma: [nummer]'],
    ['an address of somebody unknown', 'Mail juf@school.nl', 'Mail [e-mailadres]'],
  ])('%s is blanked', (_, text, expected) => {
    expect(maskOthers(text, own, others)).toBe(expected);
  });

  test.each([
    'Ilse van Rijn belde over Tijn.',
    'Bel 06 12345678 of mail Ilse@voorbeeld.nl.',
    'De familie Van Rijn komt op 24-11-2026 om 10.30 uur.',
    'Peterselie en Wilmaatje zijn geen namen.',
    'Dossier 2026-0007, 2132 AB Hoofddorp.',
  ])('"%s" stays as it is', (text) => {
    expect(maskOthers(text, own, others)).toBe(text);
  });

  test('a name with the signs of a pattern in it is only itself, and takes no time', () => {
    const odd = [named('(a+)+$ .*'), named('[x] \\d{9}')];
    const text = `${'a'.repeat(5_000)}! Alles blijft, 123456 ook; (a+)+$ .* niet.`;
    expect(maskOthers(text, own, odd)).toBe(text.replace('(a+)+$ .*', blanks.name));
  });
});
