import { Button } from '@navikt/ds-react/Button';
import { api } from '@steunpunt/contract';
import { useSend } from '../api/use-send.ts';
import { errorText } from '../texts/error-text.ts';
import { InlineError } from '../ui/InlineError.tsx';
import { Modal } from '../ui/Modal.tsx';
import { Invitation } from './Invitation.tsx';
import type { Person } from './person-draft.ts';

type InviteAgainProps = { readonly person: Person; readonly onClose: () => void };

/** For whoever lost the one-time link or came too late: a new one, after which the old one is dead. */
export function InviteAgain({ person, onClose }: InviteAgainProps) {
  const invite = useSend(api.inviteAgain);
  const title = `Nieuwe link voor ${person.name}`;
  if (invite.isSuccess) {
    const { invitation } = invite.data;
    return <Invitation title={title} name={person.name} invitation={invitation} onClose={onClose} />;
  }
  return (
    <Modal
      title={title}
      onClose={onClose}
      actions={
        <Button
          type="button"
          size="small"
          loading={invite.isPending}
          onClick={() => invite.mutate({ params: { id: person.id }, body: {} })}
        >
          Maak een nieuwe link
        </Button>
      }
    >
      {invite.isError && <InlineError>{errorText(invite.error)}</InlineError>}
      <p>De link die {person.name} eerder kreeg, werkt daarna niet meer.</p>
    </Modal>
  );
}
