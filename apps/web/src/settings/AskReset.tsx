import { Button } from '@navikt/ds-react/Button';
import { Radio, RadioGroup } from '@navikt/ds-react/Radio';
import { api } from '@steunpunt/contract';
import type { ResetView } from '@steunpunt/contract/resets';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { keyOf, queryOf } from '../api/query-keys.ts';
import { useFreshSend } from '../api/use-fresh-send.ts';
import { errorText } from '../texts/error-text.ts';
import { announce } from '../ui/announce.ts';
import { InlineError } from '../ui/InlineError.tsx';
import { Modal } from '../ui/Modal.tsx';
import type { Person } from './person-draft.ts';

type AskResetProps = { readonly person: Person; readonly onClose: () => void };

/** One factor at a time; the link is shown to somebody else than who asks. */
export function AskReset({ person, onClose }: AskResetProps) {
  const client = useQueryClient();
  const [what, setWhat] = useState<ResetView['what'] | ''>('');
  const [missing, setMissing] = useState(false);
  const mail = useQuery(queryOf(api.getMailSettings, {}));
  const ask = useFreshSend(api.askReset, {
    onSuccess: ({ state }) => {
      announce(
        state === 'mailed'
          ? `De link is gemaild naar ${person.mail}.`
          : 'Het herstel is aangevraagd. Een tweede persoon kan nu de link tonen.',
      );
      void client.invalidateQueries({ queryKey: keyOf(api.listResets) });
      onClose();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(what === '');
    if (what !== '' && !ask.isPending) ask.mutate({ params: { id: person.id }, body: { what } });
  };
  return (
    <Modal title={`${person.name} kan niet inloggen`} onClose={onClose}>
      <form className="s-form" noValidate onSubmit={submit}>
        {ask.failure !== null && <InlineError>{errorText(ask.failure)}</InlineError>}
        <RadioGroup
          size="small"
          legend="Wat is er kwijt?"
          value={what}
          error={missing ? 'Kies wat deze collega kwijt is.' : undefined}
          onChange={setWhat}
        >
          <Radio value="password">Het wachtwoord</Radio>
          <Radio value="secondFactor">De telefoon of sleutel, en ook de herstelcodes</Radio>
        </RadioGroup>
        <p>
          {mail.data?.isSetUp === true
            ? `${person.name} krijgt een mail met een link, en wordt nu overal afgemeld.`
            : `Een andere beheerder of de leidinggevende ziet daarna onder Beheer één keer een link, en geeft die aan ${person.name}.`}{' '}
          Ga eerst na of u echt met deze collega spreekt.
        </p>
        <Button type="submit" size="small" loading={ask.isPending}>
          Vraag herstel aan
        </Button>
      </form>
    </Modal>
  );
}
