import type { MediationView } from '@steunpunt/contract/mediations';
import { Panel } from '../ui/Panel.tsx';
import { sayAppointment } from './say-appointment.ts';
import { sayParty } from './say-party.ts';

/** What is planned, the first first. */
export function Appointments({ mediation }: { readonly mediation: MediationView }) {
  const { appointments, parties } = mediation;
  const inOrder = appointments.toSorted((a, b) => `${a.on} ${a.time}`.localeCompare(`${b.on} ${b.time}`));
  const withWhom = (partyId: string | null) => {
    const party = parties.find(({ id }) => id === partyId);
    return party === undefined ? 'met iedereen' : `met ${sayParty(party)}`;
  };
  return (
    <Panel title="Afspraken">
      {inOrder.length === 0 && <p className="s-quiet">Er is niets gepland.</p>}
      <ul className="s-list">
        {inOrder.map((one) => (
          <li key={one.id}>
            {sayAppointment(one)} <span className="s-quiet">{withWhom(one.partyId)}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
