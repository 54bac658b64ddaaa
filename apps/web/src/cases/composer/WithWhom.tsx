import { Select } from '@navikt/ds-react/Select';
import type { CaseView } from '@steunpunt/contract/cases';
import { involvedRoleNames } from '../../texts/case-words.ts';

type WithWhomProps = {
  readonly people: CaseView['people'];
  readonly value: string;
  readonly onChange: (id: string) => void;
};

/** With whom of the case it was; with somebody outside the family that needs a yes. */
export function WithWhom({ people, value, onChange }: WithWhomProps) {
  if (people === null || people.length === 0) return null;
  return (
    <Select
      size="small"
      label="Met wie?"
      hideLabel
      value={value}
      onChange={(event) => onChange(event.target.value)}
    >
      <option value="">Met wie?</option>
      {people.map(({ id, name, role, organisation }) => (
        <option key={id} value={id}>
          {[name, organisation, name === null ? involvedRoleNames[role] : null].filter(Boolean).join(', ')}
        </option>
      ))}
    </Select>
  );
}
