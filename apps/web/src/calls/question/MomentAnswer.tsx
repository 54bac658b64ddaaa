import { givenValue } from '@steunpunt/domain/belscript/answers';
import type { Question } from '@steunpunt/domain/belscript/belscript';
import { useCall } from '../call-context.ts';
import { goOn } from '../course/steps-through.ts';
import { AnswerGroup } from './AnswerGroup.tsx';
import { MomentFields } from './MomentFields.tsx';

type MomentAnswerProps = { readonly question: Question; readonly labelledBy: string };

/** A day and time that were agreed instead of the promise's own term. */
export function MomentAnswer({ question, labelledBy }: MomentAnswerProps) {
  const { session, facts } = useCall();
  const next = () => goOn(session, facts.script, question.id);
  return (
    <AnswerGroup question={question} labelledBy={labelledBy} focusesItself onNext={next}>
      <MomentFields moment={givenValue(facts.answers, 'agreedMoment')} onDone={next} />
    </AnswerGroup>
  );
}
