import { aCall, hoofddorp, type Told } from '../../triage/testing/a-call.ts';
import type { Answers } from '../answers.ts';

export const waterlelie = {
  schoolId: 'school-1',
  name: 'De Waterlelie',
  place: 'Hoofddorp',
  swv: 'PO2710',
} as const;

const common: Told = {
  callBackNumber: { number: '+31612345678' },
  safety: 'safe',
  consent: 'named',
  caller: 'parent',
  callerName: 'Mevrouw Brouwer',
  sector: 'po',
  school: waterlelie,
  question: 'De juf heeft geen tijd voor mijn zoon.',
  informationOrSolution: 'solution',
  nature: 'A04',
  attendance: 'full',
  pressing: ['none'],
};

/** A parent with a known school and a problem, who told what the protocol needs and nothing more. */
export function aCommonCall(told: Told = {}): Answers {
  return aCall({ ...common, ...told });
}

/** A curious parent: nothing is wrong, a name is not needed. */
export function anInformationCall(told: Told = {}): Answers {
  return aCall({
    callBackNumber: { without: 'anonymous', reach: null },
    safety: 'safe',
    consent: 'anonymous',
    caller: 'parent',
    sector: 'po',
    place: hoofddorp,
    question: 'Wat doet het steunpunt?',
    informationOrSolution: 'information',
    nature: 'A01',
    ...told,
  });
}

/** The answers without these questions, as if they were not asked yet. */
export function without(answers: Answers, ...ids: readonly (keyof Answers)[]): Answers {
  return Object.fromEntries(
    Object.entries(answers).filter(([id]) => !(ids as readonly string[]).includes(id)),
  );
}
