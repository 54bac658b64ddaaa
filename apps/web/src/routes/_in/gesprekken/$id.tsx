import { maySeeReaders } from '@steunpunt/domain/access/readers';
import { createFileRoute } from '@tanstack/react-router';
import { useState } from 'react';
import { CallBackPanel } from '../../../call-backs/CallBackPanel.tsx';
import { CaseOfContact } from '../../../cases/from-contact/CaseOfContact.tsx';
import { ContactPage } from '../../../contacts/ContactPage.tsx';
import { MailPanel } from '../../../mails/MailPanel.tsx';
import { ReadersPanel } from '../../../readers/ReadersPanel.tsx';

export const Route = createFileRoute('/_in/gesprekken/$id')({ component: Contact });

function Contact() {
  const { id } = Route.useParams();
  const navigate = Route.useNavigate();
  const [written, setWritten] = useState(0);
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
              onWrite={() => setWritten(written + 1)}
            />
          )}
          <CaseOfContact contact={contact} />
          <MailPanel contact={contact} begin={written === 0 ? null : { kind: 'getInTouch', at: written }} />
          {maySeeReaders(contact.relation) && <ReadersPanel of="contact" id={contact.id} />}
        </>
      )}
    />
  );
}
