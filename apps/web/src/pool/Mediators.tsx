import type { MediatorRow } from '@steunpunt/contract/pool';
import { type LocalDate, sayDateShort } from '@steunpunt/domain/calendar';
import { useState } from 'react';
import { dateInField } from '../texts/typed-dates.ts';
import { LinkButton } from '../ui/LinkButton.tsx';
import { Panel } from '../ui/Panel.tsx';
import { AppointmentDialog } from './AppointmentDialog.tsx';
import { employerNames, registerNames } from './mediator-words.ts';
import { roomIn } from './room-in.ts';

/** Everybody in the pool, with the room they have. Whom they know is theirs alone. */
export function Mediators({ mediators }: { readonly mediators: readonly MediatorRow[] }) {
  const [changing, setChanging] = useState<MediatorRow | null>(null);
  const room = roomIn(mediators);
  return (
    <Panel
      title="Mediators"
      aside={
        <span className="s-quiet s-small">
          {room} {room === 1 ? 'plek' : 'plekken'} vrij
        </span>
      }
    >
      {mediators.length === 0 && (
        <p className="s-quiet">Er is nog geen mediator. De beheerder geeft iemand die rol.</p>
      )}
      <ul className="s-list p-lines">
        {mediators.map((mediator) => (
          <li key={mediator.personId} className="p-lines__line">
            <div className="p-lines__head">
              <strong>{mediator.name}</strong>
              <LinkButton onClick={() => setChanging(mediator)}>
                Wijzig<span className="aksel-sr-only"> {mediator.name}</span>
              </LinkButton>
            </div>
            {mediator.complete ? (
              <Facts mediator={mediator} />
            ) : (
              <span className="p-late">Nog niet ingevuld</span>
            )}
          </li>
        ))}
      </ul>
      {changing !== null && <AppointmentDialog mediator={changing} onClose={() => setChanging(null)} />}
    </Panel>
  );
}

function Facts({ mediator }: { readonly mediator: MediatorRow }) {
  const { openCases, mostOpen, absentUntil, register, registerValidUntil, employer } = mediator;
  return (
    <>
      <span>
        {openCases} van {mostOpen} plekken bezet
        {absentUntil === null ? '' : `, afwezig t/m ${sayDateShort(absentUntil as LocalDate)}`}
      </span>
      <span className="s-quiet">
        {registerNames[register]} tot {dateInField(registerValidUntil)}, {employerNames[employer.kind]}
      </span>
    </>
  );
}
