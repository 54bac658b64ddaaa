import { Button } from '@navikt/ds-react/Button';
import { api } from '@steunpunt/contract';
import type { ContactView } from '@steunpunt/contract/contacts';
import type { CallerMailKind } from '@steunpunt/domain/mail/caller-mail';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { queryOf } from '../api/query-keys.ts';
import { errorText } from '../texts/error-text.ts';
import { mailStateText } from '../texts/mails.ts';
import { shortReason } from '../texts/step-reasons.ts';
import { InlineError } from '../ui/InlineError.tsx';
import { Locked } from '../ui/Locked.tsx';
import { Panel } from '../ui/Panel.tsx';
import { LetterDialog, letterNames } from './LetterDialog.tsx';
import './mails.css';

type MailPanelProps = {
  readonly contact: ContactView;
  /** A letter that is open from the start, until `onEnd`. */
  readonly begin?: CallerMailKind | undefined;
  readonly onEnd?: () => void;
};

/** What was mailed to the caller, and what can be mailed or printed now. Only for who sees all of the contact. */
export function MailPanel({ contact, begin, onEnd }: MailPanelProps) {
  const mayMail = contact.may.includes('correct');
  const [chosen, setChosen] = useState<CallerMailKind | null>(null);
  const writing = chosen ?? begin ?? null;
  const mails = useQuery({
    ...queryOf(api.listContactMails, { params: { id: contact.id } }),
    enabled: mayMail,
  });
  if (!mayMail) return null;
  return (
    <Panel title="Mail en afdruk">
      {mails.isError && <InlineError>{errorText(mails.error)}</InlineError>}
      {mails.data !== undefined && (
        <>
          <ul className="s-list s-mails">
            {mails.data.mails.map((mail) => (
              <li key={mail.id}>
                {mail.title}
                <span className="s-quiet s-small s-mails__state">
                  {mailStateText(mail)}, door {mail.by}
                </span>
              </li>
            ))}
          </ul>
          <div className="s-mails__buttons">
            {kindsFor(contact).map((kind) =>
              mails.data.refusals[kind] === 'restricted' ? (
                <Locked key={kind} name={letterNames[kind]} reason={shortReason({ code: 'restricted' })} />
              ) : (
                <Button
                  key={kind}
                  type="button"
                  size="small"
                  variant="secondary"
                  onClick={() => setChosen(kind)}
                >
                  {letterNames[kind]}
                </Button>
              ),
            )}
          </div>
          {writing !== null && (
            <LetterDialog
              contact={contact}
              kind={writing}
              refusal={mails.data.refusals[writing]}
              consentGiven={mails.data.consentGiven}
              onClose={() => {
                setChosen(null);
                onEnd?.();
              }}
            />
          )}
        </>
      )}
    </Panel>
  );
}

/** An appointment while there is one; asked to get in touch when there is none any more. */
function kindsFor({ promise }: ContactView): readonly CallerMailKind[] {
  return [promise === null ? 'getInTouch' : 'appointment', 'knowledgeItem'];
}
