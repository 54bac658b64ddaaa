import { Textarea } from '@navikt/ds-react/Textarea';
import { api } from '@steunpunt/contract';
import type { CaseView } from '@steunpunt/contract/cases';
import { useId, useState } from 'react';
import { StepModal } from '../../workflow/StepModal.tsx';
import { WritingWarnings } from '../../workflow/WritingWarnings.tsx';
import { useCaseSend } from '../use-case-send.ts';

/** The lead decides how to go on with parents who disagree. */
export function EndPauseDialog({ file, onClose }: { readonly file: CaseView; readonly onClose: () => void }) {
  const id = useId();
  const [decision, setDecision] = useState('');
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const send = useCaseSend(api.endPause, file.id, { said: 'De zaak gaat verder.', onDone: onClose });
  const submit = () => {
    const found: Record<string, string> =
      decision.trim() === '' ? { [`${id}-decision`]: 'Schrijf op wat er is beslist.' } : {};
    setErrors(found);
    if (Object.keys(found).length > 0) return;
    send.mutate({
      params: { id: file.id },
      body: { decision: decision.trim() },
      version: file.version,
    });
  };
  return (
    <StepModal
      title="Beslis en ga verder"
      intro={file.pauseReason !== null && <p>Waarom de zaak stilstaat: {file.pauseReason}</p>}
      submitText="Ga verder"
      errors={errors}
      failure={send.error}
      busy={send.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <Textarea
        id={`${id}-decision`}
        size="small"
        label="Wat is er beslist?"
        minRows={3}
        value={decision}
        error={errors[`${id}-decision`]}
        onChange={(event) => setDecision(event.target.value)}
      />
      <WritingWarnings text={decision} onMask={(mask) => setDecision(mask(decision))} />
    </StepModal>
  );
}
