import { Select } from '@navikt/ds-react/Select';
import { Textarea } from '@navikt/ds-react/Textarea';
import { TextField } from '@navikt/ds-react/TextField';
import type { CasePrivacyView } from '@steunpunt/contract/privacy';
import { type PrivacyRequestKind, privacyRequestKinds } from '@steunpunt/domain/privacy/privacy-requests';
import { useId, useState } from 'react';
import { involvedRoleNames } from '../texts/case-words.ts';
import { today } from '../texts/dates.ts';
import { privacyKindMeanings, privacyKindNames } from '../texts/privacy-words.ts';
import { dateInField, typedDate, typedDateError } from '../texts/typed-dates.ts';
import { wrongOnly } from '../workflow/StepFields.tsx';
import { StepModal } from '../workflow/StepModal.tsx';
import { WritingWarnings } from '../workflow/WritingWarnings.tsx';
import { useAskSend } from './use-privacy.ts';

type AskDialogProps = { readonly view: CasePrivacyView; readonly onClose: () => void };

/** Writes down what somebody asks. From the day on which it was asked there is a month. */
export function AskDialog({ view: { caseId, people }, onClose }: AskDialogProps) {
  const id = useId();
  const [kind, setKind] = useState<PrivacyRequestKind>('access');
  const [aboutId, setAboutId] = useState('');
  const [askedOn, setAskedOn] = useState(dateInField(today()));
  const [note, setNote] = useState('');
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const send = useAskSend('Het verzoek is vastgelegd.', onClose);
  const submit = () => {
    const day = typedDate(askedOn, 'past');
    const found = wrongOnly({
      [`${id}-about`]: kind === 'access' && aboutId === '' && 'Kies wie inzage vraagt.',
      [`${id}-asked`]: typedDateError(askedOn, 'past') ?? undefined,
    });
    setErrors(found);
    if (Object.keys(found).length > 0 || day === null) return;
    const body = { kind, aboutId: aboutId === '' ? null : aboutId, askedOn: day, note: note.trim() || null };
    send.mutate({ params: { id: caseId }, body });
  };
  return (
    <StepModal
      title="Leg een verzoek vast"
      submitText="Leg vast"
      errors={errors}
      failure={send.error}
      fieldIds={{ aboutId: `${id}-about`, askedOn: `${id}-asked` }}
      busy={send.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <Select
        size="small"
        label="Wat wordt gevraagd?"
        description={privacyKindMeanings[kind]}
        value={kind}
        onChange={({ target }) => setKind(privacyRequestKinds.find((one) => one === target.value) ?? kind)}
      >
        {privacyRequestKinds.map((one) => (
          <option key={one} value={one}>
            {privacyKindNames[one]}
          </option>
        ))}
      </Select>
      <Select
        id={`${id}-about`}
        size="small"
        label="Wie vraagt het?"
        value={aboutId}
        error={errors[`${id}-about`]}
        onChange={({ target }) => setAboutId(target.value)}
      >
        <option value="">{kind === 'access' ? 'Kies iemand' : 'Het gezin samen'}</option>
        {people.map((person) => (
          <option key={person.id} value={person.id}>
            {[involvedRoleNames[person.role], person.name].filter(Boolean).join(', ')}
          </option>
        ))}
      </Select>
      <TextField
        id={`${id}-asked`}
        size="small"
        label="Op welke dag is het gevraagd?"
        description="Zoals 24-11-2026"
        htmlSize={12}
        autoComplete="off"
        value={askedOn}
        error={errors[`${id}-asked`]}
        onChange={({ target }) => setAskedOn(target.value)}
      />
      <Textarea
        size="small"
        label="Wat vroeg de ouder of leerling precies?"
        description="Mag leeg blijven"
        minRows={2}
        maxLength={1000}
        value={note}
        onChange={({ target }) => setNote(target.value)}
      />
      <WritingWarnings text={note} onMask={(mask) => setNote(mask(note))} />
    </StepModal>
  );
}
