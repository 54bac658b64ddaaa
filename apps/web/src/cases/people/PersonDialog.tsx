import { Select } from '@navikt/ds-react/Select';
import { TextField } from '@navikt/ds-react/TextField';
import { api } from '@steunpunt/contract';
import type { CaseView } from '@steunpunt/contract/cases';
import { authorities, involvedRoles } from '@steunpunt/domain/case/case-words';
import { useId, useState } from 'react';
import { authorityNames, involvedRoleNames } from '../../texts/case-words.ts';
import { capitalised } from '../../texts/dates.ts';
import { NumberWarning } from '../../workflow/NumberWarning.tsx';
import { StepModal } from '../../workflow/StepModal.tsx';
import { useCaseSend } from '../use-case-send.ts';
import { CorrectionAsked } from './CorrectionAsked.tsx';
import { isOfFamily } from './consents.ts';
import type { Involved } from './PersonLine.tsx';
import { draftOfPerson, type PersonDraft, readPerson } from './person-draft.ts';

type PersonDialogProps = {
  readonly file: CaseView;
  /** Null: somebody new. */
  readonly person: Involved | null;
  readonly onClose: () => void;
};

export function PersonDialog({ file, person, onClose }: PersonDialogProps) {
  const id = useId();
  const [draft, setDraft] = useState<PersonDraft>(() => draftOfPerson(person));
  const [requestId, setRequestId] = useState('');
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const add = useCaseSend(api.addInvolved, file.id, { said: 'Deze persoon staat erbij.', onDone: onClose });
  const change = useCaseSend(api.changeInvolved, file.id, {
    said: 'De verandering is bewaard.',
    onDone: onClose,
  });
  const sending = person === null ? add : change;
  const set = (part: Partial<PersonDraft>) => setDraft({ ...draft, ...part });

  const submit = () => {
    const read = readPerson(draft);
    setErrors(
      Object.fromEntries(
        Object.entries(read.ok ? {} : read.errors).map(([field, text]) => [`${id}-${field}`, text]),
      ),
    );
    if (!read.ok) return;
    if (person === null) add.mutate({ params: { id: file.id }, body: read.body });
    else {
      change.mutate({
        params: { id: file.id, involvedId: person.id },
        body: { ...read.body, ...(requestId !== '' && { requestId }) },
        version: person.version,
      });
    }
  };
  const field = (name: keyof PersonDraft, label: string, more: Record<string, unknown> = {}) => (
    <>
      <TextField
        id={`${id}-${name}`}
        size="small"
        label={label}
        autoComplete="off"
        value={draft[name]}
        error={errors[`${id}-${name}`]}
        onChange={(event) => set({ [name]: event.target.value })}
        {...more}
      />
      {/* A telephone number has nine digits too. */}
      {name !== 'number' && (
        <NumberWarning text={draft[name]} onMask={(mask) => set({ [name]: mask(draft[name]) })} />
      )}
    </>
  );
  return (
    <StepModal
      title={person === null ? 'Iemand erbij' : 'Wijzig een persoon'}
      submitText="Bewaar"
      errors={errors}
      failure={sending.error}
      fieldIds={Object.fromEntries(Object.keys(draft).map((name) => [name, `${id}-${name}`]))}
      busy={sending.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <Select
        id={`${id}-role`}
        size="small"
        label="Wie is dit?"
        value={draft.role}
        onChange={(event) =>
          set({ role: involvedRoles.find((one) => one === event.target.value) ?? 'other' })
        }
      >
        {involvedRoles.map((one) => (
          <option key={one} value={one}>
            {capitalised(involvedRoleNames[one])}
          </option>
        ))}
      </Select>
      {field('name', 'Naam')}
      {isOfFamily(draft) ? (
        <>
          <Select
            id={`${id}-authority`}
            size="small"
            label="Gezag"
            description="Wie beslist over het kind?"
            value={draft.authority}
            onChange={(event) =>
              set({ authority: authorities.find((one) => one === event.target.value) ?? 'unknown' })
            }
          >
            {authorities.map((one) => (
              <option key={one} value={one}>
                {capitalised(authorityNames[one])}
              </option>
            ))}
          </Select>
          {draft.role === 'pupil' && field('age', 'Leeftijd', { inputMode: 'numeric', htmlSize: 4 })}
        </>
      ) : (
        field('organisation', 'Organisatie')
      )}
      {field('number', 'Telefoonnummer', { inputMode: 'tel' })}
      {field('mail', 'E-mailadres', { inputMode: 'email' })}
      {field('noContactVia', 'Geen contact via', {
        description: 'Bijvoorbeeld: het nummer van thuis. Dit staat bij elk telefoontje.',
      })}
      {person !== null && (
        <CorrectionAsked caseId={file.id} personId={person.id} value={requestId} onChange={setRequestId} />
      )}
    </StepModal>
  );
}
