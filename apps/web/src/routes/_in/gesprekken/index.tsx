import { createFileRoute } from '@tanstack/react-router';
import { ContactsPage } from '../../../contacts/ContactsPage.tsx';
import { contactSearch } from '../../../contacts/contact-search.ts';

export const Route = createFileRoute('/_in/gesprekken/')({
  validateSearch: contactSearch,
  component: Contacts,
});

function Contacts() {
  const navigate = Route.useNavigate();
  return (
    <ContactsPage
      search={Route.useSearch()}
      onSearch={(search) => void navigate({ search, replace: true })}
    />
  );
}
