import { maySeeReaders } from '@steunpunt/domain/access/readers';
import { createFileRoute } from '@tanstack/react-router';
import { CallBackPanel } from '../../../call-backs/CallBackPanel.tsx';
import { CaseOfContact } from '../../../cases/from-contact/CaseOfContact.tsx';
import { ContactPage } from '../../../contacts/ContactPage.tsx';
import { InvolvementPanel } from '../../../involvement/InvolvementPanel.tsx';
import { MailPanel } from '../../../mails/MailPanel.tsx';
import { ContactKept } from '../../../privacy/ContactKept.tsx';
import { ReadersPanel } from '../../../readers/ReadersPanel.tsx';

export const Route = createFileRoute('/_in/gesprekken/$id')({
  validateSearch: contactSearch,
  component: Contact,
});

/** With `brief` the letter is open that asks the caller to get in touch. */
type ContactSearch = { readonly brief?: 'getInTouch' | undefined };

function contactSearch(search: Record<string, unknown>): ContactSearch {
  return { brief: search['brief'] === 'getInTouch' ? 'getInTouch' : undefined };
}

function Contact() {
  const { id } = Route.useParams();
  const navigate = Route.useNavigate();
  const { brief } = Route.useSearch();
  const showLetter = (search: ContactSearch) => void navigate({ search, replace: true });
  return (
    <ContactPage
      key={id}
      id={id}
      beside={(contact) => (
        <>
          {contact.state !== 'noCase' && (
            <CallBackPanel
              contactId={contact.id}
              who={contact.contactDetails?.callerName ?? 'de beller'}
              onGone={() => void navigate({ to: '/werkvoorraad' })}
              onWrite={() => showLetter({ brief: 'getInTouch' })}
            />
          )}
          <CaseOfContact contact={contact} />
          <MailPanel contact={contact} begin={brief} onEnd={() => showLetter({})} />
          <InvolvementPanel
            record={{ kind: 'contact', id: contact.id }}
            onGone={() => void navigate({ to: '/werkvoorraad' })}
          />
          {maySeeReaders(contact.relation) && <ContactKept contactId={contact.id} />}
          {maySeeReaders(contact.relation) && <ReadersPanel of="contact" id={contact.id} />}
        </>
      )}
    />
  );
}
