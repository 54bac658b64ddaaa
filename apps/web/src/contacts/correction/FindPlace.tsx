import { Radio, RadioGroup } from '@navikt/ds-react/Radio';
import { TextField } from '@navikt/ds-react/TextField';
import { api } from '@steunpunt/contract';
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { queryOf } from '../../api/query-keys.ts';
import { NumberWarning } from '../../workflow/NumberWarning.tsx';
import type { AnswerFieldProps } from './AnswerField.tsx';

/** A place by four digits or by name; what the list does not know may stay as it was typed. */
export function FindPlace({ id, question, draft, error, onChange }: AnswerFieldProps) {
  const search = useDeferredValue(draft.text.trim());
  const found = useQuery({ ...queryOf(api.findAreas, { query: { search } }), enabled: search.length >= 2 });
  const areas = (found.data?.areas ?? []).slice(0, 8);
  const nameOf = (place: { postcode4: string | null; place: string | null }) =>
    [place.postcode4, place.place].filter((part) => part !== null).join(' ');
  return (
    <>
      <TextField
        id={id}
        size="small"
        label={question.label}
        description="Vier cijfers van de postcode, of de plaats"
        value={draft.text}
        error={error}
        onChange={(event) => onChange({ ...draft, text: event.target.value, place: null, unknown: false })}
      />
      <NumberWarning
        text={draft.text}
        onMask={(mask) => onChange({ ...draft, text: mask(draft.text), place: null, unknown: false })}
      />
      {areas.length > 0 && (
        <RadioGroup
          size="small"
          legend="Kies de plaats"
          value={draft.place === null ? '' : nameOf(draft.place)}
          onChange={(name: string) => {
            const area = areas.find((one) => nameOf(one) === name);
            if (area !== undefined) onChange({ ...draft, place: area, unknown: false });
          }}
        >
          {areas.map((area) => (
            <Radio key={nameOf(area)} value={nameOf(area)}>
              {nameOf(area)}
            </Radio>
          ))}
        </RadioGroup>
      )}
    </>
  );
}
