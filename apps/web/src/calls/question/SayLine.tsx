import type { Question } from '@steunpunt/domain/belscript/belscript';
import { lineOf, sayOf } from '@steunpunt/domain/belscript/wording';
import type { ReactNode } from 'react';
import { classNames } from '../../ui/class-names.ts';
import { useCall } from '../call-context.ts';
import { greetingOf } from './greeting-of.ts';
import './say-line.css';

/** What to say now, on the same place in every question. A written message has no spoken lines, but what to look for. */
export function SayLine({ question, opening }: { readonly question: Question; readonly opening: boolean }) {
  const { facts, reference, myName } = useCall();
  const { script, answers, voice, contact } = facts;
  const say = sayOf(script, answers, question, voice);
  if (contact === 'written') return <Say label="Waar u op let">{say}</Say>;
  if (!opening) return <Say>“{say}”</Say>;
  return (
    <>
      <Say>“{greetingOf(facts, reference, myName)}”</Say>
      <p className="c-say__after">
        <span className="c-say__when">Eerst luisteren</span>“{lineOf(script, 'listening', voice, {})}”
      </p>
      <p className="c-say__after">
        <span className="c-say__when">Dan vragen</span>“{say}”
      </p>
    </>
  );
}

export function Say({ children, label }: { readonly children: ReactNode; readonly label?: string }) {
  return (
    <div className="c-say">
      {label !== undefined && <p className="c-say__label">{label}</p>}
      <p className={classNames('c-say__text', isLong(children) && 'c-say__text--long')}>{children}</p>
    </div>
  );
}

/** A read-back of many sentences is said in smaller letters, so that the promise under it stays in sight. */
function isLong(children: ReactNode): boolean {
  return [children].flat().join('').length > 220;
}
