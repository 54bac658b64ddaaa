import type { Question } from '@steunpunt/domain/belscript/belscript';
import { assertNever } from '@steunpunt/domain/decision';
import { ChoiceAnswer } from './ChoiceAnswer.tsx';
import { FoundAnswer } from './FoundAnswer.tsx';
import { MomentAnswer } from './MomentAnswer.tsx';
import { PersonsAnswer } from './PersonsAnswer.tsx';
import { PhoneAnswer } from './PhoneAnswer.tsx';
import { TypedAnswer } from './TypedAnswer.tsx';

type QuestionAnswerProps = { readonly question: Question; readonly labelledBy: string };

/** The way to answer that fits the kind of question. */
export function QuestionAnswer({ question, labelledBy }: QuestionAnswerProps) {
  switch (question.kind) {
    case 'choice':
    case 'choices':
    case 'nature':
    case 'natures':
      return <ChoiceAnswer question={question} labelledBy={labelledBy} />;
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
