import { Select } from '@navikt/ds-react/Select';
import { api } from '@steunpunt/contract';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { referenceQuery } from '../api/reference.ts';
import { useSession } from '../api/session.ts';
import { useSend } from '../api/use-send.ts';
import { announce } from '../ui/announce.ts';
import { type FieldErrors, StepModal } from '../workflow/StepModal.tsx';
import { askAgain, type InvolvedRecord } from './involved-record.ts';

type TlvAdviserDialogProps = {
  readonly record: InvolvedRecord;
  readonly onClose: () => void;
  readonly onGone: () => void;
};

/** Who advised on the declaration of this pupil does not help the family with it as well. */
export function TlvAdviserDialog({ record, onClose, onGone }: TlvAdviserDialogProps) {
  const id = useId();
  const client = useQueryClient();
  const { person } = useSession();
  const reference = useQuery(referenceQuery);
  const [personId, setPersonId] = useState('');
  const [errors, setErrors] = useState<FieldErrors>({});
  const name = useSend(api.nameTlvAdviser, {
    onSuccess: () => {
      announce('De TLV-adviseur is vastgelegd.');
      if (personId === person.id) onGone();
      askAgain(client, record);
      onClose();
    },
  });
  const submit = () => {
    const found: FieldErrors = personId === '' ? { [`${id}-who`]: 'Kies een collega.' } : {};
    setErrors(found);
    if (personId !== '') name.mutate({ params: { id: record.id }, body: { personId } });
  };
  return (
    <StepModal
      title="Wie adviseerde over de TLV?"
      intro={
        <p>
          Wie advies gaf over de toelaatbaarheidsverklaring van deze leerling, ziet deze zaak daarna niet
          meer. Is het de eigenaar, dan is de zaak van niemand meer.
        </p>
      }
      submitText="Leg vast"
      errors={errors}
      failure={name.error}
      fieldIds={{ personId: `${id}-who` }}
      busy={name.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <Select
        id={`${id}-who`}
        size="small"
        label="Collega"
        value={personId}
        error={errors[`${id}-who`]}
        onChange={(event) => setPersonId(event.target.value)}
      >
        <option value="">Kies</option>
        {(reference.data?.colleagues ?? []).map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
      </Select>
    </StepModal>
  );
}
