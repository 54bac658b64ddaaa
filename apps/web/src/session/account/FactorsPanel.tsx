import { KeyVerticalIcon, MobileIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import { api } from '@steunpunt/contract';
import type { AccountView } from '@steunpunt/contract/account';
import { useState } from 'react';
import { useFreshSend } from '../../api/use-fresh-send.ts';
import { capitalised, nearMoment } from '../../texts/dates.ts';
import { errorText } from '../../texts/error-text.ts';
import { InlineError } from '../../ui/InlineError.tsx';
import { Modal } from '../../ui/Modal.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { knowsPasskeys } from '../passkey-browser.ts';
import { AddAuthenticator } from './AddAuthenticator.tsx';
import { AddPasskey } from './AddPasskey.tsx';
import { useAccountChanged } from './use-account-changed.ts';

type Factor = AccountView['factors'][number];

const kindNames = { authenticator: 'App op een telefoon', passkey: 'Toegangssleutel' } as const;

/** What one shows besides the password. */
export function FactorsPanel({ account }: { readonly account: AccountView }) {
  const [open, setOpen] = useState<'authenticator' | 'passkey' | Factor | null>(null);
  const close = () => setOpen(null);
  return (
    <Panel
      title="Tweede factor"
      aside={
        <div className="s-row">
          <Button type="button" size="small" variant="secondary" onClick={() => setOpen('authenticator')}>
            Koppel een telefoon
          </Button>
          {knowsPasskeys() && (
            <Button type="button" size="small" variant="secondary" onClick={() => setOpen('passkey')}>
              Voeg een toegangssleutel toe
            </Button>
          )}
        </div>
      }
    >
      <p>
        {account.factors.length === 0
          ? 'U meldt zich nu aan met alleen een wachtwoord. Met een code van uw telefoon erbij kan een ander niets met uw wachtwoord.'
          : 'Bij het aanmelden laat u een van deze zien, naast uw wachtwoord.'}
      </p>
      {account.factors.length > 0 && (
        <ul className="s-account__list" aria-label="Uw tweede factoren">
          {account.factors.map((factor) => (
            <li key={factor.id} className="s-account__line">
              {factor.kind === 'passkey' ? <KeyVerticalIcon aria-hidden /> : <MobileIcon aria-hidden />}
              <span className="s-account__what">
                <strong>{factor.name}</strong>
                <span className="s-quiet s-small">
                  {kindNames[factor.kind]}. {capitalised(whenOf(factor))}.
                </span>
              </span>
              <Button
                type="button"
                size="xsmall"
                variant="tertiary"
                aria-label={`Haal weg: ${factor.name}`}
                onClick={() => setOpen(factor)}
              >
                Haal weg
              </Button>
            </li>
          ))}
        </ul>
      )}
      {open === 'authenticator' && <AddAuthenticator onClose={close} />}
      {open === 'passkey' && <AddPasskey onClose={close} />}
      {open !== null && typeof open === 'object' && <RemoveFactor factor={open} onClose={close} />}
    </Panel>
  );
}

function whenOf({ addedAt, lastUsedAt }: Factor): string {
  const added = `toegevoegd ${nearMoment(addedAt)}`;
  return lastUsedAt === null ? added : `${added}, het laatst gebruikt ${nearMoment(lastUsedAt)}`;
}

function RemoveFactor({ factor, onClose }: { readonly factor: Factor; readonly onClose: () => void }) {
  const changed = useAccountChanged();
  const remove = useFreshSend(api.removeFactor, {
    onSuccess: () => {
      changed(`${factor.name} is weggehaald.`);
      onClose();
    },
  });
  return (
    <Modal
      title={`Haal ${factor.name} weg`}
      onClose={onClose}
      actions={
        <Button
          type="button"
          size="small"
          loading={remove.isPending}
          onClick={() => remove.mutate({ params: { id: factor.id }, body: {} })}
        >
          Haal weg
        </Button>
      }
    >
      {remove.failure !== null && <InlineError>{errorText(remove.failure)}</InlineError>}
      <p>Daarna kunt u zich hiermee niet meer aanmelden.</p>
    </Modal>
  );
}
