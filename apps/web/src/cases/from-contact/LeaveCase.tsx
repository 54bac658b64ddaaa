import { api } from '@steunpunt/contract';
import type { ContactView } from '@steunpunt/contract/contacts';
import { useSend } from '../../api/use-send.ts';
import { announce } from '../../ui/announce.ts';
import { ReasonDialog } from '../steps/ReasonDialog.tsx';
import { useContactChanged } from './use-contact-changed.ts';

/** The contact stands on its own again; a case that was made of it and holds nothing else goes. */
export function LeaveCase({
  contact,
  onClose,
}: {
  readonly contact: ContactView;
  readonly onClose: () => void;
}) {
  const changed = useContactChanged(contact.id);
  const leave = useSend(api.leaveCase, {
    onSuccess: () => {
      changed();
      announce('Het gesprek staat weer op zichzelf.');
      onClose();
    },
  });
  return (
    <ReasonDialog
      title="Maak ongedaan"
      intro="Het gesprek gaat uit de zaak. Een zaak waar verder niets in staat, verdwijnt."
      label="Waarom?"
      submitText="Haal uit de zaak"
      failure={leave.error}
      busy={leave.isPending}
      onSubmit={(reason) => leave.mutate({ params: { id: contact.id }, body: { reason } })}
      onClose={onClose}
    />
  );
}
