import type { ContactView } from '@steunpunt/contract/contacts';
import { clockTime } from '../texts/dates.ts';
import { safetyAdviceNames } from '../texts/words.ts';
import { Panel } from '../ui/Panel.tsx';

/** What was advised about safety, line by line; on top, because it comes before everything. */
export function SafetyLog({ contact: { safety } }: { readonly contact: ContactView }) {
  if (safety === null || safety.log.length === 0) return null;
  return (
    <Panel title="Veiligheid" tone="danger">
      <ul className="s-list">
        {safety.log.map(({ at, by, advised, note }) => (
          <li key={at}>
            {clockTime(at)} {nameOf(advised)} <span className="s-quiet">({by})</span>
            {note !== null && `: ${note}`}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function nameOf(advised: string): string {
  const known = Object.entries(safetyAdviceNames).find(([code]) => code === advised);
  return known === undefined ? advised : known[1];
}
