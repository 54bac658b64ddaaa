import { Button } from '@navikt/ds-react/Button';
import { api } from '@steunpunt/contract';
import type { CaseView } from '@steunpunt/contract/cases';
import type { ContactView } from '@steunpunt/contract/contacts';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { queryOf } from '../../api/query-keys.ts';
import { useSend } from '../../api/use-send.ts';
import { errorText } from '../../texts/error-text.ts';
import { announce } from '../../ui/announce.ts';
import { Bones } from '../../ui/Bones.tsx';
import { InlineError } from '../../ui/InlineError.tsx';
import { Modal } from '../../ui/Modal.tsx';
import { takeCaseView } from '../use-case-send.ts';
import { Proposal } from './Proposal.tsx';
import { useContactChanged } from './use-contact-changed.ts';
import './from-contact.css';

type MakeCaseProps = { readonly contact: ContactView; readonly onClose: () => void };

/**
 * Looks first for a running case of the same family. None: the case is made at once. Some: a new case and those stand side by
 * side; nothing is put together by itself.
 */
export function MakeCase({ contact, onClose }: MakeCaseProps) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const changed = useContactChanged(contact.id);
  const found = useQuery({
    ...queryOf(api.caseProposals, { params: { id: contact.id } }),
    staleTime: 0,
    gcTime: 0,
  });
  const arrive = (said: string) => (file: CaseView) => {
    takeCaseView(client, file);
    changed();
    announce(said);
    void navigate({ to: '/zaken/$id', params: { id: file.id } });
  };
  const open = useSend(api.openCase, { onSuccess: arrive('De zaak is gemaakt.') });
  const join = useSend(api.joinCase, { onSuccess: arrive('Het gesprek staat bij de zaak.') });
  const failure = open.error ?? join.error ?? found.error;
  const make = () => open.mutate({ params: { id: contact.id } });

  const makeOnce = useRef(make);
  const isAlone = found.isFetchedAfterMount && found.data?.cases.length === 0;
  useEffect(() => {
    if (isAlone) makeOnce.current();
  }, [isAlone]);

  return (
    <Modal title="Maak er een zaak van" className="s-modal--wide" onClose={onClose}>
      {failure !== null && <InlineError>{errorText(failure)}</InlineError>}
      {(found.isPending || (isAlone && failure === null)) && (
        <Bones rows={2} label="Er wordt gekeken of er al een zaak is" />
      )}
      {found.data !== undefined && found.data.cases.length > 0 && (
        <>
          <p>Misschien loopt er al een zaak van dit gezin. U kiest zelf.</p>
          <ul className="s-list s-proposals">
            {found.data.cases.map((one) => (
              <Proposal
                key={one.caseId}
                proposal={one}
                pending={join.isPending}
                onJoin={() => join.mutate({ params: { id: contact.id }, body: { caseId: one.caseId } })}
              />
            ))}
            <li className="s-proposals__one">
              <h3 className="s-proposals__title">Nieuwe zaak</h3>
              <p className="s-quiet">Dit gesprek gaat over iets anders, of over een ander gezin.</p>
              <Button type="button" size="small" variant="secondary" loading={open.isPending} onClick={make}>
                Maak een nieuwe zaak
              </Button>
            </li>
          </ul>
        </>
      )}
    </Modal>
  );
}
