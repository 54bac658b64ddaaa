import { Button } from '@navikt/ds-react/Button';
import { CopyButton } from '@navikt/ds-react/CopyButton';
import { Modal } from '../ui/Modal.tsx';
import { invitationAddress } from './invitation-address.ts';

type InvitationProps = {
  readonly title: string;
  readonly name: string;
  readonly invitation: string | null;
  /** The role of a new account waits for a second person. */
  readonly waits?: boolean;
  readonly onClose: () => void;
};

/** The one-time link, shown once. There is none when the answer to an earlier press was lost on its way. */
export function Invitation({ title, name, invitation, waits = false, onClose }: InvitationProps) {
  const address = invitation === null ? null : invitationAddress(invitation);
  return (
    <Modal
      title={title}
      onClose={onClose}
      actions={
        <Button type="button" size="small" onClick={onClose}>
          Sluit
        </Button>
      }
    >
      {address === null ? (
        <p>
          De link voor {name} is al een keer getoond. Ziet u hem niet meer? Maak dan in de lijst met mensen
          een nieuwe link.
        </p>
      ) : (
        <>
          <p>Geef deze link aan {name}. Hij werkt één keer, en u ziet hem alleen nu.</p>
          <p className="s-invitation">{address}</p>
          <CopyButton size="small" copyText={address} text="Kopieer de link" activeText="Gekopieerd" />
        </>
      )}
      {waits && (
        <p>
          Inloggen kan pas als een andere beheerder of de leidinggevende de rol geeft. Zij zien dat in hun
          meldingen.
        </p>
      )}
    </Modal>
  );
}
