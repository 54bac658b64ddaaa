import type { AgendaRow } from '@steunpunt/contract/second-triage';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useSwvName } from '../api/reference.ts';
import { flagNames, urgencyNames } from '../texts/words.ts';
import { Mark } from '../ui/Mark.tsx';
import { aboutOfItem, nameOfItem } from './item-words.ts';
import { Term } from './Term.tsx';

type AgendaRowsProps<Row extends AgendaRow> = {
  readonly label: string;
  readonly rows: readonly Row[];
  /** Right of the row, such as what can be done with it. */
  readonly aside?: (row: Row) => ReactNode;
};

/** Lines of an agenda: whom and what about, what the caller was promised, and by when it must be decided. */
export function AgendaRows<Row extends AgendaRow>({ label, rows, aside }: AgendaRowsProps<Row>) {
  const swvName = useSwvName();
  return (
    <ul className="s-list t-rows" aria-label={label}>
      {rows.map((row) => (
        <li key={row.recordId} className="t-rows__row">
          <div className="t-rows__who">
            <RecordLink row={row} />
            <span className="t-meta">
              {aboutOfItem(row)} · {swvName(row.swv)}
            </span>
          </div>
          <div className="t-rows__when">
            <span className="t-rows__term">
              <span className="t-meta">Belofte</span>
              {row.promise === null ? (
                <span>geen open belofte</span>
              ) : (
                <Term term={row.promise} tone="promise" />
              )}
            </span>
            <span className="t-rows__term">
              <span className="t-meta">Besluit vóór</span>
              <Term term={row.decisionTerm} tone="quiet" />
            </span>
          </div>
          <div className="s-marks">
            <Mark tone={row.urgency === 'U0' || row.urgency === 'U1' ? 'danger' : 'neutral'}>
              {row.urgency} {urgencyNames[row.urgency].toLocaleLowerCase('nl')}
            </Mark>
            {row.isRestricted && <Mark tone="danger">beperking</Mark>}
            {row.flags.map((flag) => (
              <Mark key={flag} tone="promise">
                {flagNames[flag].toLocaleLowerCase('nl')}
              </Mark>
            ))}
          </div>
          {aside !== undefined && <div className="t-rows__aside">{aside(row)}</div>}
        </li>
      ))}
    </ul>
  );
}

/** To the contact or the case itself. */
function RecordLink({ row }: { readonly row: AgendaRow }) {
  if (row.kind === 'case') {
    return (
      <Link to="/zaken/$id" params={{ id: row.recordId }} className="t-rows__name">
        {nameOfItem(row)} <span className="t-meta">zaak {row.number}</span>
      </Link>
    );
  }
  return (
    <Link to="/gesprekken/$id" params={{ id: row.recordId }} className="t-rows__name">
      {nameOfItem(row)}
    </Link>
  );
}
