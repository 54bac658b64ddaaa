import { Button } from '@navikt/ds-react/Button';
import { api } from '@steunpunt/contract';
import type { AgendaRow } from '@steunpunt/contract/second-triage';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { keyOf } from '../api/query-keys.ts';
import { useSend } from '../api/use-send.ts';
import { errorText } from '../texts/error-text.ts';
import { announce } from '../ui/announce.ts';
import { InlineError } from '../ui/InlineError.tsx';
import { Modal } from '../ui/Modal.tsx';
import { OpenText } from '../workflow/OpenText.tsx';
import { nameOfItem } from './item-words.ts';

/** A lead decides how to go on with parents who disagree; then somebody calls back again. */
export function PauseEnd({ row }: { readonly row: AgendaRow }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button type="button" size="small" variant="secondary" onClick={() => setOpen(true)}>
        Besluit hoe het verder gaat
        <span className="aksel-sr-only">: {nameOfItem(row)}</span>
      </Button>
      {open && <PauseEndDialog row={row} onClose={() => setOpen(false)} />}
    </>
  );
}

function PauseEndDialog({ row, onClose }: { readonly row: AgendaRow; readonly onClose: () => void }) {
  const client = useQueryClient();
  const [decision, setDecision] = useState('');
  const [error, setError] = useState<string | null>(null);
  const options = {
    onSuccess: () => {
      announce('Besloten. Het kan weer verder.');
      onClose();
    },
    onSettled: () => {
      void client.invalidateQueries({ queryKey: keyOf(api.getAgenda) });
      void client.invalidateQueries({ queryKey: keyOf(api.getWorklist) });
    },
  };
  const ofContact = useSend(api.endContactPause, options);
  const ofCase = useSend(api.endPause, options);
  const end = row.kind === 'case' ? ofCase : ofContact;
  const save = (event: FormEvent) => {
    event.preventDefault();
    const text = decision.trim();
    setError(text.length < 5 ? 'Schrijf in een paar woorden wat u besluit.' : null);
    if (text.length < 5 || end.isPending) return;
    end.mutate({ params: { id: row.recordId }, version: row.version, body: { decision: text } });
  };
  return (
    <Modal title={`${nameOfItem(row)}: hoe gaat het verder?`} onClose={onClose}>
      <form className="s-form" noValidate onSubmit={save}>
        <p>
          De ouders beslissen samen en zijn het niet eens. Na uw besluit
          {row.kind === 'case' ? ' gaat de zaak verder.' : ' belt een contactpersoon terug.'}
        </p>
        <OpenText
          label="Wat besluit u?"
          rows={3}
          maxLength={4000}
          value={decision}
          error={error ?? undefined}
          onChange={setDecision}
        />
        {end.isError && <InlineError>{errorText(end.error)}</InlineError>}
        <Button size="small" loading={end.isPending}>
          Leg besluit vast
        </Button>
      </form>
    </Modal>
  );
}
