import type { SessionView } from '@steunpunt/contract/session';
import { useQueryClient } from '@tanstack/react-query';
import { takeSession } from '../api/session.ts';
import { Modal } from '../ui/Modal.tsx';
import { SignInForm } from './SignInForm.tsx';

type FreshSignInProps = {
  readonly session: SessionView;
  readonly goOn: () => void;
  readonly onClose: () => void;
};

/** Asks to sign in again before a change that an unattended screen may not make. */
export function FreshSignIn({ session, goOn, onClose }: FreshSignInProps) {
  const client = useQueryClient();
  const proceed = (fresh: SessionView) => {
    // Somebody else may not see what the first person had on screen.
    if (fresh.person.id !== session.person.id) return window.location.replace('/');
    takeSession(client, fresh);
    onClose();
    goOn();
  };
  return (
    <Modal title="Meld u eerst opnieuw aan" onClose={onClose}>
      <p>Zo weten we zeker dat u het bent, en niet iemand die aan uw computer zit.</p>
      <SignInForm role={session.role} submitText="Ga verder" onSignedIn={proceed} />
    </Modal>
  );
}
