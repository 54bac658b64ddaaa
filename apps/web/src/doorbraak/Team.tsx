import type { DoorbraakView } from '@steunpunt/contract/doorbraaks';
import { type LocalDate, sayDateShort } from '@steunpunt/domain/calendar';
import { teamRoleLabels } from '@steunpunt/domain/doorbraak/doorbraak-words';
import { capitalised } from '../texts/dates.ts';
import { Fact, FactList } from '../ui/FactList.tsx';
import { Panel } from '../ui/Panel.tsx';

const consentNames = { yes: 'zegt ja', no: 'zegt nee', unasked: 'nog niet gevraagd' } as const;

/** Who is in the team, and whether the family says yes. */
export function Team({ doorbraak: { team, consent, consentOn } }: { readonly doorbraak: DoorbraakView }) {
  return (
    <Panel title="Team en gezin">
      <FactList>
        <Fact label="Gezin">
          {consentNames[consent]}
          {consentOn !== null && `, ${sayDateShort(consentOn as LocalDate)}`}
        </Fact>
        {team.map(({ id, name, role, conflicted }) => (
          <Fact key={id} label={capitalised(teamRoleLabels[role])}>
            {name}
            {conflicted && <span className="d-tied"> heeft een band met de zaak</span>}
          </Fact>
        ))}
      </FactList>
      {team.length === 0 && <p className="s-quiet">Er is nog geen team.</p>}
    </Panel>
  );
}
