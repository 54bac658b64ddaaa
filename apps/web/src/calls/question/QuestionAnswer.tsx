import type { Question } from '@steunpunt/domain/belscript/belscript';
import { assertNever } from '@steunpunt/domain/decision';
import { FoundAnswer, MomentAnswer, NatureAnswer, PersonsAnswer } from '../later.ts';
import { ChoiceAnswer } from './ChoiceAnswer.tsx';
import { PhoneAnswer } from './PhoneAnswer.tsx';
import { TypedAnswer } from './TypedAnswer.tsx';

type QuestionAnswerProps = { readonly question: Question; readonly labelledBy: string };

/** The way to answer that fits the kind of question. */
export function QuestionAnswer({ question, labelledBy }: QuestionAnswerProps) {
  switch (question.kind) {
    case 'choice':
    case 'choices':
      return <ChoiceAnswer question={question} labelledBy={labelledBy} />;
    case 'nature':
    case 'natures':
      return <NatureAnswer question={question} labelledBy={labelledBy} />;
    case 'text':
    case 'longText':
    case 'number':
    case 'date':
    case 'mail':
    case 'readBack':
      return <TypedAnswer question={question} labelledBy={labelledBy} />;
    case 'phone':
      return <PhoneAnswer question={question} labelledBy={labelledBy} />;
    case 'place':
    case 'school':
      return <FoundAnswer question={question} labelledBy={labelledBy} />;
    case 'persons':
      return <PersonsAnswer question={question} labelledBy={labelledBy} />;
    case 'moment':
      return <MomentAnswer question={question} labelledBy={labelledBy} />;
    default:
      return assertNever(question.kind);
  }
}
