import { expect, test } from 'vitest';
import { aCall, type Told } from '../triage/testing/a-call.ts';
import type { QuestionId } from './answers.ts';
import { mayInfer } from './may-infer.ts';
import { waterlelie } from './testing/common-call.ts';
import { currentBelscript as script } from './versions.ts';

function proposed(told: Told, id: QuestionId): unknown {
  const proposal = mayInfer(script, aCall(told)).find((one) => one.id === id);
  return proposal && 'value' in proposal.answer ? proposal.answer.value : undefined;
}

test.each<[QuestionId, Told, unknown]>([
  ['childName', { caller: 'pupil', callerName: 'Noor' }, 'Noor'],
  ['childName', { caller: 'parent', callerName: 'Noor' }, undefined],
  ['childName', { caller: 'pupil', callerName: 'Noor', consent: 'anonymous' }, undefined],
  ['sector', { school: 'none' }, 'none'],
  ['sector', { school: { ...waterlelie, name: 'Het Amstelcollege' } }, 'vo'],
  ['sector', { school: { ...waterlelie, name: 'SBO De Zevensprong' } }, 'sbo'],
  ['sector', { childGroup: 'groep 5' }, 'po'],
  ['sector', { childGroup: 'havo 4' }, 'vo'],
  ['sector', { childAge: 8 }, 'po'],
  ['sector', { childAge: 12 }, undefined],
  ['sector', { pupilAge: '16to17', caller: 'pupil' }, 'vo'],
  ['sector', { question: 'Mijn zoon zit in groep 6 en verveelt zich.' }, 'po'],
  ['childGroup', { question: 'Mijn zoon zit in groep 6.' }, 'groep 6'],
  ['childAge', { question: 'Onze dochter van 9 wil niet meer.' }, 9],
  ['childAge', { question: 'Hij is 14 jaar en zit thuis.' }, 14],
  ['childAge', { question: 'Het speelt al 30 jaar.' }, undefined],
  ['attendance', { childAge: 3 }, 'tooYoung'],
  ['bodies', { tried: ['teacher', 'leerplicht', 'care'] }, 'threeOrMore'],
  ['bodies', { tried: ['teacher', 'care'] }, 'two'],
  ['bodies', { tried: ['teacher', 'management'] }, undefined],
  ['nature', { safety: 'danger' }, 'A18'],
  ['nature', { safety: 'worry' }, undefined],
  ['callBackChannel', { callBackNumber: { without: 'mailOnly', reach: null }, caller: 'parent' }, 'mail'],
])('%s from %j: %j', (id, told, value) => {
  expect(proposed(told, id)).toEqual(value);
});

test('the school list knows the sector better than the name of the school', () => {
  const answers = aCall({ school: { ...waterlelie, name: 'Het Amstelcollege' } });
  const [first] = mayInfer(script, answers, { sector: 'pro' });
  expect(first).toMatchObject({ id: 'sector', answer: { value: 'pro' } });
});

test('each question gets one proposal, the surest', () => {
  const proposals = mayInfer(script, aCall({ school: 'none', childGroup: 'groep 5', childAge: 15 }));
  expect(proposals.filter(({ id }) => id === 'sector')).toHaveLength(1);
  expect(proposals.find(({ id }) => id === 'sector')?.answer).toEqual({ value: 'none' });
});

test('nothing is proposed about safety, consent or authority', () => {
  const told = aCall({
    question: 'Mijn dochter wil niet meer leven. Ik heb gezag.',
    safetyKind: ['violenceNow'],
  });
  const ids = mayInfer(script, told).map(({ id }) => id);
  expect(
    ids.filter((id) => ['safety', 'consent', 'caller', 'parentsAgree', 'misconduct'].includes(id)),
  ).toEqual([]);
});
