import * as endpoints from '@steunpunt/contract/session';
import type { Hono } from 'hono';
import { answer } from '../http/answer.ts';
import type { Deps } from '../http/deps.ts';
import { mount } from '../http/mount.ts';
import { mountCeremony } from '../http/mount-ceremony.ts';
import { sessionView } from './session-view.ts';
import { signIn } from './sign-in.ts';
import { signOut } from './sign-out.ts';

export function mountSession(app: Hono, deps: Deps): void {
  mountCeremony(app, endpoints.getInstallation, async () => ({ ok: true, view: { mode: deps.mode } }), deps);
  mountCeremony(app, endpoints.signIn, (request) => signIn(deps, request), deps);
  mountCeremony(app, endpoints.signOut, (request) => signOut(deps, request), deps);
  mount(
    app,
    endpoints.getSession,
    { handle: async ({ session }) => answer({ view: sessionView(session, deps.mode), seen: [] }) },
    deps,
  );
}
