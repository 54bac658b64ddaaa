import { api } from '@steunpunt/contract';
import type { ContactView } from '@steunpunt/contract/contacts';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useSend } from '../../api/use-send.ts';
import { nearMoment } from '../../texts/dates.ts';
import { announce } from '../../ui/announce.ts';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { PanelSection } from '../../ui/Panel.tsx';
import { useContactChanged } from './use-contact-changed.ts';

const ReasonDialog = lazy(() =>
  import('../steps/ReasonDialog.tsx').then((dialog) => ({ default: dialog.ReasonDialog })),
);
const FindSamePerson = lazy(() =>
  import('./FindSamePerson.tsx').then((dialog) => ({ default: dialog.FindSamePerson })),
);

/** Other contacts of the same person, as somebody said; each can be taken back. */
export function SamePerson({ contact }: { readonly contact: ContactView }) {
  const [finding, setFinding] = useState(false);
  const [parting, setParting] = useState<string | null>(null);
  const changed = useContactChanged(contact.id);
  const part = useSend(api.partContacts, {
    onSuccess: () => {
      changed();
      announce('Dit is weer een andere persoon.');
      setParting(null);
    },
  });
  return (
    <PanelSection
      title="Zelfde persoon"
      level={2}
      aside={<LinkButton onClick={() => setFinding(true)}>Wijs een gesprek aan</LinkButton>}
    >
      {contact.samePerson.length === 0 && <p className="s-quiet">Geen ander gesprek aangewezen.</p>}
      <ul className="s-list">
        {contact.samePerson.map(({ id, number, arrivedAt }) => (
          <li key={id} className="s-row">
            <Link to="/gesprekken/$id" params={{ id }}>
              {number}, {nearMoment(arrivedAt)}
            </Link>
            <LinkButton
              small
              aria-label={`Toch niet dezelfde persoon: ${number}`}
              onClick={() => setParting(id)}
            >
              Toch niet
            </LinkButton>
          </li>
        ))}
      </ul>
      <Suspense>
        {finding && <FindSamePerson contact={contact} onClose={() => setFinding(false)} />}
        {parting !== null && (
          <ReasonDialog
            title="Toch niet dezelfde persoon"
            intro="De twee gesprekken staan daarna weer los van elkaar."
            label="Waarom?"
            submitText="Haal uit elkaar"
            failure={part.error}
            busy={part.isPending}
            onSubmit={(reason) =>
              part.mutate({ params: { id: contact.id }, body: { contactId: parting, reason } })
            }
            onClose={() => setParting(null)}
          />
        )}
      </Suspense>
    </PanelSection>
  );
}
