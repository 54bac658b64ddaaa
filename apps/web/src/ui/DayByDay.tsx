import { classNames } from './class-names.ts';
import './day-by-day.css';

export type CountedDay = {
  readonly day: string;
  /** Which working day this is; null when the day does not count. */
  readonly counts: number | null;
  readonly text: string;
};

/** How a date came about, a line a day; the last line is the promised day. */
export function DayByDay({ days, label }: { readonly days: readonly CountedDay[]; readonly label: string }) {
  return (
    <table className="s-days" aria-label={label}>
      <thead className="aksel-sr-only">
        <tr>
          <th scope="col">Dag</th>
          <th scope="col">Telt als</th>
          <th scope="col">Waarom</th>
        </tr>
      </thead>
      <tbody>
        {days.map(({ day, counts, text }, index) => (
          <tr
            key={day}
            className={classNames('s-days__row', index === days.length - 1 && 's-days__row--last')}
          >
            <th scope="row" className="s-days__day">
              {day}
            </th>
            <td className="s-days__count">
              <span aria-hidden>{counts ?? '–'}</span>
              <span className="aksel-sr-only">{counts === null ? 'telt niet' : `werkdag ${counts}`}</span>
            </td>
            <td>{text}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
