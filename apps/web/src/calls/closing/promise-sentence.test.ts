import type { Answers } from '@steunpunt/domain/belscript/answers';
import { expect, test } from 'vitest';
import { type SpokenPromise, sayPromise } from './promise-sentence.ts';

const mother: Answers = {
  caller: { value: 'parent' },
  callBackNumber: { value: { number: '+31612345678' } },
};

function said(parts: Partial<SpokenPromise>): string {
  const promise: SpokenPromise = {
    callBack: { by: 'contactPerson', untilDate: '2026-11-24', untilTime: '17:00', agreed: false },
    answers: mother,
    who: 'Mila Hendriks',
    held: false,
    now: false,
    ...parts,
  };
  return sayPromise(promise).replaceAll('\u00a0', ' ');
}

test('a call-back names who, by when and on which number', () => {
  expect(said({})).toBe(
    'Mila Hendriks belt u uiterlijk dinsdag 24 november vóór 17.00 uur terug, op 06 12 34 56 78.',
  );
});

test('a pupil hears "je"', () => {
  const pupil: Answers = { ...mother, caller: { value: 'pupil' } };
  expect(said({ answers: pupil })).toContain('belt je uiterlijk');
  expect(said({ answers: pupil, held: true })).toContain('bekijkt je vraag. Je hoort');
  expect(said({ answers: pupil, now: true })).toContain('blijft bij jou betrokken');
});

test('an agreed moment is said as that moment', () => {
  const callBack = {
    by: 'contactPerson',
    untilDate: '2026-11-25',
    untilTime: '10:00',
    agreed: true,
  } as const;
  expect(said({ callBack })).toContain('belt u op woensdag 25 november om 10.00 uur terug');
});

test('a held question promises an answer, not a call-back', () => {
  expect(said({ held: true, who: 'Een leidinggevende' })).toBe(
    'Een leidinggevende bekijkt uw vraag. U hoort uiterlijk dinsdag 24 november vóór 17.00 uur wat er gebeurt.',
  );
});

test.each([
  ['mail', 'mailt u', 'op linda@voorbeeld.nl'],
  ['whatsapp', 'stuurt u', 'een appje, op 06 12 34 56 78'],
  ['throughSchool', 'neemt', 'via school contact met u op'],
] as const)('over %s it is said as such', (channel, verb, ending) => {
  const answers: Answers = {
    ...mother,
    callBackChannel: { value: channel },
    callBackMail: { value: 'linda@voorbeeld.nl' },
  };
  expect(said({ answers })).toContain(verb);
  expect(said({ answers })).toContain(ending);
});
