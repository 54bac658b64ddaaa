import { Select } from '@navikt/ds-react/Select';
import { TextField } from '@navikt/ds-react/TextField';
import { api } from '@steunpunt/contract';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { queryOf } from '../../api/query-keys.ts';
import { NumberWarning } from '../../workflow/NumberWarning.tsx';

type OutsideFieldProps = {
  readonly id: string;
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (value: string) => void;
};

/** An address of the list, or a name that is written down. */
export function OutsideField({ id, value, error, onChange }: OutsideFieldProps) {
  const { data } = useQuery(queryOf(api.listReferrals, {}));
  const [other, setOther] = useState(false);
  const addresses = data?.addresses ?? [];
  return (
    <>
      <Select
        id={other ? `${id}-which` : id}
        size="small"
        label="Waarheen?"
        value={other ? 'other' : value}
        error={other ? undefined : error}
        onChange={(event) => {
          setOther(event.target.value === 'other');
          onChange(event.target.value === 'other' ? '' : event.target.value);
        }}
      >
        <option value="">Kies</option>
        {addresses.map(({ id: address, name }) => (
          <option key={address} value={name}>
            {name}
          </option>
        ))}
        <option value="other">Iemand anders</option>
      </Select>
      {other && (
        <>
          <TextField
            id={id}
            size="small"
            label="Naam van de organisatie"
            autoComplete="off"
            maxLength={200}
            value={value}
            error={error}
            onChange={(event) => onChange(event.target.value)}
          />
          <NumberWarning text={value} onMask={(mask) => onChange(mask(value))} />
        </>
      )}
    </>
  );
}
