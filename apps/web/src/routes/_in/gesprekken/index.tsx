import { createFileRoute } from '@tanstack/react-router';
import { ContactsPage } from '../../../contacts/ContactsPage.tsx';
import { contactSearch } from '../../../contacts/contact-search.ts';
import { SavedViews } from '../../../saved-views/SavedViews.tsx';

export const Route = createFileRoute('/_in/gesprekken/')({
  validateSearch: contactSearch,
  component: Contacts,
});

function Contacts() {
  const navigate = Route.useNavigate();
  const search = Route.useSearch();
  return (
    <ContactsPage
      search={search}
      onSearch={(next) => void navigate({ search: next, replace: true })}
      savedViews={
        <SavedViews
          list="contacts"
          filters={search}
          onApply={(filters) => void navigate({ search: contactSearch(filters), replace: true })}
        />
      }
    />
  );
}
