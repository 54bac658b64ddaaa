import { PadlockLockedIcon } from '@navikt/aksel-icons';
import './locked.css';

/** What cannot be done now stays in its place: a lock, its name, and the reason. */
export function Locked({ name, reason }: { readonly name: string; readonly reason: string }) {
  return (
    <span className="s-locked">
      <PadlockLockedIcon aria-hidden className="s-locked__icon" />
      <span>
        <span className="aksel-sr-only">Kan nu niet: </span>
        {name}
        <span className="s-locked__reason"> {reason}</span>
      </span>
    </span>
  );
}
