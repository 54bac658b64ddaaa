import { Button } from '@navikt/ds-react/Button';
import { api } from '@steunpunt/contract';
import { useState } from 'react';
import { useFreshSend } from '../../api/use-fresh-send.ts';
import { errorText } from '../../texts/error-text.ts';
import { InlineError } from '../../ui/InlineError.tsx';
import { Modal } from '../../ui/Modal.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { RecoveryCodes } from '../../ui/RecoveryCodes.tsx';
import { useAccountChanged } from './use-account-changed.ts';

export function RecoveryCodesPanel({ left }: { readonly left: number }) {
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const changed = useAccountChanged();
  const renew = useFreshSend(api.renewRecoveryCodes, {
    onSuccess: ({ recoveryCodes }) => {
      changed('U hebt nieuwe herstelcodes.');
      setCodes(recoveryCodes);
    },
  });
  return (
    <Panel
      title="Herstelcodes"
      aside={
        <Button
          type="button"
          size="small"
          variant="secondary"
          loading={renew.isPending}
          onClick={() => renew.mutate({ body: {} })}
        >
          Maak nieuwe herstelcodes
        </Button>
      }
    >
      {renew.failure !== null && <InlineError>{errorText(renew.failure)}</InlineError>}
      <p>
        {leftInWords(left)} Met een herstelcode komt u binnen als uw telefoon weg is. Maakt u nieuwe, dan
        werken de oude niet meer.
      </p>
      {codes !== null && (
        <Modal
          title="Bewaar uw herstelcodes"
          actions={
            <Button type="button" size="small" onClick={() => setCodes(null)}>
              Ik heb ze bewaard
            </Button>
          }
        >
          <RecoveryCodes codes={codes} />
        </Modal>
      )}
    </Panel>
  );
}

function leftInWords(left: number): string {
  if (left === 0) return 'Uw herstelcodes zijn op. Maak nieuwe.';
  return left === 1 ? 'U hebt nog één herstelcode.' : `U hebt nog ${left} herstelcodes.`;
}
