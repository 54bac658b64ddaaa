import { expect, test } from 'vitest';
import { aCall, hoofddorp, type Told } from '../triage/testing/a-call.ts';
import type { QuestionId } from './answers.ts';
import { describeAnswer } from './describe-answer.ts';
import { sayPhone } from './say-phone.ts';
import { waterlelie } from './testing/common-call.ts';
import { currentBelscript as script } from './versions.ts';

test.each<[QuestionId, Told, string]>([
  ['callBackNumber', { callBackNumber: { number: '+31612345678' } }, '06 12 34 56 78'],
  [
    'callBackNumber',
    { callBackNumber: { without: 'throughSchool', reach: 'juf Els' } },
    'Alleen via school (juf Els)',
  ],
  ['callBackNumber', { callBackNumber: { without: 'mailOnly', reach: ' ' } }, 'Alleen per mail'],
  ['caller', { caller: 'guardian' }, 'Voogd of pleegouder'],
  ['childAge', { childAge: 12 }, '12 jaar'],
  ['school', { school: waterlelie }, 'De Waterlelie, Hoofddorp'],
  ['school', { school: { ...waterlelie, place: null } }, 'De Waterlelie'],
  ['school', { school: 'none' }, 'Er is geen school'],
  ['place', { place: hoofddorp }, '2132 Hoofddorp'],
  ['place', { place: { postcode4: null, place: 'Lutjebroek', po: null, vo: null } }, 'Lutjebroek'],
  [
    'pressing',
    { pressing: ['suspension', 'legalTerm'] },
    'Een schorsing die nu loopt, Een termijn, zoals voor bezwaar',
  ],
  ['pressingDate', { pressingDate: '2026-11-24' }, 'dinsdag 24 november'],
  ['attendanceSince', { attendanceSince: '2025-11-24' }, 'maandag 24 november 2025'],
  ['attendanceSince', { attendanceSince: '2026-02-31' }, '2026-02-31'],
  ['doubtedPersons', { doubtedPersons: ['person-1'] }, 'Fatma Yilmaz'],
  ['doubtedPersons', { doubtedPersons: [] }, 'Het hele steunpunt'],
  [
    'agreedMoment',
    { agreedMoment: { date: '2026-11-24', time: '10:00', atCallersWish: true } },
    'dinsdag 24 november om 10.00 uur, op eigen wens',
  ],
  ['question', { question: ' Hoe nu verder? ' }, 'Hoe nu verder?'],
  ['nature', { nature: 'A07' }, 'Thuiszitten en verzuim'],
])('%s %j reads "%s"', (id, told, words) => {
  const nameOf = (person: string) => (person === 'person-1' ? 'Fatma Yilmaz' : person);
  expect(describeAnswer(script, aCall(told), id, nameOf)).toBe(words);
});

test('an option is worded for a pupil when a pupil calls', () => {
  expect(describeAnswer(script, aCall({ caller: 'parent', safety: 'worry' }), 'safety')).toBe(
    'Er zijn zorgen over veiligheid',
  );
  expect(describeAnswer(script, aCall({ caller: 'pupil', safety: 'worry' }), 'safety')).toBe(
    'Niet helemaal veilig',
  );
});

test('"weet niet", "niet gevraagd" and nothing at all are told apart', () => {
  expect(describeAnswer(script, { sector: { unknown: true } }, 'sector')).toBe('Weet niet');
  expect(describeAnswer(script, { sector: { notAsked: 'De lijn viel weg.' } }, 'sector')).toBe(
    'Niet gevraagd: De lijn viel weg.',
  );
  expect(describeAnswer(script, {}, 'sector')).toBeNull();
});

test.each([
  ['+31612345678', '06 12 34 56 78'],
  ['+31201234567', '020 123 45 67'],
  ['+31297123456', '0297 12 34 56'],
  ['+3226123456', '+3226123456'],
])('the number %s is written %s', (number, written) => {
  expect(sayPhone(number)).toBe(written);
});
