import type { QuestionId } from './answers.ts';

/**
 * A script as data. A published version is never edited; a contact keeps the version it was taken with.
 * Screen, printed protocol, validation and the later editor all read this one shape.
 */
export type Belscript = {
  readonly version: string;
  readonly steps: readonly ScriptStep[];
  readonly questions: readonly Question[];
  /** What is said around the questions. */
  readonly lines: Readonly<Record<LineId, Say>>;
  /** While `when` holds only these are asked and nothing else is required; what was told still counts. */
  readonly interrupt: { readonly when: Condition; readonly ask: readonly QuestionId[] };
};

/** Spoken outside the questions; `reassurance` is said to a caller who is at a loss for words or very quiet. */
export const lineIds = [
  'greeting',
  'listening',
  'reassurance',
  'beforeQuestions',
  'danger',
  'connecting',
  'closingWithPromise',
  'closingWithInformation',
  'closingWithReferral',
] as const;
export type LineId = (typeof lineIds)[number];

/** A heading in the course on the left of the call screen. */
export type ScriptStep = { readonly id: StepId; readonly title: string };
export type StepId = 'begin' | 'caller' | 'childAndSchool' | 'question' | 'situation' | 'appointment';

export type QuestionKind =
  | 'choice'
  | 'choices'
  | 'nature'
  | 'natures'
  | 'text'
  | 'longText'
  | 'number'
  | 'date'
  | 'phone'
  | 'mail'
  | 'place'
  | 'school'
  | 'persons'
  | 'moment'
  | 'readBack';

/** What a text may leave open for the call at hand: "Wat zoekt {caller}?" */
export const placeholders = ['steunpunt', 'desk', 'name', 'caller', 'child', 'promise'] as const;
export type Placeholder = (typeof placeholders)[number];

/** Spoken lines by who is on the line: `pupil` says "je", `written` is what the desk looks for in a mail or form. */
export type Say = { readonly adult: string; readonly pupil: string; readonly written: string };

export type Option = {
  /** The value stored; one of the question's schema. */
  readonly value: string;
  readonly label: string;
  readonly pupilLabel?: string;
  /** What choosing it leads to, in a quiet line under the label. */
  readonly hint?: string;
  /** True: rules out every other option of the same question ("niets van dit alles"). */
  readonly exclusive?: true;
};

/**
 * Refers to answers by value, so that screen, print, validation and editor can all read it.
 * An answer without options is referred to by its tokens (`answerTokens`): a school is `listed`, `named` or `none`.
 */
export type Condition =
  | { readonly always: true }
  | { readonly question: QuestionId; readonly is: readonly string[] }
  /** "Weet niet" was chosen. */
  | { readonly question: QuestionId; readonly unknown: true }
  | { readonly question: QuestionId; readonly answered: true }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

export type Question = {
  readonly id: QuestionId;
  readonly step: StepId;
  /** The short name in the course and in "wat we weten". */
  readonly label: string;
  readonly say: Say;
  /** The heading above the answers, in the desk's own words. */
  readonly ask: string;
  /** Said only when the caller asks why. */
  readonly why: string;
  /** The same with "je"; without it `why` fits everyone. */
  readonly pupilWhy?: string;
  readonly kind: QuestionKind;
  readonly options: readonly Option[];
  /** Refers to earlier questions only. */
  readonly askWhen: Condition;
  /**
   * When an answer that is there counts; without it: when the question is asked. Wider than `askWhen` where a caller
   * may tell unasked what still matters (a parent who only wants to know something, with a child at home for weeks).
   */
  readonly countsWhen?: Condition;
  /** True: the contact can not be completed without an answer, "weet niet" or a reason. */
  readonly required: boolean;
  /** Narrows `required`: only while this holds. */
  readonly requiredWhen?: Condition;
  /** What "weet niet" means here; null when it is not offered. */
  readonly unknownMeans: string | null;
  /** False: passing it over needs a reason that is shown in the contact (the safety questions). */
  readonly skippable: boolean;
};
