import type { CaseView } from '@steunpunt/contract/cases';
import { isLocalDate } from '@steunpunt/domain/calendar';
import { nearDay, nearMoment, now, today } from '../../texts/dates.ts';
import { countedDays, howLate, whyThisMoment } from '../../texts/promise.ts';
import { DateTag } from '../../ui/DateTag.tsx';
import { DayByDay } from '../../ui/DayByDay.tsx';
import { Explained } from '../../ui/Explained.tsx';

/** The earliest of the promise and the open tasks; a promise with how it was computed. */
export function NextTerm({ file: { promise, tasks, state } }: { readonly file: CaseView }) {
  const task = (tasks ?? [])
    .filter((one) => one.state === 'open')
    .toSorted((one, other) => one.dueOn.localeCompare(other.dueOn))[0];
  const runsFirst = promise !== null && !promise.standsStill ? promise.untilDate : null;
  const taskFirst = task !== undefined && (runsFirst === null || task.dueOn < runsFirst);
  return (
    <div className="s-case-head__fact">
      <span className="s-case-head__label">
        Uiterlijk
        {!taskFirst &&
          promise !== null &&
          !promise.standsStill &&
          `, ${promise.until < now() ? howLate(promise.untilDate) : whyThisMoment(promise)}`}
      </span>
      {taskFirst && isLocalDate(task.dueOn) && (
        <DateTag filled tone={task.dueOn < today() ? 'late' : 'promise'}>
          taak {nearDay(task.dueOn)}
        </DateTag>
      )}
      {!taskFirst && promise !== null && (
        <Explained
          label="bekijk hoe dit is berekend"
          explanation={<DayByDay days={countedDays(promise)} label="Zo is de termijn berekend" />}
        >
          {promise.standsStill ? (
            <DateTag tone="quiet">terugbellen, de klok staat stil</DateTag>
          ) : (
            <DateTag filled tone={promise.until < now() ? 'late' : 'promise'}>
              terugbellen {nearMoment(promise.until)}
            </DateTag>
          )}
        </Explained>
      )}
      {!taskFirst && promise === null && (
        <span className="s-quiet">{state === 'closed' ? 'niets meer beloofd' : 'niets beloofd'}</span>
      )}
    </div>
  );
}
