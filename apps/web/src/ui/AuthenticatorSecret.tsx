import { QrCode } from './QrCode.tsx';
import './recovery-codes.css';

type AuthenticatorSecretProps = { readonly secret: string; readonly address: string };

/** What the app on the phone has to know: to scan, or to type over. */
export function AuthenticatorSecret({ secret, address }: AuthenticatorSecretProps) {
  return (
    <div className="s-stack">
      <ol className="s-stack">
        <li>
          Open op uw telefoon een app die codes maakt. Hebt u er geen? Zet dan eerst een op uw telefoon, zoals
          de app die uw organisatie gebruikt.
        </li>
        <li>Kies in de app voor een nieuw account en scan dit plaatje.</li>
      </ol>
      <QrCode text={address} label="Plaatje om te scannen met de app op uw telefoon" />
      <div>
        <p className="s-quiet s-small">Kunt u niet scannen? Typ dan deze sleutel over in de app:</p>
        <p className="s-secret">{secret.match(/.{1,4}/g)?.join(' ')}</p>
      </div>
    </div>
  );
}
