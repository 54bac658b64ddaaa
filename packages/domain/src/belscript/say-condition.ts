import type { QuestionId } from './answers.ts';
import type { Belscript, Condition } from './belscript.ts';
import type { ConditionLeaf } from './conditions.ts';

/** A condition in words, for people who must agree with the script: "Wie belt?: Leerling". */
export function sayCondition(script: Belscript, condition: Condition): string {
  if ('always' in condition) return 'altijd';
  if ('all' in condition) {
    return condition.all.map((part) => bracketed(script, part, 'any')).join(' en ');
  }
  if ('any' in condition) {
    return condition.any.map((part) => bracketed(script, part, 'all')).join(', of ');
  }
  if ('not' in condition) return sayNot(script, condition.not);
  return `${labelOf(script, condition.question)}: ${sayValues(script, condition)}`;
}

/** The values a leaf names, in words. */
export function sayValues(script: Belscript, leaf: ConditionLeaf): string {
  if ('unknown' in leaf) return 'weet niet';
  if ('answered' in leaf) return 'ingevuld';
  const question = script.questions.find(({ id }) => id === leaf.question);
  return leaf.is
    .map((value) => question?.options.find((option) => option.value === value)?.label ?? sayToken(value))
    .join(' / ');
}

export function labelOf(script: Belscript, id: QuestionId): string {
  return script.questions.find((question) => question.id === id)?.label ?? id;
}

function sayNot(script: Belscript, condition: Condition): string {
  const isLeaf = 'question' in condition;
  if (!isLeaf) return `niet (${sayCondition(script, condition)})`;
  return `${labelOf(script, condition.question)}: niet ${sayValues(script, condition)}`;
}

function bracketed(script: Belscript, part: Condition, kind: 'all' | 'any'): string {
  const said = sayCondition(script, part);
  return kind in part ? `(${said})` : said;
}

/** Tokens that are no option of a list. */
function sayToken(token: string): string {
  switch (token) {
    case 'listed':
      return 'een school uit de lijst';
    case 'named':
      return 'alleen de naam';
    case 'located':
      return 'een plaats met een swv';
    case 'number':
      return 'een nummer';
    case 'under12':
      return 'jonger dan 12';
    case '12to15':
      return '12 tot en met 15';
    case '16orOlder':
      return '16 of ouder';
    default:
      return token;
  }
}
