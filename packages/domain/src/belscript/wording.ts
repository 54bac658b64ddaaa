import { type Answers, givenValue, type QuestionId } from './answers.ts';
import { countedAnswers } from './asking.ts';
import type { Belscript, LineId, Option, Placeholder, Question, Say } from './belscript.ts';

/** Who the text is for: `written` is read by the desk itself, from a mail, a form or a message. */
export type Voice = keyof Say;
export type Words = Readonly<Partial<Record<Placeholder, string>>>;

/** "je" to a pupil, "u" to everyone else; a message that was written is not spoken to. */
export function voiceOf(answers: Answers, contact: 'live' | 'written' = 'live'): Voice {
  if (contact === 'written') return 'written';
  return givenValue(answers, 'caller') === 'pupil' ? 'pupil' : 'adult';
}

/** The names and words of this call that the texts of the script leave open. */
export function wordsOfCall(script: Belscript, answers: Answers, voice: Voice): Words {
  const counted = countedAnswers(script, answers);
  return {
    caller: givenValue(counted, 'callerName')?.trim() ?? wordForCaller(counted, voice),
    child: givenValue(counted, 'childName')?.trim() ?? wordForChild(counted),
  };
}

/** Fills what is known and leaves the rest as it stands; the first letter of a sentence becomes a capital. */
export function fillWords(text: string, words: Words): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string, place: number) => {
    const word = words[name as Placeholder];
    if (word === undefined) return whole;
    return /(^|[.?!]\s)$/.test(text.slice(0, place)) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
  });
}

/** The spoken line of a question, or for a written message what to look for. */
export function sayOf(script: Belscript, answers: Answers, question: Question, voice: Voice): string {
  return fillWords(question.say[voice], wordsOfCall(script, answers, voice));
}

/** The heading above the answers, in the desk's own words. */
export function askOf(script: Belscript, answers: Answers, question: Question, voice: Voice): string {
  return fillWords(question.ask, wordsOfCall(script, answers, voice));
}

/** What to say to a caller who asks why. */
export function whyOf(question: Question, voice: Voice): string {
  return voice === 'pupil' ? (question.pupilWhy ?? question.why) : question.why;
}

export function optionLabelOf(option: Option, voice: Voice): string {
  return voice === 'pupil' ? (option.pupilLabel ?? option.label) : option.label;
}

/** What choosing this option leads to; null when the script does not say. */
export function optionHintOf(
  script: Belscript,
  answers: Answers,
  option: Option,
  voice: Voice,
): string | null {
  return option.hint === undefined ? null : fillWords(option.hint, wordsOfCall(script, answers, voice));
}

/** A line around the questions, with the names of steunpunt, desk and speaker or the promise filled in. */
export function lineOf(script: Belscript, id: LineId, voice: Voice, words: Words): string {
  return fillWords(script.lines[id][voice], words);
}

/** The question of a script by its id; throws when the script does not have it. */
export function questionOf(script: Belscript, id: QuestionId): Question {
  const question = script.questions.find((one) => one.id === id);
  if (question === undefined) throw new RangeError(`Belscript ${script.version} has no question ${id}`);
  return question;
}

function wordForCaller(answers: Answers, voice: Voice): string {
  switch (givenValue(answers, 'caller')) {
    case 'parent':
    case 'parentWithoutAuthority':
      return 'de ouder';
    case 'pupil':
      return 'de leerling';
    default:
      return voice === 'written' ? 'de schrijver' : 'de beller';
  }
}

function wordForChild(answers: Answers): string {
  switch (givenValue(answers, 'caller')) {
    case 'parent':
    case 'parentWithoutAuthority':
    case 'guardian':
      return 'uw kind';
    case 'school':
    case 'professional':
      return 'de leerling';
    default:
      return 'het kind';
  }
}
