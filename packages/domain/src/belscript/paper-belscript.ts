import type { QuestionId } from './answers.ts';
import type { Belscript, LineId, Question, QuestionKind, StepId } from './belscript.ts';
import { sayCondition } from './say-condition.ts';

/** One question on paper: boxes to tick, lines to write on, or both. */
export type PaperField = {
  readonly id: QuestionId;
  readonly label: string;
  /** What to say; null where the label says enough, so that everything fits. */
  readonly say: string | null;
  readonly boxes: readonly string[];
  /** Lines to write on; 0 when ticking is enough. */
  readonly lines: number;
  /** When to ask it; null when it is always asked. */
  readonly onlyIf: string | null;
  readonly required: boolean;
};

export type PaperSection = {
  readonly step: StepId;
  readonly title: string;
  readonly fields: readonly PaperField[];
};

/** For an outage: what a desk needs to take a call with a pen, on two pages. Late entry follows the same order. */
export type PaperBelscript = {
  readonly version: string;
  readonly opening: readonly string[];
  readonly danger: readonly string[];
  readonly sections: readonly PaperSection[];
  readonly closing: readonly string[];
};

/**
 * The paper form of a script. Adults and pupils share it: the desk turns "u" into "je" itself. `emergency` are the
 * addresses for danger with their numbers, from the list that says when they were last checked.
 */
export function paperBelscript(script: Belscript, emergency: readonly string[] = []): PaperBelscript {
  const said = (ids: readonly LineId[]) =>
    ids.map((id) => script.lines[id].adult.replaceAll(/\{\w+\}/g, '…'));
  return {
    version: script.version,
    opening: said(['greeting', 'listening', 'beforeQuestions']),
    danger: [script.lines.danger.adult, ...emergency],
    sections: script.steps.map((step) => ({
      step: step.id,
      title: step.title,
      fields: script.questions
        .filter((question) => question.step === step.id && !notOnPaper.includes(question.id))
        .map((question) => fieldOf(script, question)),
    })),
    closing: said(['closingWithPromise']),
  };
}

/** The read-back is the paper itself; the second choice of natures is written beside the first. */
const notOnPaper: readonly QuestionId[] = ['readBack', 'moreNatures'];

function fieldOf(script: Belscript, question: Question): PaperField {
  return {
    id: question.id,
    label: question.label,
    say: question.required
      ? question.say.adult.replaceAll('{child}', 'het kind').replaceAll('{caller}', 'de beller')
      : null,
    boxes: question.options.map(({ value, label }) => (question.kind === 'nature' ? value : label)),
    lines: linesOf(question.kind),
    onlyIf: 'always' in question.askWhen ? null : sayCondition(script, question.askWhen),
    required: question.required,
  };
}

function linesOf(kind: QuestionKind): number {
  switch (kind) {
    case 'longText':
      return 3;
    case 'choice':
    case 'choices':
    case 'nature':
    case 'natures':
    case 'readBack':
      return 0;
    default:
      return 1;
  }
}
