import { type Answers, givenValue } from '@steunpunt/domain/belscript/answers';
import { numberOf } from '@steunpunt/domain/contact/reachability';
import { bit, stored } from '../db/stored-json.ts';
import type { ContactRow } from './contact-record.ts';

type AnswerColumns = Pick<
  ContactRow,
  | 'sector'
  | 'nature'
  | 'more_natures'
  | 'caller'
  | 'caller_name'
  | 'phone'
  | 'mail'
  | 'call_back_channel'
  | 'call_back_times'
  | 'voicemail'
  | 'language'
  | 'child_name'
  | 'child_age'
  | 'child_group'
  | 'school_name'
  | 'place'
  | 'question'
  | 'hope'
  | 'read_back'
  | 'has_health'
>;

/** The columns that lists show and filter on, from the answers. */
export function columnsOfAnswers(answers: Answers): AnswerColumns {
  const school = givenValue(answers, 'school');
  const named = school === undefined || school === 'none' ? undefined : school;
  const voicemail = givenValue(answers, 'consentVoicemail');
  return {
    sector: givenValue(answers, 'sector') ?? null,
    nature: givenValue(answers, 'nature') ?? null,
    more_natures: stored(givenValue(answers, 'moreNatures') ?? []),
    caller: givenValue(answers, 'caller') ?? null,
    caller_name: text(givenValue(answers, 'callerName')),
    phone: numberOf(answers) ?? null,
    mail: givenValue(answers, 'callBackMail')?.toLowerCase() ?? null,
    call_back_channel: givenValue(answers, 'callBackChannel') ?? null,
    call_back_times: text(givenValue(answers, 'callBackTimes')),
    voicemail: voicemail === undefined ? null : Number(voicemail === 'yes'),
    language: languageOf(answers),
    child_name: text(givenValue(answers, 'childName')),
    child_age: givenValue(answers, 'childAge') ?? null,
    child_group: text(givenValue(answers, 'childGroup')),
    school_name: named?.name ?? null,
    place: givenValue(answers, 'place')?.place ?? named?.place ?? null,
    question: text(givenValue(answers, 'question')),
    hope: text(givenValue(answers, 'hope')),
    read_back: text(givenValue(answers, 'readBack')),
    has_health: bit(text(givenValue(answers, 'healthDetails')) !== null),
  };
}

/** The language of the interpreter that is needed; a code otherwise. */
function languageOf(answers: Answers): string | null {
  return text(givenValue(answers, 'interpreterLanguage')) ?? givenValue(answers, 'language') ?? null;
}

function text(value: string | undefined): string | null {
  return value === undefined || value.trim() === '' ? null : value.trim();
}
