import { PlusIcon, TrashIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import { Select } from '@navikt/ds-react/Select';
import { roles } from '@steunpunt/domain/people/roles';
import { roleNames } from '../texts/words.ts';
import type { Desk, SwvChoice } from './desk-draft.ts';
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
export function GrantRows({ id, grants, desks, swvs, error, onChange }: GrantRowsProps) {
  const replace = (index: number, next: Grant) =>
    onChange(grants.map((grant, at) => (at === index ? next : grant)));
  return (
    <fieldset id={id} tabIndex={-1} className="s-rows">
      <legend className="s-rows__legend">Rollen</legend>
      {error !== undefined && <p className="aksel-error-message">{error}</p>}
      {grants.map((grant, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same role can be given twice, for two places
        <div key={index} className="s-rows__row">
          <Select
            size="small"
            label="Rol"
            value={grant.role}
            onChange={(event) =>
              replace(index, withRole(grant, roles.find((role) => role === event.target.value) ?? grant.role))
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
              onChange={(event) => replace(index, { ...grant, swv: event.target.value })}
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
              onChange={(event) => replace(index, { ...grant, deskId: event.target.value })}
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
          <Button
            type="button"
            size="small"
            variant="tertiary"
            icon={<TrashIcon title={`Haal de rol ${roleNames[grant.role].toLocaleLowerCase('nl')} weg`} />}
            onClick={() => onChange(grants.filter((_, at) => at !== index))}
          />
        </div>
      ))}
      <Button
        type="button"
        size="small"
        variant="tertiary"
        icon={<PlusIcon aria-hidden />}
        onClick={() => onChange([...grants, { role: 'contactPerson', swv: null, deskId: null }])}
      >
        Voeg een rol toe
      </Button>
    </fieldset>
  );
}
