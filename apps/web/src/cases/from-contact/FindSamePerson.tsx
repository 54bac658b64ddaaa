import { Button } from '@navikt/ds-react/Button';
import { TextField } from '@navikt/ds-react/TextField';
import { api } from '@steunpunt/contract';
import type { ContactView } from '@steunpunt/contract/contacts';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type CallAnswer, call } from '../../api/call.ts';
import { useSend } from '../../api/use-send.ts';
import { nearMoment } from '../../texts/dates.ts';
import { errorText } from '../../texts/error-text.ts';
import { announce } from '../../ui/announce.ts';
import { Bones } from '../../ui/Bones.tsx';
import { InlineError } from '../../ui/InlineError.tsx';
import { Modal } from '../../ui/Modal.tsx';
import { MoreRows } from '../../ui/MoreRows.tsx';
import { useContactChanged } from './use-contact-changed.ts';
import './from-contact.css';

type FindSamePersonProps = { readonly contact: ContactView; readonly onClose: () => void };
type ContactRow = CallAnswer<typeof api.listContacts>['contacts'][number];

/** Points at another contact of the same person, among those one may see. */
export function FindSamePerson({ contact, onClose }: FindSamePersonProps) {
  const [typed, setTyped] = useState('');
  const changed = useContactChanged(contact.id);
  const list = useInfiniteQuery({
    queryKey: [api.listContacts.path, 'pages', {}],
    queryFn: ({ pageParam, signal }): Promise<CallAnswer<typeof api.listContacts>> =>
      call(api.listContacts, { query: { cursor: pageParam }, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });
  const join = useSend(api.joinContacts, {
    onSuccess: () => {
      changed();
      announce('Dit is dezelfde persoon.');
      onClose();
    },
  });
  const known = new Set([contact.id, ...contact.samePerson.map(({ id }) => id)]);
  const rows = (list.data?.pages ?? [])
    .flatMap((page) => page.contacts)
    .filter((row) => !known.has(row.id) && fits(row, typed));
  return (
    <Modal title="Zelfde persoon" onClose={onClose}>
      <TextField
        size="small"
        label="Zoek op naam of nummer van het gesprek"
        autoComplete="off"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      {join.isError && <InlineError>{errorText(join.error)}</InlineError>}
      {list.isError && <InlineError>{errorText(list.error)}</InlineError>}
      {list.isPending && <Bones rows={3} label="De gesprekken worden opgehaald" />}
      {list.isSuccess && rows.length === 0 && <p className="s-quiet">Geen gesprek gevonden.</p>}
      <ul className="s-list s-found">
        {rows.map((row) => (
          <li key={row.id} className="s-found__row">
            <span>
              {row.callerName ?? row.number}
              <span className="s-quiet s-small">
                {' '}
                {[row.number, row.childName, nearMoment(row.arrivedAt)].filter(Boolean).join(' · ')}
              </span>
            </span>
            <Button
              type="button"
              size="xsmall"
              variant="secondary"
              loading={join.isPending}
              aria-label={`Zelfde persoon: ${row.callerName ?? row.number}, ${row.number}`}
              onClick={() => join.mutate({ params: { id: contact.id }, body: { contactId: row.id } })}
            >
              Zelfde persoon
            </Button>
          </li>
        ))}
      </ul>
      {list.hasNextPage && (
        <MoreRows loading={list.isFetchingNextPage} onMore={() => void list.fetchNextPage()} />
      )}
    </Modal>
  );
}

function fits({ number, callerName, childName }: ContactRow, typed: string): boolean {
  const sought = typed.trim().toLocaleLowerCase('nl');
  return [number, callerName, childName].some(
    (text) => text?.toLocaleLowerCase('nl').includes(sought) === true,
  );
}
