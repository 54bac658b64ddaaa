import { Checkbox } from '@navikt/ds-react/Checkbox';
import { Radio, RadioGroup } from '@navikt/ds-react/Radio';
import { TextField } from '@navikt/ds-react/TextField';
import { api } from '@steunpunt/contract';
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { queryOf } from '../../api/query-keys.ts';
import { NumberWarning } from '../../workflow/NumberWarning.tsx';
import type { AnswerFieldProps } from './AnswerField.tsx';

/** A school by name or place; one that is not in the list may stay as it was typed. */
export function FindSchool({ id, question, draft, error, onChange }: AnswerFieldProps) {
  const search = useDeferredValue(draft.text.trim());
  const none = draft.chosen[0] === 'none';
  const found = useQuery({
    ...queryOf(api.findSchools, { query: { search } }),
    enabled: !none && search.length >= 2,
  });
  const schools = none ? [] : (found.data?.schools ?? []).slice(0, 8);
  return (
    <>
      <TextField
        id={id}
        size="small"
        label={question.label}
        description="Naam of plaats van de school"
        value={none ? '' : draft.text}
        error={error}
        onChange={(event) =>
          onChange({ ...draft, text: event.target.value, school: null, chosen: [], unknown: false })
        }
      />
      <NumberWarning
        text={draft.text}
        onMask={(mask) =>
          onChange({ ...draft, text: mask(draft.text), school: null, chosen: [], unknown: false })
        }
      />
      {schools.length > 0 && (
        <RadioGroup
          size="small"
          legend="Kies de school"
          value={draft.school?.schoolId ?? ''}
          onChange={(schoolId: string) => {
            const school = schools.find((one) => one.id === schoolId);
            if (school === undefined) return;
            const { name, place, swv } = school;
            onChange({ ...draft, school: { schoolId, name, place, swv }, unknown: false });
          }}
        >
          {schools.map((school) => (
            <Radio key={school.id} value={school.id}>
              {school.place === null ? school.name : `${school.name}, ${school.place}`}
            </Radio>
          ))}
        </RadioGroup>
      )}
      <Checkbox
        size="small"
        checked={none}
        onChange={(event) =>
          onChange({ ...draft, chosen: event.target.checked ? ['none'] : [], school: null, unknown: false })
        }
      >
        Er is geen school
      </Checkbox>
    </>
  );
}
