import { type Answers, givenValue } from '../belscript/answers.ts';
import type { Authority, ConsentPurpose, InvolvedRole } from './case-words.ts';
import { type ConsentPerson, refusalOfGiving } from './consent.ts';

/** Somebody whom a contact already tells of. */
export type PersonOfCall = {
  readonly role: InvolvedRole;
  readonly authority: Authority;
  readonly name: string | null;
  readonly age: number | null;
  readonly number: string | null;
  readonly mail: string | null;
  readonly said: readonly { readonly purpose: ConsentPurpose; readonly given: boolean }[];
};

type Caller = NonNullable<ReturnType<typeof callerOf>>;
const callerOf = (answers: Answers) => givenValue(answers, 'caller');

/**
 * Whom the answers of a call tell of, with what they agreed to: the caller, and the child when somebody else calls.
 * @assumption the leads confirm that a parent with authority shares it, until somebody says otherwise
 */
export function peopleOfCall(answers: Answers): PersonOfCall[] {
  const caller = callerOf(answers);
  const child = caller === 'pupil' ? [] : childOf(answers);
  return caller === undefined ? child : [callerAsPerson(answers, caller, child), ...child];
}

function callerAsPerson(answers: Answers, caller: Caller, child: readonly PersonOfCall[]): PersonOfCall {
  const callBack = givenValue(answers, 'callBackNumber');
  const age = caller === 'pupil' ? ageOfPupil(answers) : null;
  const authority = caller === 'parent' ? authorityOfParent(answers) : authorityOf(caller, age);
  const person = { id: 'caller', role: roleOf[caller], authority, age };
  return {
    role: person.role,
    authority,
    name: textOf(givenValue(answers, 'callerName')),
    age,
    number: callBack !== undefined && 'number' in callBack ? callBack.number : null,
    mail: givenValue(answers, 'callBackMail')?.toLowerCase() ?? null,
    said: consentsOf(answers, person, [person, ...child.map((one) => ({ ...one, id: 'child' }))]),
  };
}

const roleOf: Readonly<Record<Caller, InvolvedRole>> = {
  parent: 'parent',
  parentWithoutAuthority: 'parent',
  guardian: 'guardian',
  pupil: 'pupil',
  school: 'school',
  professional: 'other',
  other: 'other',
};

function authorityOf(caller: Caller, age: number | null): Authority {
  if (caller === 'guardian') return 'guardian';
  return caller === 'pupil' && age !== null && age >= 16 ? 'self' : 'none';
}

function authorityOfParent(answers: Answers): Authority {
  return givenValue(answers, 'parentsAgree') === 'soleAuthority' ? 'alone' : 'both';
}

/** The years that were said, or the youngest of the group that was chosen. */
function ageOfPupil(answers: Answers): number | null {
  const age = givenValue(answers, 'childAge');
  if (age !== undefined) return age;
  const youngest = { under12: null, '12to15': 12, '16to17': 16, '18plus': 18 } as const;
  const group = givenValue(answers, 'pupilAge');
  return group === undefined ? null : youngest[group];
}

function childOf(answers: Answers): PersonOfCall[] {
  const name = textOf(givenValue(answers, 'childName'));
  const age = givenValue(answers, 'childAge') ?? null;
  if (name === null && age === null) return [];
  const authority = age !== null && age >= 16 ? 'self' : 'none';
  return [{ role: 'pupil', authority, name, age, number: null, mail: null, said: [] }];
}

/** Only what the caller may say: a yes about the child counts from whoever decides for the child alone. */
function consentsOf(
  answers: Answers,
  caller: ConsentPerson,
  people: readonly ConsentPerson[],
): PersonOfCall['said'] {
  const recording = givenValue(answers, 'consent');
  const health = givenValue(answers, 'consentHealth');
  const school = givenValue(answers, 'consentSchool');
  const said: { purpose: ConsentPurpose; given: boolean }[] = [];
  if (recording !== undefined) said.push({ purpose: 'recording', given: recording === 'named' });
  if (health !== undefined) said.push({ purpose: 'healthDetails', given: health === 'yes' });
  if (school !== undefined) said.push({ purpose: 'contactSchool', given: school === 'yes' });
  return said.filter(({ purpose }) => refusalOfGiving(caller, purpose, people) === null);
}

function textOf(value: string | undefined): string | null {
  return value === undefined || value.trim() === '' ? null : value.trim();
}
