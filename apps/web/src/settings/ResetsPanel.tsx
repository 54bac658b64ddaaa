import { Button } from '@navikt/ds-react/Button';
import { CopyButton } from '@navikt/ds-react/CopyButton';
import { api } from '@steunpunt/contract';
import type { ResetView } from '@steunpunt/contract/resets';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { keyOf, queryOf } from '../api/query-keys.ts';
import { useFreshSend } from '../api/use-fresh-send.ts';
import { nearMoment } from '../texts/dates.ts';
import { errorText } from '../texts/error-text.ts';
import { resetNames, resetStateNames } from '../texts/words.ts';
import { Bones } from '../ui/Bones.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { ErrorState } from '../ui/ErrorState.tsx';
import { InlineError } from '../ui/InlineError.tsx';
import { Modal } from '../ui/Modal.tsx';
import { Panel } from '../ui/Panel.tsx';
import './settings.css';

type Shown = { readonly name: string; readonly address: string };

/** Colleagues who cannot get in; a second person sees the link once. */
export function ResetsPanel() {
  const resets = useQuery(queryOf(api.listResets, {}));
  const client = useQueryClient();
  const [shown, setShown] = useState<Shown | null>(null);
  const show = useFreshSend(api.showReset, {
    onSuccess: ({ reset, token }) => {
      setShown({ name: reset.person.name, address: addressOf(reset.what, token) });
      void client.invalidateQueries({ queryKey: keyOf(api.listResets) });
    },
  });
  return (
    <Panel title="Collega’s die niet kunnen inloggen">
      {resets.isPending && <Bones label="De aanvragen worden opgehaald" />}
      {resets.isError && (
        <ErrorState title="De aanvragen konden niet worden opgehaald" onRetry={() => void resets.refetch()}>
          {errorText(resets.error)}
        </ErrorState>
      )}
      {show.failure !== null && <InlineError>{errorText(show.failure)}</InlineError>}
      {resets.data?.resets.length === 0 && (
        <EmptyState title="Er zijn geen aanvragen">Iedereen kan inloggen, voor zover we weten.</EmptyState>
      )}
      {resets.data !== undefined && resets.data.resets.length > 0 && (
        <ul className="s-resets" aria-label="Aanvragen voor herstel">
          {resets.data.resets.map((reset) => (
            <li key={reset.id} className="s-resets__line">
              <span>
                <strong>{reset.person.name}</strong>: {resetNames[reset.what].toLocaleLowerCase('nl')}.{' '}
                <span className="s-quiet">
                  Gevraagd door {reset.askedBy}, {nearMoment(reset.askedAt)}; {resetStateNames[reset.state]}.
                </span>
              </span>
              {reset.mayShow && (
                <Button
                  type="button"
                  size="xsmall"
                  variant="secondary"
                  aria-label={`Toon de link voor ${reset.person.name}`}
                  loading={show.isPending}
                  onClick={() => show.mutate({ params: { id: reset.id }, body: {} })}
                >
                  Toon de link
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {shown !== null && <ShownLink {...shown} onClose={() => setShown(null)} />}
    </Panel>
  );
}

function ShownLink({ name, address, onClose }: Shown & { readonly onClose: () => void }) {
  return (
    <Modal
      title={`De link voor ${name}`}
      actions={
        <Button type="button" size="small" onClick={onClose}>
          Sluit
        </Button>
      }
    >
      <p>
        Geef deze link aan {name} zelf, en aan niemand anders. Hij werkt één keer, een uur lang, en u ziet hem
        alleen nu. {name} is overal afgemeld.
      </p>
      <p className="s-invitation">{address}</p>
      <CopyButton size="small" copyText={address} text="Kopieer de link" activeText="Gekopieerd" />
    </Modal>
  );
}

function addressOf(what: ResetView['what'], token: string): string {
  const page = what === 'password' ? 'wachtwoord' : 'telefoon';
  return `${window.location.origin}/herstel/${page}#token=${token}`;
}
