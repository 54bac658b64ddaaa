import { Button } from '@navikt/ds-react/Button';
import { Checkbox } from '@navikt/ds-react/Checkbox';
import { api } from '@steunpunt/contract';
import type { MediationView, PartyView } from '@steunpunt/contract/mediations';
import type { MailedPaperKind } from '@steunpunt/domain/mediation/paper-kinds';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { CallAnswer } from '../api/call.ts';
import { keyOf, queryOf } from '../api/query-keys.ts';
import { useSend } from '../api/use-send.ts';
import { mailStateText, whyNotMail } from '../texts/mails.ts';
import { errorText, refusalText } from '../texts/workflow-errors.ts';
import { announce } from '../ui/announce.ts';
import { InlineError } from '../ui/InlineError.tsx';
import { Panel } from '../ui/Panel.tsx';
import { sayParty } from './say-party.ts';

type MailPaperProps = {
  readonly mediation: MediationView;
  readonly kind: MailedPaperKind;
  readonly party: PartyView;
};

/** Mails the paper on the screen to one party, with their yes; or says why that cannot be. And what was mailed before. */
export function MailPaper({ mediation, kind, party }: MailPaperProps) {
  const params = { id: mediation.id };
  const client = useQueryClient();
  const mails = useQuery(queryOf(api.listMediationMails, { params }));
  const [consent, setConsent] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const send = useSend(api.sendMediationPaper, {
    onSuccess: (after) => {
      client.setQueryData(keyOf(api.listMediationMails, { params }), after);
      setConsent(false);
      announce('De mail staat klaar en wordt verstuurd.');
    },
    onError: (error) => setProblem(errorText(error)),
  });
  const press = () => {
    setProblem(consent ? null : refusalText({ code: 'partyConsentNeeded' }));
    if (consent && !send.isPending) send.mutate({ params, body: { kind, partyId: party.id, consent } });
  };
  const refusal = mails.data?.parties.find(({ partyId }) => partyId === party.id)?.refusal;
  return (
    <Panel title="Mail">
      {mails.isError && <InlineError>{errorText(mails.error)}</InlineError>}
      {problem !== null && <InlineError>{problem}</InlineError>}
      {typeof refusal === 'string' && <p>{whyNotMail(refusal)}</p>}
      {refusal === null && (
        <div className="s-form">
          <Checkbox size="small" checked={consent} onChange={({ target }) => setConsent(target.checked)}>
            {sayParty(party)}, vindt het goed dat wij dit mailen
          </Checkbox>
          <Button type="button" size="small" variant="secondary" loading={send.isPending} onClick={press}>
            Mail naar {party.mail}
          </Button>
        </div>
      )}
      <MailedBefore mediation={mediation} mails={mails.data?.mails ?? []} />
    </Panel>
  );
}

type MailedBeforeProps = {
  readonly mediation: MediationView;
  readonly mails: CallAnswer<typeof api.listMediationMails>['mails'];
};

function MailedBefore({ mediation: { parties }, mails }: MailedBeforeProps) {
  if (mails.length === 0) return null;
  return (
    <ul className="s-list m-mailed" aria-label="Al gemaild">
      {mails.map((mail) => {
        const to = parties.find(({ id }) => id === mail.partyId);
        return (
          <li key={mail.id}>
            {mail.title}, aan {to === undefined ? 'iemand die niet meer meedoet' : sayParty(to)}
            <span className="s-quiet s-small m-mailed__state">
              {mailStateText(mail)}, door {mail.by}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
