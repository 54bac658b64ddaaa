import type { ContactView } from '@steunpunt/contract/contacts';
import { Link } from '@tanstack/react-router';
import { clockTime } from '../texts/dates.ts';
import { Panel } from '../ui/Panel.tsx';

/** The information that was given in the call. */
export function Told({ contact: { story } }: { readonly contact: ContactView }) {
  if (story === null || story.told.length === 0) return null;
  return (
    <Panel title="Informatie gegeven">
      <ul className="s-list">
        {story.told.map(({ itemId, title, at }) => (
          <li key={itemId}>
            <Link to="/kennisbank/$id" params={{ id: itemId }}>
              {title}
            </Link>{' '}
            <span className="s-quiet s-small">om {clockTime(at)}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
