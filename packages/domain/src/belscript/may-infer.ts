import { foldText } from '../knowledge/search-words.ts';
import type { Sector } from '../reference/sectors.ts';
import { type Answer, type Answers, givenValue, isAnswered, type QuestionId } from './answers.ts';
import { countedAnswers } from './asking.ts';
import type { Belscript } from './belscript.ts';
import { sectorOfGroup, toldInWords } from './told-in-words.ts';

/** An answer that other answers point to. It is offered with its reason and stored only when the desk takes it over. */
export type Inference = {
  readonly id: QuestionId;
  readonly answer: Answer<QuestionId>;
  readonly because: string;
};

/** What the school list knows of the chosen school, beside what the answer holds. */
export type KnownOfSchool = { readonly sector?: Sector };

/**
 * Proposals for questions that are still open, each question at most once, the surest first. Never one about safety,
 * consent or authority: those are asked.
 */
export function mayInfer(
  script: Belscript,
  answers: Answers,
  school: KnownOfSchool = {},
): readonly Inference[] {
  const counted = countedAnswers(script, answers);
  const proposals = [
    ...ofSchool(counted, school),
    ...ofChild(counted),
    ...ofSituation(counted),
    ...ofOwnWords(counted),
    ...ofContact(counted),
  ].filter((proposal) => !isAnswered(answers, proposal.id) && fits(script, proposal, counted));
  return proposals.filter((one, index) => proposals.findIndex(({ id }) => id === one.id) === index);
}

/** A proposal that would not count when it was taken over is of no use. */
function fits(script: Belscript, proposal: Inference, counted: Answers): boolean {
  const taken = { ...counted, [proposal.id]: proposal.answer } as Answers;
  return isAnswered(countedAnswers(script, taken), proposal.id);
}

function propose(id: QuestionId, value: unknown, because: string): Inference {
  return { id, answer: { value } as Answer<QuestionId>, because };
}

function ofSchool(answers: Answers, known: KnownOfSchool): readonly Inference[] {
  const school = givenValue(answers, 'school');
  if (school === undefined) return [];
  if (school === 'none') return [propose('sector', 'none', 'Er is geen school.')];
  if (known.sector !== undefined) {
    return [propose('sector', known.sector, 'Dat staat zo in de scholenlijst.')];
  }
  const name = foldText(school.name);
  const named = sectorNames.find(({ words }) => words.test(name));
  return named === undefined ? [] : [propose('sector', named.sector, 'De naam van de school wijst erop.')];
}

const sectorNames: readonly { readonly sector: Sector; readonly words: RegExp }[] = [
  { sector: 'sbo', words: /\bsbo\b|speciaal basisonderwijs/ },
  { sector: 'vso', words: /\bvso\b|voortgezet speciaal/ },
  { sector: 'so', words: /\bso\b|speciaal onderwijs/ },
  { sector: 'pro', words: /praktijkschool|praktijkonderwijs|\bpro\b/ },
  { sector: 'vo', words: /college|lyceum|gymnasium|mavo|havo|vmbo|scholengemeenschap/ },
  { sector: 'po', words: /basisschool|kindcentrum|\bikc\b/ },
];

function ofChild(answers: Answers): readonly Inference[] {
  const proposals: Inference[] = [];
  const name = givenValue(answers, 'callerName');
  if (givenValue(answers, 'caller') === 'pupil' && name !== undefined) {
    proposals.push(propose('childName', name, 'De leerling belt zelf.'));
  }
  const sector = sectorOfGroup(foldText(givenValue(answers, 'childGroup') ?? ''));
  if (sector !== null) proposals.push(propose('sector', sector, 'Dat past bij de groep of klas.'));
  const age = givenValue(answers, 'childAge');
  if (age !== undefined && age < 4) {
    proposals.push(propose('attendance', 'tooYoung', 'Jonger dan 4 jaar.'));
    proposals.push(propose('sector', 'none', 'Jonger dan 4 jaar.'));
  }
  if (age !== undefined && age >= 5 && age <= 10) {
    proposals.push(propose('sector', 'po', 'Dat past bij de leeftijd.'));
  }
  const pupilAge = givenValue(answers, 'pupilAge');
  if (age !== undefined && age >= 14) proposals.push(propose('sector', 'vo', 'Dat past bij de leeftijd.'));
  if (pupilAge === 'under12') proposals.push(propose('sector', 'po', 'Dat past bij de leeftijd.'));
  if (pupilAge === '16to17') proposals.push(propose('sector', 'vo', 'Dat past bij de leeftijd.'));
  return proposals;
}

function ofSituation(answers: Answers): readonly Inference[] {
  const proposals: Inference[] = [];
  const outside = (givenValue(answers, 'tried') ?? []).filter((body) =>
    ['swv', 'leerplicht', 'care', 'municipality'].includes(body),
  );
  if (outside.length >= 2) {
    proposals.push(propose('bodies', 'threeOrMore', 'Met school erbij zijn het er drie of meer.'));
  }
  if (outside.length === 1) proposals.push(propose('bodies', 'two', 'Met school erbij zijn het er twee.'));
  if (givenValue(answers, 'safety') === 'danger') {
    proposals.push(propose('nature', 'A18', 'Er is gevaar.'));
  }
  if (givenValue(answers, 'nature') === 'A03' && givenValue(answers, 'childAge') !== undefined) {
    proposals.push(propose('sector', 'transition', 'Het gaat over de overstap.'));
  }
  return proposals;
}

function ofOwnWords(answers: Answers): readonly Inference[] {
  return toldInWords(givenValue(answers, 'question') ?? '').map(({ id, value }) =>
    propose(id, value, 'Dat zei de beller.'),
  );
}

function ofContact(answers: Answers): readonly Inference[] {
  const number = givenValue(answers, 'callBackNumber');
  if (number === undefined || 'number' in number) return [];
  if (number.without === 'mailOnly') {
    return [propose('callBackChannel', 'mail', 'De beller is alleen per mail te bereiken.')];
  }
  if (number.without === 'throughSchool') {
    return [propose('callBackChannel', 'throughSchool', 'De beller is alleen via school te bereiken.')];
  }
  return [];
}
