import type { Role } from '@steunpunt/domain/people/roles';
import { roleNames } from '@steunpunt/domain/people/roles';
import { Modal } from '../ui/Modal.tsx';
import { SignInForm } from './SignInForm.tsx';

type SwitchRoleProps = { readonly role: Role; readonly onClose: () => void };

/** Acting in another role starts a new session; everything on screen belongs to the old one. */
export function SwitchRole({ role, onClose }: SwitchRoleProps) {
  return (
    <Modal title={`Ga verder als ${roleNames[role].toLocaleLowerCase('nl')}`} onClose={onClose}>
      <p>In een andere rol ziet u andere gegevens. Meld u daarom opnieuw aan.</p>
      <SignInForm role={role} submitText="Wissel van rol" onSignedIn={() => window.location.replace('/')} />
    </Modal>
  );
}
