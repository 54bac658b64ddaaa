import { type CallView, liveChannels } from '@steunpunt/contract/calls';
import { holdCall } from './call-lock.ts';
import { callServer } from './call-server.ts';
import { CallSession } from './call-session.ts';
import { isUnsaved } from './session-state.ts';

/** The calls this tab has open. They live outside the screen, so that what was typed is saved whatever page is in front. */
type OpenCall = { readonly session: CallSession; readonly letGo: () => void };

const open = new Map<string, OpenCall>();

/** The session of a call; begins one, and asks for the right to write, when this tab did not have it open yet. */
export function openCall(view: CallView): CallSession {
  const before = open.get(view.id);
  if (before !== undefined) return before.session;
  if (open.size === 0) window.addEventListener('beforeunload', warnBeforeLosing);
  const session = new CallSession(view, callServer, 'asking');
  const letGo = holdCall(view.id, (access) => void session.setAccess(access));
  open.set(view.id, { session, letGo });
  return session;
}

export function findOpenCall(id: string): CallSession | undefined {
  return open.get(id)?.session;
}

export function closeCall(id: string): void {
  const call = open.get(id);
  if (call === undefined) return;
  open.delete(id);
  call.letGo();
  call.session.close();
  if (open.size === 0) window.removeEventListener('beforeunload', warnBeforeLosing);
}

/** Whoever is on the line in another call waits from now on; that is saved with that call. */
export function letOthersWait(id: string): void {
  for (const { session } of open.values()) {
    const { local } = session.state.save;
    const isLive = (liveChannels as readonly string[]).includes(local.channel);
    if (session.state.id !== id && session.state.ended === null && isLive && !local.waiting) {
      session.edit('waiting', true);
    }
  }
}

function hasUnsavedCalls(): boolean {
  return [...open.values()].some(({ session }) => isUnsaved(session.state));
}

/** The browser asks before a tab closes in which something is not saved yet, whatever page is in front. */
function warnBeforeLosing(event: BeforeUnloadEvent): void {
  if (hasUnsavedCalls()) event.preventDefault();
}
