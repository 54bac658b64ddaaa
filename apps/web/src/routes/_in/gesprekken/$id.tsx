import { createFileRoute } from '@tanstack/react-router';
import { CallBackPanel } from '../../../call-backs/CallBackPanel.tsx';
import { ContactPage } from '../../../contacts/ContactPage.tsx';

export const Route = createFileRoute('/_in/gesprekken/$id')({ component: Contact });

function Contact() {
  const { id } = Route.useParams();
  const navigate = Route.useNavigate();
  return (
    <ContactPage
      key={id}
      id={id}
      callBack={(contact) =>
        contact.state !== 'noCase' && (
          <CallBackPanel
            contactId={contact.id}
            who={contact.contactDetails?.callerName ?? 'de beller'}
            onGone={() => void navigate({ to: '/werkvoorraad' })}
          />
        )
      }
    />
  );
}
