import { Select } from '@navikt/ds-react/Select';
import { api } from '@steunpunt/contract';
import { type LocalDate, sayDate } from '@steunpunt/domain/calendar';
import { useQuery } from '@tanstack/react-query';
import { queryOf } from '../../api/query-keys.ts';

type CorrectionAskedProps = {
  readonly caseId: string;
  readonly personId: string;
  readonly value: string;
  readonly onChange: (requestId: string) => void;
};

/** Whether somebody asked for this change; not there when nobody asked for any. */
export function CorrectionAsked({ caseId, personId, value, onChange }: CorrectionAskedProps) {
  const { data } = useQuery(queryOf(api.getCasePrivacy, { params: { id: caseId } }));
  const asked = (data?.requests ?? []).filter(
    ({ kind, state, aboutId }) =>
      kind === 'correction' &&
      (state === 'open' || state === 'granted') &&
      (aboutId === personId || aboutId === null),
  );
  if (asked.length === 0) return null;
  return (
    <Select
      size="small"
      label="Is hierom gevraagd?"
      value={value}
      onChange={({ target }) => onChange(target.value)}
    >
      <option value="">Nee, wij verbeteren het zelf</option>
      {asked.map(({ id, askedOn }) => (
        <option key={id} value={id}>
          Ja, in het verzoek van {sayDate(askedOn as LocalDate)}
        </option>
      ))}
    </Select>
  );
}
