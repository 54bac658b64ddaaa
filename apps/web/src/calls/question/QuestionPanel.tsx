import type { QuestionId } from '@steunpunt/domain/belscript/answers';
import { askOf, questionOf } from '@steunpunt/domain/belscript/wording';
import { Suspense, useEffect, useId } from 'react';
import { announce } from '../../ui/announce.ts';
import { Receipt } from '../../ui/Receipt.tsx';
import { useCall } from '../call-context.ts';
import { Proposal } from '../later.ts';
import { receiptOf, receiptOfCall, type SessionState } from '../session/session-state.ts';
import { useSessionState } from '../session/use-session-state.ts';
import { EarlierAnswers } from './EarlierAnswers.tsx';
import { QuestionAnswer } from './QuestionAnswer.tsx';
import { SayLine } from './SayLine.tsx';
import { WhyWeAsk } from './WhyWeAsk.tsx';
import './question-panel.css';

/** The question in front: what to say, why, and how to answer. */
export function QuestionPanel({ current }: { readonly current: QuestionId }) {
  const { facts } = useCall();
  const headingId = useId();
  const question = questionOf(facts.script, current);
  const ask = askOf(facts.script, facts.answers, question, facts.voice);
  const opening = Object.keys(facts.answers).length === 0 && current === facts.script.questions[0]?.id;
  const at = facts.asked.findIndex(({ id }) => id === current) + 1;
  const where = at === 0 ? 'Extra vraag' : `Vraag ${at} van ${facts.asked.length}`;
  useEffect(() => announce(`${where}: ${ask}`), [where, ask]);
  return (
    <section className="c-now" aria-labelledby={headingId}>
      <header className="c-now__head">
        <p className="c-now__where">
          {where} · {question.label}
        </p>
        <QuestionReceipt current={current} />
      </header>
      <SayLine question={question} opening={opening} />
      <WhyWeAsk key={`why-${current}`} question={question} />
      <h2 id={headingId} className="c-now__ask">
        {ask}
      </h2>
      <Suspense fallback={null}>
        <Proposal question={question} />
      </Suspense>
      <Suspense fallback={null}>
        <QuestionAnswer key={current} question={question} labelledBy={headingId} />
      </Suspense>
      <EarlierAnswers current={current} />
    </section>
  );
}

/** The receipt of this question's own text when there is one, else of the call. */
function QuestionReceipt({ current }: { readonly current: QuestionId }) {
  const { session } = useCall();
  const receipt = (state: SessionState) => {
    const own = receiptOf(state, `typing:${current}`);
    const shown = own.kind === 'saving' || own.kind === 'unsaved' ? own : receiptOfCall(state);
    return JSON.stringify(shown);
  };
  return <Receipt state={JSON.parse(useSessionState(session, receipt))} />;
}
