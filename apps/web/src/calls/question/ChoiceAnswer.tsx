import { type AnswerValue, givenValue, type QuestionId } from '@steunpunt/domain/belscript/answers';
import type { Option, Question } from '@steunpunt/domain/belscript/belscript';
import { optionHintOf, optionLabelOf } from '@steunpunt/domain/belscript/wording';
import { useState } from 'react';
import { useCall } from '../call-context.ts';
import { goOn } from '../course/steps-through.ts';
import { AnswerGroup } from './AnswerGroup.tsx';
import { type ListedOption, OptionList } from './OptionList.tsx';
import { toggled } from './toggled.ts';

type ChoiceAnswerProps = {
  readonly question: Question;
  readonly labelledBy: string;
  /** In another order than the script's. */
  readonly options?: readonly Option[];
};

/** A question with options: a digit chooses. With several answers possible a digit ticks, and Enter goes on. */
export function ChoiceAnswer({ question, labelledBy, options = question.options }: ChoiceAnswerProps) {
  const { session, facts, readOnly } = useCall();
  const [filter, setFilter] = useState<string | null>(null);
  const several = question.kind === 'choices' || question.kind === 'natures';
  const chosen = chosenOf(givenValue(facts.answers, question.id));
  const hasUnknownDigit = question.unknownMeans !== null && options.length < 9;

  const choose = (value: string) => {
    if (readOnly) return;
    setFilter(null);
    if (several) {
      const next = toggled(question, chosen, value);
      session.answer(question.id, next.length === 0 ? undefined : answerOf(next));
      return;
    }
    session.answer(question.id, answerOf(value));
    goOn(session, facts.script, question.id);
  };
  const listed: readonly ListedOption[] = options.map((option, index) => ({
    value: option.value,
    label: optionLabelOf(option, facts.voice),
    hint: optionHintOf(facts.script, facts.answers, option, facts.voice) ?? undefined,
    digit: index < 9 ? index + 1 : undefined,
    chosen: chosen.includes(option.value),
  }));

  return (
    <AnswerGroup
      question={question}
      labelledBy={labelledBy}
      unknownDigit={hasUnknownDigit ? options.length + 1 : undefined}
      onDigit={(digit) => {
        const option = options[digit - 1];
        if (option !== undefined) choose(option.value);
      }}
      onLetter={options.length > 9 ? setFilter : undefined}
    >
      <OptionList
        options={listed}
        several={several}
        filter={filter}
        disabled={readOnly}
        onFilter={setFilter}
        onChoose={choose}
      />
    </AnswerGroup>
  );
}

function chosenOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value;
  return typeof value === 'string' ? [value] : [];
}

function answerOf(value: string | readonly string[]) {
  return { value: value as AnswerValue<QuestionId> };
}
