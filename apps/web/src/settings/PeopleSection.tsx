import { Button } from '@navikt/ds-react/Button';
import { api } from '@steunpunt/contract';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { queryOf } from '../api/query-keys.ts';
import { useSession } from '../api/session.ts';
import { errorText } from '../texts/error-text.ts';
import { Bones } from '../ui/Bones.tsx';
import { ErrorState } from '../ui/ErrorState.tsx';
import { Mark } from '../ui/Mark.tsx';
import { Modal } from '../ui/Modal.tsx';
import { Panel } from '../ui/Panel.tsx';
import { AskReset } from './AskReset.tsx';
import type { Desk, SwvChoice } from './desk-draft.ts';
import { grantInWords } from './grant-in-words.ts';
import { InviteAgain } from './InviteAgain.tsx';
import { InvitePerson } from './InvitePerson.tsx';
import { PersonForm } from './PersonForm.tsx';
import type { Person } from './person-draft.ts';

type PeopleSectionProps = { readonly desks: readonly Desk[]; readonly swvs: readonly SwvChoice[] };

const stateNames = { invited: 'uitgenodigd', active: 'doet mee', disabled: 'uitgezet' } as const;

export function PeopleSection({ desks, swvs }: PeopleSectionProps) {
  const people = useQuery(queryOf(api.listPeople, {}));
  const [editing, setEditing] = useState<Person | 'new' | null>(null);
  const [inviting, setInviting] = useState<Person | null>(null);
  const [resetting, setResetting] = useState<Person | null>(null);
  const ownId = useSession().person.id;
  const close = () => setEditing(null);
  return (
    <Panel
      title="Mensen"
      aside={
        <Button type="button" size="small" variant="secondary" onClick={() => setEditing('new')}>
          Nodig een collega uit
        </Button>
      }
    >
      {people.isPending && <Bones label="De mensen worden opgehaald" />}
      {people.isError && (
        <ErrorState title="De mensen konden niet worden opgehaald" onRetry={() => void people.refetch()}>
          {errorText(people.error)}
        </ErrorState>
      )}
      {people.data !== undefined && (
        <div className="s-scroll">
          <table className="s-people">
            <thead>
              <tr>
                <th scope="col">Naam</th>
                <th scope="col">E-mailadres</th>
                <th scope="col">Rollen</th>
                <th scope="col">Staat</th>
                <th scope="col">
                  <span className="aksel-sr-only">Wijzigen</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {people.data.people.map((person) => (
                <tr key={person.id}>
                  <th scope="row">{person.name}</th>
                  <td>{person.mail}</td>
                  <td>
                    {person.grants.map((grant) => grantInWords(grant, desks, swvs)).join(', ')}
                    {person.waiting.length > 0 && (
                      <p className="s-quiet">
                        Wacht op een tweede persoon:{' '}
                        {person.waiting.map((grant) => grantInWords(grant, desks, swvs)).join(', ')}
                      </p>
                    )}
                  </td>
                  <td>
                    <Mark tone={person.state === 'active' ? 'done' : 'neutral'}>
                      {stateNames[person.state]}
                    </Mark>
                  </td>
                  <td>
                    {person.state === 'invited' && (
                      <Button
                        type="button"
                        size="xsmall"
                        variant="tertiary"
                        aria-label={`Nieuwe link voor ${person.name}`}
                        onClick={() => setInviting(person)}
                      >
                        Nieuwe link
                      </Button>
                    )}
                    {person.state === 'active' && person.id !== ownId && (
                      <Button
                        type="button"
                        size="xsmall"
                        variant="tertiary"
                        aria-label={`Kan niet inloggen: ${person.name}`}
                        onClick={() => setResetting(person)}
                      >
                        Kan niet inloggen
                      </Button>
                    )}
                    <Button
                      type="button"
                      size="xsmall"
                      variant="tertiary"
                      aria-label={`Wijzig ${person.name}`}
                      onClick={() => setEditing(person)}
                    >
                      Wijzig
                    </Button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {resetting !== null && <AskReset person={resetting} onClose={() => setResetting(null)} />}
      {inviting !== null && <InviteAgain person={inviting} onClose={() => setInviting(null)} />}
      {editing === 'new' && <InvitePerson desks={desks} swvs={swvs} onClose={close} />}
      {editing !== null && editing !== 'new' && (
        <Modal title={`Wijzig ${editing.name}`} className="s-modal--wide" onClose={close}>
          <PersonForm person={editing} desks={desks} swvs={swvs} onSaved={close} />
        </Modal>
      )}
    </Panel>
  );
}
