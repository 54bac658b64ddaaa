import { Radio, RadioGroup } from '@navikt/ds-react/Radio';
import { Textarea } from '@navikt/ds-react/Textarea';
import { api } from '@steunpunt/contract';
import type { CaseView } from '@steunpunt/contract/cases';
import { type SupportAnswer, supportAnswers } from '@steunpunt/domain/case/case-words';
import { useId, useState } from 'react';
import { supportNames } from '../../texts/case-words.ts';
import { StepModal } from '../../workflow/StepModal.tsx';
import { TextWarnings } from '../composer/TextWarnings.tsx';
import { useCaseSend } from '../use-case-send.ts';

export function SupportDialog({ file, onClose }: { readonly file: CaseView; readonly onClose: () => void }) {
  const id = useId();
  const [answer, setAnswer] = useState<SupportAnswer | null>(null);
  const [note, setNote] = useState('');
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const send = useCaseSend(api.askSupport, file.id, { said: 'Het antwoord is bewaard.', onDone: onClose });
  const submit = () => {
    const found: Record<string, string> = answer === null ? { [`${id}-answer`]: 'Kies een antwoord.' } : {};
    setErrors(found);
    if (answer === null) return;
    send.mutate({
      params: { id: file.id },
      body: { answer, note: note.trim() === '' ? null : note.trim() },
    });
  };
  return (
    <StepModal
      title="Voelt u zich gesteund?"
      intro={<p>Vraag: “Voelt u zich door ons gesteund?”</p>}
      submitText="Bewaar het antwoord"
      errors={errors}
      failure={send.error}
      busy={send.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <RadioGroup
        id={`${id}-answer`}
        tabIndex={-1}
        size="small"
        legend="Het antwoord"
        value={answer ?? ''}
        error={errors[`${id}-answer`]}
        onChange={(value: string) => setAnswer(supportAnswers.find((one) => one === value) ?? null)}
      >
        {supportAnswers.map((one) => (
          <Radio key={one} value={one}>
            {supportNames[one]}
          </Radio>
        ))}
      </RadioGroup>
      {answer === 'no' && <p>Bij nee gaat de zaak naar de tweede triage.</p>}
      <Textarea
        size="small"
        label="Wat zei het gezin erbij?"
        minRows={2}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      <TextWarnings text={note} people={file.people} onMask={(mask) => setNote(mask(note))} />
    </StepModal>
  );
}
