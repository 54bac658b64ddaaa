import { api } from '@steunpunt/contract';
import type { Answers, QuestionId } from '@steunpunt/domain/belscript/answers';
import type { Question } from '@steunpunt/domain/belscript/belscript';
import { isLocalTime, type LocalDate, parseDutchDate } from '@steunpunt/domain/calendar';
import { call } from '../../api/call.ts';
import { refusalOf } from '../../api/problem.ts';
import { dateProblemTexts } from '../../texts/date-problems.ts';
import { today } from '../../texts/dates.ts';
import type { AnswerDraft } from './answer-draft.ts';

export type ReadDraft =
  | { readonly ok: true; readonly answers: Answers }
  | { readonly ok: false; readonly error: string };

/** Turns what was filled in into an answer, or says what is wrong with it. A number is read by the server. */
export async function readDraft(question: Question, draft: AnswerDraft): Promise<ReadDraft> {
  if (draft.unknown) return answered(question.id, { unknown: true });
  const text = draft.text.trim();
  switch (question.kind) {
    case 'choice':
    case 'nature':
      return draft.chosen[0] === undefined
        ? wrong('Kies een antwoord.')
        : value(question.id, draft.chosen[0]);
    case 'choices':
      return draft.chosen.length === 0
        ? wrong('Kies ten minste één antwoord.')
        : value(question.id, draft.chosen);
    case 'natures':
      return draft.chosen.length > 2 ? wrong('Kies er hoogstens twee.') : value(question.id, draft.chosen);
    case 'persons':
      return value(question.id, draft.chosen);
    case 'text':
    case 'longText':
    case 'readBack':
      return text === '' ? wrong('Vul een antwoord in.') : value(question.id, text);
    case 'mail':
      return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)
        ? value(question.id, text)
        : wrong('Schrijf een e-mailadres, zoals naam@school.nl.');
    case 'number':
      return readNumber(question.id, text);
    case 'date':
      return readDate(text, question.id === 'attendanceSince' ? 'past' : 'nearest', (date) =>
        value(question.id, date),
      );
    case 'moment':
      return readMoment(question.id, draft);
    case 'phone':
      return readPhone(question.id, draft);
    case 'place':
      return readPlace(question.id, draft);
    case 'school':
      return readSchool(question.id, draft);
  }
}

function readNumber(id: QuestionId, text: string): ReadDraft {
  const number = Number(text);
  const fits = /^\d{1,2}$/.test(text) && number <= 25;
  return fits ? value(id, number) : wrong('Vul een leeftijd in, in jaren: 0 tot en met 25.');
}

function readDate(
  text: string,
  direction: 'past' | 'future' | 'nearest',
  use: (date: LocalDate) => ReadDraft,
): ReadDraft {
  const parsed = parseDutchDate(text, today(), direction);
  return parsed.ok ? use(parsed.date) : wrong(dateProblemTexts[parsed.problem]);
}

function readMoment(id: QuestionId, { text, time, atCallersWish }: AnswerDraft): ReadDraft {
  const written = time.trim().replace('.', ':').padStart(5, '0');
  if (!isLocalTime(written)) return wrong('Vul een tijd in, zoals 14.30.');
  return readDate(text.trim(), 'future', (date) => value(id, { date, time: written, atCallersWish }));
}

async function readPhone(id: QuestionId, { chosen, text }: AnswerDraft): Promise<ReadDraft> {
  const how = chosen[0] ?? 'number';
  if (how !== 'number') return value(id, { without: how, reach: text.trim() === '' ? null : text.trim() });
  if (text.trim() === '') return wrong('Vul een telefoonnummer in.');
  try {
    return value(id, { number: (await call(api.normalisePhoneNumber, { body: { text } })).number });
  } catch (error) {
    if (refusalOf(error) === undefined) throw error;
    return wrong('Dit is geen telefoonnummer dat we kunnen lezen.');
  }
}

function readPlace(id: QuestionId, { place, text }: AnswerDraft): ReadDraft {
  if (place !== null) return value(id, place);
  if (text.trim() === '') return wrong('Zoek een plaats of postcode, en kies haar in de lijst.');
  const postcode4 = /^[1-9]\d{3}/.exec(text.trim())?.[0] ?? null;
  return value(id, { postcode4, place: postcode4 === null ? text.trim() : null, po: null, vo: null });
}

function readSchool(id: QuestionId, { school, chosen, text }: AnswerDraft): ReadDraft {
  if (chosen[0] === 'none') return value(id, 'none');
  if (school !== null) return value(id, school);
  if (text.trim() === '') return wrong('Zoek een school, en kies haar in de lijst.');
  return value(id, { schoolId: null, name: text.trim(), place: null, swv: null });
}

function value(id: QuestionId, given: unknown): ReadDraft {
  return answered(id, { value: given });
}

function answered(id: QuestionId, answer: unknown): ReadDraft {
  return { ok: true, answers: { [id]: answer } as Answers };
}

function wrong(error: string): ReadDraft {
  return { ok: false, error };
}
