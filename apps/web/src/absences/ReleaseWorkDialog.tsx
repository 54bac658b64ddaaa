import { Select } from '@navikt/ds-react/Select';
import { api } from '@steunpunt/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { keyOf } from '../api/query-keys.ts';
import { useSession } from '../api/session.ts';
import { useSend } from '../api/use-send.ts';
import { announce } from '../ui/announce.ts';
import { Modal } from '../ui/Modal.tsx';
import { ReasonField, reasonError, wrongOnly } from '../workflow/StepFields.tsx';
import { type FieldErrors, StepModal, serverErrors } from '../workflow/StepModal.tsx';
import type { People } from './AbsenceDialog.tsx';
import { ReleasedWork } from './ReleasedWork.tsx';
import { sayReleased } from './say-released.ts';

const changedBy = [
  api.getWorklist,
  api.listContacts,
  api.getContact,
  api.getCallBack,
  api.listCases,
  api.getCase,
];

type ReleaseWorkDialogProps = { readonly people: People; readonly onClose: () => void };

/** All open call-backs and cases of a colleague in one go: back to the team, or to one other. */
export function ReleaseWorkDialog({ people, onClose }: ReleaseWorkDialogProps) {
  const me = useSession().person.id;
  const client = useQueryClient();
  const [personId, setPersonId] = useState('');
  const [to, setTo] = useState('');
  const [reason, setReason] = useState('');
  const [errors, setErrors] = useState<FieldErrors>({});
  const ids = { personId: useId(), toPersonId: useId(), reason: useId() };
  const send = useSend(api.releaseWork, {
    onSuccess: (done) => {
      announce(sayReleased(done));
      for (const endpoint of changedBy) {
        void client.invalidateQueries({ queryKey: keyOf(endpoint) });
      }
    },
  });
  const colleagues = people.filter(({ id }) => id !== me);
  const covers = people.find(({ id }) => id === personId)?.covers ?? [];
  if (send.data !== undefined) {
    return (
      <Modal title="Werk vrijgegeven" onClose={onClose}>
        <ReleasedWork done={send.data} />
      </Modal>
    );
  }
  const shown = { ...serverErrors(send.error, ids), ...errors };
  return (
    <StepModal
      title="Werk vrijgeven"
      submitText="Geef al het werk vrij"
      busy={send.isPending}
      errors={errors}
      failure={send.error}
      fieldIds={ids}
      onClose={onClose}
      onSubmit={() => {
        const wrong = wrongOnly({
          [ids.personId]: personId === '' && 'Kies een collega.',
          [ids.reason]: reasonError(reason),
        });
        setErrors(wrong);
        if (Object.keys(wrong).length > 0) return;
        send.mutate({ params: { id: personId }, body: { toPersonId: to === '' ? null : to, reason } });
      }}
    >
      <p>
        Alle open beloften en zaken van een collega gaan in één keer naar het team of naar een ander. Een
        belofte die stilligt gaat mee, en blijft stilliggen. Wat niet mee kan, ziet u daarna.
      </p>
      <Select
        id={ids.personId}
        size="small"
        label="Van wie?"
        value={personId}
        error={shown[ids.personId]}
        onChange={(event) => {
          setPersonId(event.target.value);
          setTo('');
        }}
      >
        <option value="">Kies een collega</option>
        {colleagues.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      <Select
        id={ids.toPersonId}
        size="small"
        label="Naar wie?"
        value={to}
        error={shown[ids.toPersonId]}
        onChange={(event) => setTo(event.target.value)}
      >
        <option value="">Terug naar het team</option>
        {covers.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      <ReasonField id={ids.reason} value={reason} error={shown[ids.reason]} onChange={setReason} />
    </StepModal>
  );
}
