import { givenValue } from '@steunpunt/domain/belscript/answers';
import type { Question } from '@steunpunt/domain/belscript/belscript';
import { useState } from 'react';
import { useCall } from '../call-context.ts';
import { AnswerGroup } from './AnswerGroup.tsx';
import { type ListedOption, OptionList } from './OptionList.tsx';

type PersonsAnswerProps = { readonly question: Question; readonly labelledBy: string };

const everyone = 'everyone';

/** Who of us must stay out of it; or all of us, which is an empty list. */
export function PersonsAnswer({ question, labelledBy }: PersonsAnswerProps) {
  const { session, facts, reference, readOnly } = useCall();
  const [filter, setFilter] = useState<string | null>(null);
  const doubted = givenValue(facts.answers, 'doubtedPersons');
  const options: readonly ListedOption[] = [
    {
      value: everyone,
      label: 'Het hele steunpunt',
      hint: 'Dan gaat de vraag naar het gezamenlijk overleg',
      digit: 1,
      chosen: doubted?.length === 0,
    },
    ...reference.colleagues
      .filter(({ roles }) => roles.some((role) => role === 'contactPerson' || role === 'lead'))
      .map(({ id, name }, index) => ({
        value: id,
        label: name,
        hint: undefined,
        digit: index < 8 ? index + 2 : undefined,
        chosen: doubted?.includes(id) ?? false,
      })),
  ];
  const choose = (value: string) => {
    if (readOnly) return;
    setFilter(null);
    const before = doubted ?? [];
    if (value === everyone) {
      session.answer('doubtedPersons', doubted?.length === 0 ? undefined : { value: [] });
      return;
    }
    const next = before.includes(value) ? before.filter((one) => one !== value) : [...before, value];
    session.answer('doubtedPersons', next.length === 0 ? undefined : { value: next.slice(0, 10) });
  };
  return (
    <AnswerGroup
      question={question}
      labelledBy={labelledBy}
      onDigit={(digit) => {
        const option = options[digit - 1];
        if (option !== undefined) choose(option.value);
      }}
      onLetter={options.length > 9 ? setFilter : undefined}
    >
      <OptionList
        options={options}
        several
        filter={filter}
        disabled={readOnly}
        onFilter={setFilter}
        onChoose={choose}
      />
    </AnswerGroup>
  );
}
