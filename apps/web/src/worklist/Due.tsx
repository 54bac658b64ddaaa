import type { WorklistRow } from '@steunpunt/contract/worklist';
import { isLocalDate, sayDateShort } from '@steunpunt/domain/calendar';
import { officeTime, suspendReasonNames } from '../texts/call-back.ts';
import { clockTime, nearMoment } from '../texts/dates.ts';
import { countedDays, howLate, whyThisMoment } from '../texts/promise.ts';
import { DateTag } from '../ui/DateTag.tsx';
import { DayByDay } from '../ui/DayByDay.tsx';
import { Explained } from '../ui/Explained.tsx';

const tones = {
  late: 'late',
  today: 'promise',
  tomorrow: 'quiet',
  later: 'quiet',
  resting: 'quiet',
  suspended: 'quiet',
} as const;

/** The promised moment, with the computation behind it. */
export function Due({ row }: { readonly row: WorklistRow }) {
  const { group, promise, lateness } = row;
  const isLate = lateness.state === 'late' && group !== 'suspended';
  return (
    <div className="s-row-due__due">
      <Explained
        label="bekijk hoe dit is berekend"
        explanation={<DayByDay days={countedDays(promise)} label="Zo is de termijn berekend" />}
      >
        <DateTag tone={isLate ? 'late' : tones[group]}>{nearMoment(promise.until)}</DateTag>
      </Explained>
      <span className={isLate ? 's-row-due__meta s-row-due__meta--late' : 's-row-due__meta'}>
        {whyHere(row)}
      </span>
    </div>
  );
}

/** Late, about to be late, left in peace, standing still; otherwise why the moment is what it is. */
function whyHere({ group, promise, lateness, restsUntil, suspended }: WorklistRow): string {
  if (group === 'suspended' && suspended !== null) {
    const { expected, reason, since } = suspended;
    const until = expected !== null && isLocalDate(expected) ? `, tot ${sayDateShort(expected)}` : '';
    return `${suspendReasonNames[reason].toLocaleLowerCase('nl')}, sinds ${nearMoment(since)}${until}`;
  }
  if (group === 'resting' && restsUntil !== null) return `even met rust tot ${clockTime(restsUntil)}`;
  if (lateness.state === 'late') return howLate(promise.untilDate);
  if (lateness.state === 'near') return `nog ${officeTime(lateness.minutes ?? 0)} kantoortijd`;
  return whyThisMoment(promise);
}
