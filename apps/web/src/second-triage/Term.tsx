import type { AgendaRow } from '@steunpunt/contract/second-triage';
import { nearMoment, now } from '../texts/dates.ts';
import { countedDays } from '../texts/promise.ts';
import { DateTag } from '../ui/DateTag.tsx';
import { DayByDay } from '../ui/DayByDay.tsx';
import { Explained } from '../ui/Explained.tsx';

type TermProps = {
  readonly term: Pick<AgendaRow['decisionTerm'], 'until' | 'explanation'>;
  readonly tone: 'promise' | 'quiet';
};

/** A moment with how it was computed behind it. */
export function Term({ term, tone }: TermProps) {
  return (
    <Explained
      label="bekijk hoe dit is berekend"
      explanation={<DayByDay days={countedDays(term)} label="Zo is de termijn berekend" />}
    >
      <DateTag filled={tone === 'promise'} tone={term.until < now() ? 'late' : tone}>
        {nearMoment(term.until)}
      </DateTag>
    </Explained>
  );
}
