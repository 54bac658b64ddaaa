import { Select } from '@navikt/ds-react/Select';
import { Textarea } from '@navikt/ds-react/Textarea';
import { api } from '@steunpunt/contract';
import type { CaseView } from '@steunpunt/contract/cases';
import { type CaseResult, caseResults } from '@steunpunt/domain/case/case-words';
import { useId, useState } from 'react';
import { caseResultNames } from '../../texts/case-words.ts';
import { StepModal } from '../../workflow/StepModal.tsx';
import { TextWarnings } from '../composer/TextWarnings.tsx';
import { useCaseSend } from '../use-case-send.ts';

/** How it ended, what was done, and what the family was told. */
export function CloseDialog({ file, onClose }: { readonly file: CaseView; readonly onClose: () => void }) {
  const id = useId();
  const [result, setResult] = useState<CaseResult | null>(null);
  const [handling, setHandling] = useState('');
  const [told, setTold] = useState('');
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const send = useCaseSend(api.closeCase, file.id, { said: 'De zaak is afgesloten.', onDone: onClose });
  const submit = () => {
    const found = {
      ...(result === null ? { [`${id}-result`]: 'Kies hoe het is afgelopen.' } : {}),
      ...(handling.trim() === '' ? { [`${id}-handling`]: 'Schrijf op wat er is gedaan.' } : {}),
      ...(told.trim() === '' ? { [`${id}-told`]: 'Schrijf op wat het gezin is verteld.' } : {}),
    };
    setErrors(found);
    if (result === null || Object.keys(found).length > 0) return;
    send.mutate({
      params: { id: file.id },
      body: { result, handling: handling.trim(), told: told.trim() },
      version: file.version,
    });
  };
  return (
    <StepModal
      title="Sluit de zaak"
      submitText="Sluit de zaak"
      errors={errors}
      failure={send.error}
      busy={send.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <Select
        id={`${id}-result`}
        size="small"
        label="Hoe is het afgelopen?"
        value={result ?? ''}
        error={errors[`${id}-result`]}
        onChange={(event) => setResult(caseResults.find((one) => one === event.target.value) ?? null)}
      >
        <option value="">Kies een afloop</option>
        {caseResults.map((one) => (
          <option key={one} value={one}>
            {caseResultNames[one]}
          </option>
        ))}
      </Select>
      <Textarea
        id={`${id}-handling`}
        size="small"
        label="Wat is er gedaan?"
        minRows={2}
        value={handling}
        error={errors[`${id}-handling`]}
        onChange={(event) => setHandling(event.target.value)}
      />
      <Textarea
        id={`${id}-told`}
        size="small"
        label="Wat is het gezin verteld?"
        minRows={2}
        value={told}
        error={errors[`${id}-told`]}
        onChange={(event) => setTold(event.target.value)}
      />
      <TextWarnings
        text={`${handling} ${told}`}
        people={file.people}
        onMask={(mask) => {
          setHandling(mask(handling));
          setTold(mask(told));
        }}
      />
    </StepModal>
  );
}
