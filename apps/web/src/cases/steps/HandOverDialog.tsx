import { Select } from '@navikt/ds-react/Select';
import { Textarea } from '@navikt/ds-react/Textarea';
import { api } from '@steunpunt/contract';
import type { CaseView } from '@steunpunt/contract/cases';
import { useId, useState } from 'react';
import { StepModal } from '../../workflow/StepModal.tsx';
import { WritingWarnings } from '../../workflow/WritingWarnings.tsx';
import { useCaseSend } from '../use-case-send.ts';
import { useColleaguesOf } from '../use-colleagues.ts';

/** The case goes to a colleague of the same swv, with a reason. */
export function HandOverDialog({ file, onClose }: { readonly file: CaseView; readonly onClose: () => void }) {
  const id = useId();
  const colleagues = useColleaguesOf(file.swv).filter((one) => one.id !== file.owner?.id);
  const [to, setTo] = useState('');
  const [reason, setReason] = useState('');
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const name = colleagues.find((one) => one.id === to)?.name ?? 'een collega';
  const send = useCaseSend(api.handOverCase, file.id, {
    said: `De zaak is nu van ${name}.`,
    onDone: onClose,
  });
  const submit = () => {
    const found = {
      ...(to === '' ? { [`${id}-to`]: 'Kies een collega.' } : {}),
      ...(reason.trim().length < 5 ? { [`${id}-reason`]: 'Schrijf in een paar woorden waarom.' } : {}),
    };
    setErrors(found);
    if (Object.keys(found).length > 0) return;
    send.mutate({
      params: { id: file.id },
      body: { toPersonId: to, reason: reason.trim() },
      version: file.version,
    });
  };
  return (
    <StepModal
      title="Geef de zaak aan een collega"
      submitText="Geef over"
      errors={errors}
      failure={send.error}
      busy={send.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <Select
        id={`${id}-to`}
        size="small"
        label="Aan wie?"
        value={to}
        error={errors[`${id}-to`]}
        onChange={(event) => setTo(event.target.value)}
      >
        <option value="">Kies een collega</option>
        {colleagues.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
      </Select>
      <Textarea
        id={`${id}-reason`}
        size="small"
        label="Waarom?"
        minRows={2}
        value={reason}
        error={errors[`${id}-reason`]}
        onChange={(event) => setReason(event.target.value)}
      />
      <WritingWarnings text={reason} onMask={(mask) => setReason(mask(reason))} />
    </StepModal>
  );
}
