import { createFileRoute } from '@tanstack/react-router';
import { ContactPage } from '../../../contacts/ContactPage.tsx';

export const Route = createFileRoute('/_in/gesprekken/$id')({ component: Contact });

function Contact() {
  const { id } = Route.useParams();
  return <ContactPage key={id} id={id} />;
}
