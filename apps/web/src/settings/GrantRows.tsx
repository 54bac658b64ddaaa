import { Select } from '@navikt/ds-react/Select';
import { roleNames, roles } from '@steunpunt/domain/people/roles';
import type { Desk, SwvChoice } from './desk-draft.ts';
import { GrowingRows } from './GrowingRows.tsx';
import { type Grant, scopeOfRole, withRole } from './person-draft.ts';

type GrantRowsProps = {
  readonly id: string;
  readonly grants: readonly Grant[];
  readonly desks: readonly Desk[];
  readonly swvs: readonly SwvChoice[];
  readonly error: string | undefined;
  readonly onChange: (grants: readonly Grant[]) => void;
};

/** The roles of a person, each for the place it is given for. */
export function GrantRows({ grants, desks, swvs, ...rows }: GrantRowsProps) {
  return (
    <GrowingRows<Grant>
      {...rows}
      legend="Rollen"
      rows={grants}
      newRow={{ role: 'contactPerson', swv: null, deskId: null }}
      addText="Voeg een rol toe"
      removeText={({ role }) => `Haal de rol ${roleNames[role].toLocaleLowerCase('nl')} weg`}
      fields={(grant, change) => (
        <>
          <Select
            size="small"
            label="Rol"
            value={grant.role}
            onChange={(event) =>
              change(withRole(grant, roles.find((role) => role === event.target.value) ?? grant.role))
            }
          >
            {roles.map((role) => (
              <option key={role} value={role}>
                {roleNames[role]}
              </option>
            ))}
          </Select>
          {scopeOfRole[grant.role] === 'swv' && (
            <Select
              size="small"
              label="Samenwerkingsverband"
              value={grant.swv ?? ''}
              onChange={(event) => change({ ...grant, swv: event.target.value })}
            >
              <option value="" disabled>
                Kies
              </option>
              {swvs.map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </Select>
          )}
          {scopeOfRole[grant.role] === 'desk' && (
            <Select
              size="small"
              label="Aanmeldpunt"
              value={grant.deskId ?? ''}
              onChange={(event) => change({ ...grant, deskId: event.target.value })}
            >
              <option value="" disabled>
                Kies
              </option>
              {desks.map((desk) => (
                <option key={desk.id} value={desk.id}>
                  {desk.name}
                </option>
              ))}
            </Select>
          )}
        </>
      )}
    />
  );
}
