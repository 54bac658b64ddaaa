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
  ['childAge', { question: 'Dit loopt al 3 jaar zo, en 2 jaar geleden ook.' }, undefined],
  ['childAge', { question: 'Zij zit al twee jaar op deze school.' }, undefined],
  ['childAge', { question: 'Over 4 jaar is hij klaar.' }, undefined],
  ['childAge', { question: 'Mijn dochter van zeven huilt veel.' }, 7],
  ['childAge', { question: 'Ik heb een achtjarige die niet leest.' }, 8],
  ['childAge', { question: 'Hij is net twaalf.' }, 12],
  ['childAge', { question: 'Hij is drie weken weg geweest.' }, undefined],
  ['childGroup', { question: 'Ze zit in groep acht.' }, 'groep 8'],
  ['childGroup', { question: 'Ze zit in gr 6.' }, 'groep 6'],
  ['attendance', { question: 'Hij zit al vier weken thuis.' }, 'not'],
  ['attendance', { question: 'Ze gaat alleen nog in de ochtend.' }, 'partly'],
  ['attendance', { question: 'Hij zit vaak thuis achter zijn boeken.' }, undefined],
  ['attendance', { question: 'Hij zit al vier weken thuis.', informationOrSolution: 'information' }, 'not'],
  ['pressing', { question: 'Er kwam een brief dat ze hem willen verwijderen.' }, ['removalLetter']],
  ['pressing', { question: 'Hij is vandaag weer naar huis gestuurd.' }, ['sentHomeToday']],
  ['pressing', { question: 'Hij is vorig jaar een keer naar huis gestuurd.' }, undefined],
  ['supportNow', { question: 'De begeleiding is zomaar gestopt.' }, 'stopped'],
  ['supportNow', { question: 'De begeleiding gaat door.' }, undefined],
  ['contactWithSchool', { question: 'Ik praat niet meer met de directeur.' }, 'stopped'],
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
