import { Button } from '@navikt/ds-react/Button';
import { useState } from 'react';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Modal } from '../ui/Modal.tsx';
import { Panel } from '../ui/Panel.tsx';
import { DeskForm } from './DeskForm.tsx';
import { DeskMails } from './DeskMails.tsx';
import type { Desk, SwvChoice } from './desk-draft.ts';
import { weekdayNames, writeHours } from './hours-text.ts';

type DesksSectionProps = { readonly desks: readonly Desk[]; readonly swvs: readonly SwvChoice[] };

export function DesksSection({ desks, swvs }: DesksSectionProps) {
  const [editing, setEditing] = useState<Desk | 'new' | null>(null);
  return (
    <Panel
      title="Aanmeldpunten"
      aside={
        <Button type="button" size="small" variant="secondary" onClick={() => setEditing('new')}>
          Voeg een aanmeldpunt toe
        </Button>
      }
    >
      {desks.length === 0 && (
        <EmptyState title="Er is nog geen aanmeldpunt">
          Zonder aanmeldpunt kan niemand een gesprek beginnen.
        </EmptyState>
      )}
      {desks.length > 0 && (
        <div className="s-scroll">
          <table className="s-people">
            <thead>
              <tr>
                <th scope="col">Naam</th>
                <th scope="col">Telefoontijden</th>
                <th scope="col">Terugbellen binnen</th>
                <th scope="col">
                  <span className="aksel-sr-only">Wijzigen</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {desks.map((desk) => (
                <tr key={desk.id}>
                  <th scope="row">{desk.name}</th>
                  <td>{hoursInShort(desk)}</td>
                  <td>
                    {desk.callBackDays} {desk.callBackDays === 1 ? 'werkdag' : 'werkdagen'}
                  </td>
                  <td>
                    <Button
                      type="button"
                      size="xsmall"
                      variant="tertiary"
                      aria-label={`Wijzig ${desk.name}`}
                      onClick={() => setEditing(desk)}
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
      <DeskMails desks={desks} />
      {editing !== null && (
        <Modal
          title={editing === 'new' ? 'Nieuw aanmeldpunt' : `Wijzig ${editing.name}`}
          className="s-modal--wide"
          onClose={() => setEditing(null)}
        >
          <DeskForm desk={editing === 'new' ? null : editing} swvs={swvs} onSaved={() => setEditing(null)} />
        </Modal>
      )}
    </Panel>
  );
}

function hoursInShort({ phoneHours }: Desk): string {
  const days = weekdayNames.flatMap((name, index) => {
    const hours = writeHours(phoneHours, index + 1);
    return hours === '' ? [] : [`${name.slice(0, 2).toLocaleLowerCase('nl')} ${hours}`];
  });
  return days.length === 0 ? 'nog niet ingevuld' : days.join(' · ');
}
