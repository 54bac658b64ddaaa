import { Button } from '@navikt/ds-react/Button';
import { givenValue } from '@steunpunt/domain/belscript/answers';
import { hasAnswer } from '@steunpunt/domain/belscript/asking';
import type { Question } from '@steunpunt/domain/belscript/belscript';
import { describeAnswer } from '@steunpunt/domain/belscript/describe-answer';
import { mayInfer } from '@steunpunt/domain/belscript/may-infer';
import { useMemo } from 'react';
import { useCall } from '../call-context.ts';
import { goOn } from '../course/steps-through.ts';
import { sectorOfSchool } from './use-found.ts';
import './proposal.css';

/** An answer that other answers point to, with the reason; it counts only when the desk takes it over. */
export function Proposal({ question }: { readonly question: Question }) {
  const { session, facts, readOnly } = useCall();
  const { script, answers } = facts;
  const proposal = useMemo(() => {
    const school = givenValue(answers, 'school');
    const sector = school === undefined || school === 'none' ? undefined : sectorOfSchool(school.schoolId);
    const found = mayInfer(script, answers, sector === undefined ? {} : { sector });
    return found.find(({ id }) => id === question.id);
  }, [script, answers, question.id]);
  if (proposal === undefined || readOnly || hasAnswer(answers, question.id)) return null;
  const words = describeAnswer(script, { ...answers, [question.id]: proposal.answer }, question.id);
  return (
    <p className="c-proposal">
      <span>
        Waarschijnlijk: <strong>{words}</strong>. {proposal.because}
      </span>
      <Button
        size="xsmall"
        variant="secondary"
        onClick={() => {
          session.answer(question.id, proposal.answer);
          session.edit(`typing:${question.id}`, '');
          goOn(session, script, question.id);
        }}
      >
        Neem over
      </Button>
    </p>
  );
}
