import { Button } from '@navikt/ds-react/Button';
import { Checkbox } from '@navikt/ds-react/Checkbox';
import { Select } from '@navikt/ds-react/Select';
import { api } from '@steunpunt/contract';
import type { ContactView } from '@steunpunt/contract/contacts';
import type { CallerMailKind } from '@steunpunt/domain/mail/caller-mail';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { keyOf, queryOf } from '../api/query-keys.ts';
import { useSend } from '../api/use-send.ts';
import { errorText } from '../texts/error-text.ts';
import { whyNotMail } from '../texts/mails.ts';
import { refusalText } from '../texts/refusals.ts';
import { announce } from '../ui/announce.ts';
import { InlineError } from '../ui/InlineError.tsx';
import { Modal } from '../ui/Modal.tsx';
import { useLetter } from './use-letter.ts';

export const letterNames: Readonly<Record<CallerMailKind, string>> = {
  appointment: 'Bevestig de afspraak',
  knowledgeItem: 'Stuur uitleg',
  getInTouch: 'Vraag om contact op te nemen',
};

type LetterDialogProps = {
  readonly contact: ContactView;
  readonly kind: CallerMailKind;
  /** Why it cannot be mailed now; it can still be printed. */
  readonly refusal: string | null;
  readonly consentGiven: boolean;
  readonly onClose: () => void;
};

/** The letter as the caller will read it, to be mailed with the caller's consent or printed. */
export function LetterDialog({ contact, kind, refusal, consentGiven, onClose }: LetterDialogProps) {
  const client = useQueryClient();
  const items = useQuery({ ...queryOf(api.listKnowledge, {}), staleTime: 10 * 60_000 }).data?.items ?? [];
  const [itemId, setItemId] = useState(contact.story?.told[0]?.itemId ?? '');
  const [consent, setConsent] = useState(consentGiven);
  const [problem, setProblem] = useState<string | null>(null);
  const letter = useLetter(contact, kind, itemId);
  const send = useSend(api.sendContactMail, {
    onSuccess: (mails) => {
      client.setQueryData(keyOf(api.listContactMails, { params: { id: contact.id } }), mails);
      announce('De mail staat klaar en wordt verstuurd.');
      onClose();
    },
    onError: (error) => setProblem(errorText(error)),
  });

  const press = () => {
    if (kind === 'knowledgeItem' && itemId === '') setProblem('Kies eerst een onderwerp.');
    else if (!consent) setProblem(refusalText({ code: 'mailConsentNeeded' }));
    else {
      const body = { kind, itemId: kind === 'knowledgeItem' ? itemId : null, consent };
      send.mutate({ params: { id: contact.id }, body });
    }
  };
  return (
    <Modal
      title={letterNames[kind]}
      className="s-modal--wide"
      onClose={onClose}
      actions={
        <>
          {refusal === null && (
            <Button type="button" loading={send.isPending} onClick={press}>
              Mail naar {contact.contactDetails?.mail ?? 'de beller'}
            </Button>
          )}
          <Button
            type="button"
            variant="secondary"
            data-color="neutral"
            onClick={() => (letter === undefined ? setProblem('Kies eerst een onderwerp.') : window.print())}
          >
            Druk af
          </Button>
        </>
      }
    >
      {problem !== null && <InlineError>{problem}</InlineError>}
      {refusal !== null && <p>{whyNotMail(refusal)}</p>}
      {kind === 'knowledgeItem' && (
        <Select label="Onderwerp" value={itemId} onChange={(event) => setItemId(event.target.value)}>
          <option value="">Kies een onderwerp</option>
          {items.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </Select>
      )}
      {letter !== undefined && (
        <section className="s-letter" aria-label="Zo leest de beller het">
          <h3 className="s-letter__subject">{letter.subject}</h3>
          {letter.text.split(/\n{2,}/).map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </section>
      )}
      {refusal === null && !consentGiven && (
        <Checkbox checked={consent} onChange={(event) => setConsent(event.target.checked)}>
          De beller vindt het goed dat we dit mailen
        </Checkbox>
      )}
    </Modal>
  );
}
