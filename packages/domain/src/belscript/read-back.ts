import { isLocalDate } from '../calendar/local-date.ts';
import { sayDate } from '../calendar/say-date.ts';
import { type Answers, givenValue } from './answers.ts';
import { countedAnswers } from './asking.ts';
import type { Belscript } from './belscript.ts';
import { questionOf, wordsOfCall } from './wording.ts';

/**
 * What was written down, as it is said to the caller before the end: "je" to a pupil, "u" to others. Holds only
 * answers that count; a caller who let us keep no story hears no story.
 */
export function readBackOf(script: Belscript, answers: Answers): string {
  const counted = countedAnswers(script, answers);
  const you: You = givenValue(counted, 'caller') === 'pupil' ? informal : formal;
  const child = you === informal ? 'je' : (wordsOfCall(script, counted, 'adult').child ?? 'het kind');
  const story = givenValue(counted, 'consent') === 'contactOnly' ? [] : storyOf(script, counted, you, child);
  return [
    'Ik herhaal het even.',
    ...story,
    ...agreementsOf(counted, you),
    you === informal
      ? 'Heb ik dat goed, of wil je iets veranderen?'
      : 'Heb ik dat goed, of wilt u iets veranderen?',
  ]
    .map(capitalised)
    .join(' ');
}

type You = {
  readonly subject: string;
  readonly asked: string;
  readonly hopes: string;
  readonly wants: string;
};
const formal: You = { subject: 'u', asked: 'u vertelde', hopes: 'waar u op hoopt', wants: 'u wilt' };
const informal: You = { subject: 'je', asked: 'je vertelde', hopes: 'waar je op hoopt', wants: 'je wilt' };

function storyOf(script: Belscript, answers: Answers, you: You, child: string): readonly string[] {
  return [
    aboutWhom(answers, you, child),
    quoted(you.asked, givenValue(answers, 'question')),
    quoted(you.hopes, givenValue(answers, 'hope')),
    whatIsWanted(answers, you),
    attendanceOf(answers, child),
    hasteOf(script, answers),
    givenValue(answers, 'supportNow') === 'stopped' ? 'De extra hulp op school is gestopt.' : null,
    contactOf(answers),
    givenValue(answers, 'earlierSupport') === 'doubted'
      ? `${you.wants} dat iemand anders van ons ernaar kijkt.`
      : null,
  ].filter((sentence) => sentence !== null);
}

function aboutWhom(answers: Answers, you: You, child: string): string | null {
  const age = givenValue(answers, 'childAge');
  const group = givenValue(answers, 'childGroup')?.trim();
  const school = schoolName(answers);
  const details = [
    age === undefined ? null : `${age} jaar`,
    group === undefined || group === '' ? null : group,
    school,
  ].filter((detail) => detail !== null);
  if (you === informal) return details.length === 0 ? null : `Het gaat over jou: ${details.join(', ')}.`;
  if (details.length === 0 && givenValue(answers, 'childName') === undefined) return null;
  return `Het gaat over ${[child, ...details].join(', ')}.`;
}

function schoolName(answers: Answers): string | null {
  const school = givenValue(answers, 'school');
  if (school === undefined || school === 'none') return null;
  return school.place === null ? school.name : `${school.name} in ${school.place}`;
}

function quoted(lead: string, text: string | undefined): string | null {
  const trimmed = text?.trim() ?? '';
  if (trimmed === '') return null;
  return `${lead}: “${/[.?!]$/.test(trimmed) ? trimmed : `${trimmed}.`}”`;
}

function whatIsWanted(answers: Answers, you: You): string | null {
  switch (givenValue(answers, 'informationOrSolution')) {
    case 'information':
      return `${you.wants} vooral uitleg.`;
    case 'solution':
      return `${you.wants} graag hulp bij het probleem.`;
    case 'both':
      return `${you.wants} graag uitleg, en ook hulp bij het probleem.`;
    case undefined:
      return null;
  }
}

function attendanceOf(answers: Answers, child: string): string | null {
  const attendance = givenValue(answers, 'attendance');
  if (attendance !== 'partly' && attendance !== 'not') return null;
  const since = saidDate(givenValue(answers, 'attendanceSince'));
  const how = attendance === 'not' ? 'niet naar school' : 'maar voor een deel naar school';
  return `${child} gaat nu ${how}${since === null ? '' : `, sinds ${since}`}.`;
}

function hasteOf(script: Belscript, answers: Answers): string | null {
  const pressing = (givenValue(answers, 'pressing') ?? []).filter((one) => one !== 'none');
  if (pressing.length === 0) return null;
  const { options } = questionOf(script, 'pressing');
  const labels = pressing.map((one) => options.find(({ value }) => value === one)?.label ?? one).map(lowered);
  const date = saidDate(givenValue(answers, 'pressingDate'));
  return `Er is haast bij: ${labels.join(' en ')}${date === null ? '' : `, op ${date}`}.`;
}

function contactOf(answers: Answers): string | null {
  switch (givenValue(answers, 'contactWithSchool')) {
    case 'tense':
      return 'Het contact met school is gespannen.';
    case 'stopped':
      return 'Het contact met school ligt stil.';
    default:
      return null;
  }
}

function agreementsOf(answers: Answers, you: You): readonly string[] {
  const school = givenValue(answers, 'consentSchool');
  const language = givenValue(answers, 'interpreterLanguage')?.trim();
  return [
    school === 'yes' ? 'Wij mogen met de school praten.' : null,
    school === 'no' ? `Wij bellen de school niet, zolang ${you.subject} dat niet wilt.` : null,
    language === undefined || language === '' ? null : `Er komt een tolk bij die ${language} spreekt.`,
  ].filter((sentence) => sentence !== null);
}

function saidDate(date: string | undefined): string | null {
  return date !== undefined && isLocalDate(date) ? sayDate(date) : null;
}

function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
