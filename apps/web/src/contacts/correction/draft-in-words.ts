import type { Question } from '@steunpunt/domain/belscript/belscript';
import type { NameOfPerson } from '@steunpunt/domain/belscript/describe-answer';
import type { AnswerDraft } from './answer-draft.ts';

/** What stands in the form, in words, also when it is no answer yet; empty for nothing. */
export function draftInWords(question: Question, draft: AnswerDraft, nameOf: NameOfPerson): string {
  if (draft.unknown) return 'Weet niet';
  const text = draft.text.trim();
  switch (question.kind) {
    case 'choice':
    case 'nature':
    case 'choices':
    case 'natures':
      return labelsOf(question, draft.chosen);
    case 'persons':
      return draft.chosen.map(nameOf).join(', ');
    case 'moment':
      return [text, draft.time.trim()].filter((part) => part !== '').join(' ');
    case 'school':
    case 'phone':
      return text === '' ? labelsOf(question, draft.chosen) : text;
    case 'place':
      return draft.place === null
        ? text
        : [draft.place.postcode4, draft.place.place].filter(Boolean).join(' ');
    case 'number':
    case 'date':
    case 'mail':
    case 'text':
    case 'longText':
    case 'readBack':
      return text;
  }
}

function labelsOf({ options }: Question, chosen: readonly string[]): string {
  return chosen.map((value) => options.find((option) => option.value === value)?.label ?? value).join(', ');
}
