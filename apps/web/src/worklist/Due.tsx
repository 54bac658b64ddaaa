import type { WorklistRow } from '@steunpunt/contract/worklist';
import { nearMoment } from '../texts/dates.ts';
import { countedDays, howLate, whyThisMoment } from '../texts/promise.ts';
import { DateTag } from '../ui/DateTag.tsx';
import { DayByDay } from '../ui/DayByDay.tsx';
import { Explained } from '../ui/Explained.tsx';

const tones = { late: 'late', today: 'promise', tomorrow: 'quiet', later: 'quiet' } as const;

/** The promised moment, with the computation behind it. */
export function Due({ row: { group, promise } }: { readonly row: WorklistRow }) {
  return (
    <div className="s-row-due__due">
      <Explained
        label="bekijk hoe dit is berekend"
        explanation={<DayByDay days={countedDays(promise)} label="Zo is de termijn berekend" />}
      >
        <DateTag tone={tones[group]}>{nearMoment(promise.until)}</DateTag>
      </Explained>
      <span className={group === 'late' ? 's-row-due__meta s-row-due__meta--late' : 's-row-due__meta'}>
        {group === 'late' ? howLate(promise.untilDate) : whyThisMoment(promise)}
      </span>
    </div>
  );
}
