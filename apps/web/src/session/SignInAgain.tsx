import type { SessionView } from '@steunpunt/contract/session';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { takeSession } from '../api/session.ts';
import { isSessionLost, onSessionChange } from '../api/session-watch.ts';
import { Modal } from '../ui/Modal.tsx';
import { isTyping } from '../ui/use-key.ts';
import { SignInForm } from './SignInForm.tsx';

/** Asks to sign in over the page when the session has ended; the page and what was typed stay under it. */
export function SignInAgain({ session }: { readonly session: SessionView }) {
  const client = useQueryClient();
  const [lost, setLost] = useState(isSessionLost);
  useEffect(() => onSessionChange((change) => setLost(change === 'lost')), []);
  const open = useAfterTyping(lost);
  if (!open) return null;

  const goOn = (fresh: SessionView) => {
    // Somebody else may not see what the first person had on screen.
    if (fresh.person.id !== session.person.id || fresh.role !== session.role) window.location.replace('/');
    else takeSession(client, fresh);
  };
  return (
    <Modal title="Meld u opnieuw aan">
      <p>U was een tijd weg, of uw aanmelding is verlopen. Alles wat u typte staat er nog.</p>
      <SignInForm role={session.role} submitText="Ga verder" onSignedIn={goOn} />
    </Modal>
  );
}

const pauseInTyping = 800;

/** True once `wanted`, but not in the middle of a sentence: what is being typed may not end up in the e-mail field. */
function useAfterTyping(wanted: boolean): boolean {
  const [ready, setReady] = useState(false);
  useEffect(() => {
    if (!wanted) return;
    const open = () => setReady(true);
    let timer = setTimeout(open, isTyping(document.activeElement) ? pauseInTyping : 0);
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(open, pauseInTyping);
    };
    document.addEventListener('keydown', wait, { capture: true });
    return () => {
      clearTimeout(timer);
      document.removeEventListener('keydown', wait, { capture: true });
      setReady(false);
    };
  }, [wanted]);
  return wanted && ready;
}
