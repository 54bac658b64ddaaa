import { givenValue } from '@steunpunt/domain/belscript/answers';
import type { Question } from '@steunpunt/domain/belscript/belscript';
import { natureOptions } from '@steunpunt/domain/belscript/order-natures';
import { useMemo } from 'react';
import { useCall } from '../call-context.ts';
import { ChoiceAnswer } from './ChoiceAnswer.tsx';

type NatureAnswerProps = { readonly question: Question; readonly labelledBy: string };

/** What it is about, the likeliest first by what is known; what plays a part too leaves out the main one. */
export function NatureAnswer({ question, labelledBy }: NatureAnswerProps) {
  const { facts } = useCall();
  const { counted } = facts;
  const options = useMemo(() => {
    const main = question.id === 'moreNatures' ? givenValue(counted, 'nature') : undefined;
    return natureOptions(counted, question.options).filter(({ value }) => value !== main);
  }, [counted, question]);
  return <ChoiceAnswer question={question} labelledBy={labelledBy} options={options} />;
}
