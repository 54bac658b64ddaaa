import { classNames } from './class-names.ts';
import './presence.css';

/** A dot with its word beside it; the dot alone says nothing to who cannot see it. */
export function Presence({
  state,
  children,
}: {
  readonly state: 'available' | 'inCall' | 'away' | 'unknown';
  readonly children: string;
}) {
  return (
    <span className="s-presence">
      <span aria-hidden className={classNames('s-presence__dot', `s-presence__dot--${state}`)} />
      {children}
    </span>
  );
}
