import { answersSchema } from '@steunpunt/domain/belscript/answer-schemas';
import type { QuestionId } from '@steunpunt/domain/belscript/answers';
import { belscript20261 } from '@steunpunt/domain/belscript/belscript-2026-1';
import { questionOf } from '@steunpunt/domain/belscript/wording';
import { expect, test } from 'vitest';
import { type AnswerDraft, draftOf } from './answer-draft.ts';
import { readDraft } from './read-draft.ts';

const empty = draftOf({}, 'question');
const read = (id: QuestionId, draft: Partial<AnswerDraft>) =>
  readDraft(questionOf(belscript20261, id), { ...empty, ...draft });

test.each([
  ['childName', { text: ' Noor ' }, { value: 'Noor' }],
  ['childAge', { text: '9' }, { value: 9 }],
  ['attendanceSince', { text: '2-3-2026' }, { value: '2026-03-02' }],
  ['attendance', { chosen: ['not'] }, { value: 'not' }],
  ['tried', { chosen: ['teacher', 'swv'] }, { value: ['teacher', 'swv'] }],
  ['doubtedPersons', { chosen: [] }, { value: [] }],
  ['school', { chosen: ['none'] }, { value: 'none' }],
  [
    'school',
    { text: 'De Lantaarn' },
    { value: { schoolId: null, name: 'De Lantaarn', place: null, swv: null } },
  ],
  ['place', { text: '1181' }, { value: { postcode4: '1181', place: null, po: null, vo: null } }],
  [
    'callBackNumber',
    { chosen: ['throughSchool'], text: '' },
    { value: { without: 'throughSchool', reach: null } },
  ],
  ['attendance', { unknown: true }, { unknown: true }],
] as const)('%s is read from %j', async (id, draft, answer) => {
  const result = await read(id, draft);
  expect(result).toEqual({ ok: true, answers: { [id]: answer } });
  if (result.ok) expect(answersSchema.safeParse(result.answers).success).toBe(true);
});

test.each([
  ['childName', { text: '  ' }],
  ['childAge', { text: 'acht' }],
  ['childAge', { text: '26' }],
  ['attendanceSince', { text: '31-2-2026' }],
  ['attendance', {}],
  ['tried', {}],
  ['callBackMail', { text: 'noor@' }],
  ['agreedMoment', { text: '24-11', time: '25.00' }],
  ['place', {}],
  ['school', {}],
] as const)('%s with %j is sent back with words', async (id, draft) => {
  const result = await read(id, draft);
  expect(result.ok).toBe(false);
  if (!result.ok) expect(result.error).toMatch(/\.$/);
});

test.each([
  [{ childAge: { value: 9 } }, 'childAge'],
  [
    { school: { value: { schoolId: 's1', name: 'De Lantaarn', place: 'Uithoorn', swv: 'PO2708' } } },
    'school',
  ],
  [{ tried: { value: ['teacher'] } }, 'tried'],
  [{ attendanceSince: { value: '2026-03-02' } }, 'attendanceSince'],
  [{ consent: { unknown: true } }, 'consent'],
] as const)('an answer that is not touched stays the same: %j', async (answers, id) => {
  expect(await readDraft(questionOf(belscript20261, id), draftOf(answers as never, id))).toEqual({
    ok: true,
    answers,
  });
});
