import { FolderPlusIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import type { ContactView } from '@steunpunt/contract/contacts';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useSession } from '../../api/session.ts';
import { shortReason } from '../../texts/step-reasons.ts';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Locked } from '../../ui/Locked.tsx';
import { Panel, PanelSection } from '../../ui/Panel.tsx';
import { SamePerson } from './SamePerson.tsx';

const MakeCase = lazy(() => import('./MakeCase.tsx').then(({ MakeCase }) => ({ default: MakeCase })));
const LeaveCase = lazy(() => import('./LeaveCase.tsx').then(({ LeaveCase }) => ({ default: LeaveCase })));

/** The case a contact is in, or the step to make one; and which other contacts are of the same person. */
export function CaseOfContact({ contact }: { readonly contact: ContactView }) {
  const { role } = useSession();
  const [open, setOpen] = useState<'make' | 'leave' | null>(null);
  const works = role === 'contactPerson' || role === 'lead';
  const mayOpen = works && contact.case === null && contact.state !== 'noCase' && contact.state !== 'paused';
  const isInCharge =
    contact.relation === 'owner' || contact.relation === 'lead' || contact.may.includes('take');
  if (!works || (contact.case === null && !(mayOpen && isInCharge) && contact.samePerson.length === 0))
    return null;
  return (
    <Panel flush>
      <PanelSection title="Zaak" level={2}>
        {contact.case !== null && (
          <p className="s-row">
            <Link to="/zaken/$id" params={{ id: contact.case.id }}>
              Zaak {contact.case.number}
            </Link>
            {contact.isRestricted ? (
              <Locked name="Maak ongedaan" reason={shortReason({ code: 'restricted' })} />
            ) : (
              <LinkButton onClick={() => setOpen('leave')}>Maak ongedaan</LinkButton>
            )}
          </p>
        )}
        {mayOpen && isInCharge && (
          <Button
            type="button"
            size="small"
            variant="secondary"
            icon={<FolderPlusIcon aria-hidden />}
            onClick={() => setOpen('make')}
          >
            Maak er een zaak van
          </Button>
        )}
      </PanelSection>
      <SamePerson contact={contact} />
      <Suspense>
        {open === 'make' && <MakeCase contact={contact} onClose={() => setOpen(null)} />}
        {open === 'leave' && <LeaveCase contact={contact} onClose={() => setOpen(null)} />}
      </Suspense>
    </Panel>
  );
}
