import { type Answers, type AnswerValue, givenValue } from '../belscript/answers.ts';
import { type Sector, type SwvKind, swvKindOf } from '../reference/sectors.ts';
import type { SwvCode } from '../reference/swv.ts';
import type { ReferralId, Responsible } from './outcome.ts';
import type { TriageContext } from './triage-context.ts';

/** Where the question belongs, as far as the answers tell. `candidates`: to choose from by hand, the likeliest first. */
export type Place =
  | { readonly kind: 'ours'; readonly swv: SwvCode }
  | { readonly kind: 'elsewhere'; readonly swv: SwvCode }
  | { readonly kind: 'unknown'; readonly candidates: readonly SwvCode[] };

/**
 * The school's location decides; without a school, or when nobody knows where it lies, the home. An overstap: the VO swv
 * when the receiving school doubts or refuses, otherwise the PO swv. What stays unknown is chosen by hand.
 * @source triage plan, Responsible swv; Regeling regio-indeling (areas); WPO artikel 18a (location of the school)
 */
export function placeOf(answers: Answers, context: TriageContext): Place {
  const kind = kindOf(answers);
  const school = schoolSwvOf(answers, kind);
  if (school !== null) return placed(school, context);
  const home = homeSwvOf(answers, kind, context);
  if (home !== null && !isSchoolSomewhereElse(answers)) return placed(home, context);
  return { kind: 'unknown', candidates: candidatesOf(answers, kind, context) };
}

/** Who takes the question up. `keepsPromise`: our region promised something, so it also finds the owner when the child lives elsewhere. */
export function responsibleOf(
  answers: Answers,
  context: TriageContext,
  { keepsPromise }: { readonly keepsPromise: boolean },
): Responsible {
  const place = placeOf(answers, context);
  switch (place.kind) {
    case 'ours':
      return { swv: place.swv, sector: givenValue(answers, 'sector') ?? null };
    case 'unknown':
      return { askByHand: place.candidates };
    case 'elsewhere':
      return keepsPromise
        ? { askByHand: codesOf(kindOf(answers), context) }
        : { outside: outsideOf(place.swv) };
  }
}

/** Amsterdam has its own independent desk beside the steunpunt. @source S4 */
const amsterdam: readonly SwvCode[] = ['PO2707', 'VO2708'];

export function outsideOf(swv: SwvCode): readonly ReferralId[] {
  return amsterdam.includes(swv) ? ['oco-amsterdam', 'own-region-steunpunt'] : ['own-region-steunpunt'];
}

function placed(swv: SwvCode, { region }: TriageContext): Place {
  return { kind: region.some((one) => one.code === swv) ? 'ours' : 'elsewhere', swv };
}

/** First age at which a child without a known school is counted as secondary; at twelve it may be either. */
const surelySecondary = 13;
const surelyPrimary = 11;

function kindOf(answers: Answers): SwvKind | null {
  const sector: Sector | undefined = givenValue(answers, 'sector');
  if (sector === 'transition') return givenValue(answers, 'transitionSide') === 'receiving' ? 'vo' : 'po';
  return (sector === undefined ? null : swvKindOf(sector)) ?? kindOfAge(answers, sector);
}

/** @assumption the leads confirm the ages, and that "no school yet" without an age is a child before primary school */
function kindOfAge(answers: Answers, sector: Sector | undefined): SwvKind | null {
  if (givenValue(answers, 'caller') === 'pupil') {
    const age = givenValue(answers, 'pupilAge');
    return age === undefined ? null : age === 'under12' ? 'po' : 'vo';
  }
  if (givenValue(answers, 'attendance') === 'tooYoung') return 'po';
  const age = givenValue(answers, 'childAge');
  if (age === undefined) return sector === 'none' ? 'po' : null;
  if (age <= surelyPrimary) return 'po';
  return age >= surelySecondary ? 'vo' : null;
}

type SchoolAnswer = Exclude<AnswerValue<'school'>, 'none'>;

function schoolOf(answers: Answers): SchoolAnswer | null {
  const school = givenValue(answers, 'school');
  return school === undefined || school === 'none' ? null : school;
}

/** In an overstap the named school may be either of the two; then it only counts for the side it is on. */
function schoolSwvOf(answers: Answers, kind: SwvKind | null): SwvCode | null {
  const swv = schoolOf(answers)?.swv ?? null;
  if (swv === null) return null;
  const isOnOtherSide = givenValue(answers, 'sector') === 'transition' && kind !== kindOfCode(swv);
  return isOnOtherSide ? null : swv;
}

function kindOfCode(swv: SwvCode): SwvKind {
  return swv.startsWith('PO') ? 'po' : 'vo';
}

/** While it is not known which kind of swv it is, a home of which both lie elsewhere is enough to know that it is not ours. */
function homeSwvOf(answers: Answers, kind: SwvKind | null, { region }: TriageContext): SwvCode | null {
  const home = givenValue(answers, 'place');
  if (home === undefined) return null;
  if (kind !== null) return home[kind];
  const isOurs = region.some(({ code }) => code === home.po || code === home.vo);
  return isOurs || home.vo === null ? null : home.po;
}

/** The school is only known by a place that is not the home's, so that the home says nothing about it. */
function isSchoolSomewhereElse(answers: Answers): boolean {
  const school = schoolOf(answers);
  const homePlace = givenValue(answers, 'place')?.place ?? null;
  if (school === null || school.swv !== null || school.place === null || homePlace === null) return false;
  return folded(school.place) !== folded(homePlace);
}

function folded(place: string): string {
  return place.trim().toLocaleLowerCase('nl');
}

function candidatesOf(answers: Answers, kind: SwvKind | null, context: TriageContext): readonly SwvCode[] {
  const home = givenValue(answers, 'place');
  const codes = codesOf(kind, context);
  const likely = codes.filter((code) => code === home?.po || code === home?.vo);
  return [...new Set([...likely, ...codes])];
}

function codesOf(kind: SwvKind | null, { region }: TriageContext): readonly SwvCode[] {
  return region.filter((swv) => kind === null || swv.kind === kind).map(({ code }) => code);
}
