import {
  Buildings3Icon,
  ChatElipsisIcon,
  DoorOpenIcon,
  EnvelopeClosedIcon,
  FileTextIcon,
  PhoneIcon,
} from '@navikt/aksel-icons';
import { Select } from '@navikt/ds-react/Select';
import { type Channel, channels } from '@steunpunt/contract/calls';
import type { SessionView } from '@steunpunt/contract/session';
import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useReference } from '../api/reference.ts';
import { errorText } from '../texts/error-text.ts';
import { channelNames } from '../texts/words.ts';
import { InlineError } from '../ui/InlineError.tsx';
import { KeyCap } from '../ui/KeyCap.tsx';
import { Modal } from '../ui/Modal.tsx';
import { useStartCall } from './use-start-call.ts';
import './new-contact.css';

const icons: Readonly<Record<Channel, ReactNode>> = {
  phone: <PhoneIcon aria-hidden />,
  mail: <EnvelopeClosedIcon aria-hidden />,
  form: <FileTextIcon aria-hidden />,
  whatsapp: <ChatElipsisIcon aria-hidden />,
  visit: <DoorOpenIcon aria-hidden />,
  schoolTalk: <Buildings3Icon aria-hidden />,
};

const hints: Partial<Record<Channel, string>> = {
  mail: 'met eigen dag en tijd van binnenkomst',
  form: 'van de website van een swv',
  schoolTalk: 'ook om later op te schrijven',
};

type NewContactProps = { readonly session: SessionView; readonly onClose: () => void };

/** How did it come in? A call is one Enter away: it has the focus when this opens. */
export function NewContact({ session, onClose }: NewContactProps) {
  const navigate = useNavigate();
  const desks = useReference()?.desks ?? [];
  const [deskId, setDeskId] = useState(session.desk);
  const list = useRef<HTMLDivElement>(null);
  const start = useStartCall(async (callId) => {
    onClose();
    await navigate({ to: '/gesprek/$callId', params: { callId } });
  });
  useEffect(() => list.current?.querySelector('button')?.focus(), []);

  const begin = (channel: Channel) => {
    const desk = deskId ?? desks[0]?.id;
    if (desk !== undefined && !start.isPending) start.mutate({ body: { channel, deskId: desk } });
  };
  return (
    <Modal title="Nieuw gesprek" onClose={onClose}>
      {start.isError && <InlineError>{errorText(start.error)}</InlineError>}
      {session.desk === null && desks.length > 1 && (
        <Select
          size="small"
          label="Aanmeldpunt"
          value={deskId ?? desks[0]?.id}
          onChange={(event) => setDeskId(event.target.value)}
        >
          {desks.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only listens to keys that its own buttons pass up */}
      <div ref={list} className="s-new" onKeyDown={(event) => pressKey(event, list.current, begin)}>
        {channels.map((channel, index) => (
          <button key={channel} type="button" className="s-new__choice" onClick={() => begin(channel)}>
            <KeyCap>{String(index + 1)}</KeyCap>
            {icons[channel]}
            <span className="s-new__name">{channelNames[channel]}</span>
            {hints[channel] !== undefined && <span className="s-new__hint">{hints[channel]}</span>}
          </button>
        ))}
      </div>
    </Modal>
  );
}

function pressKey(event: KeyboardEvent, list: HTMLElement | null, begin: (channel: Channel) => void): void {
  const chosen = channels[Number(event.key) - 1];
  if (chosen !== undefined) {
    event.preventDefault();
    begin(chosen);
    return;
  }
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const buttons = [...(list?.querySelectorAll('button') ?? [])];
  const here = buttons.indexOf(document.activeElement as HTMLButtonElement);
  buttons.at((here + step) % buttons.length)?.focus();
}
