import * as passkeys from '@steunpunt/contract/passkeys';
import * as endpoints from '@steunpunt/contract/session';
import type { Hono } from 'hono';
import { answer } from '../http/answer.ts';
import type { Deps } from '../http/deps.ts';
import { mount } from '../http/mount.ts';
import { mountCeremony } from '../http/mount-ceremony.ts';
import { beginEnrolment, confirmEnrolment } from './enrol.ts';
import { proveSecondFactor } from './prove-second-factor.ts';
import { sessionView } from './session-view.ts';
import { signIn } from './sign-in.ts';
import { mountOrganisationCallback, signInAtOrganisation } from './sign-in-at-organisation.ts';
import { requestPasskey, signInWithPasskey } from './sign-in-with-passkey.ts';
import { signOut } from './sign-out.ts';

export function mountSession(app: Hono, deps: Deps): void {
  mountCeremony(
    app,
    endpoints.getInstallation,
    async () => ({
      ok: true,
      view: { mode: deps.mode, organisation: deps.organisation?.name ?? null },
    }),
    deps,
  );
  mountCeremony(app, endpoints.signIn, (request) => signIn(deps, request), deps);
  mountCeremony(app, endpoints.proveSecondFactor, (request) => proveSecondFactor(deps, request), deps);
  mountCeremony(app, endpoints.beginEnrolment, (request) => beginEnrolment(deps, request), deps);
  mountCeremony(app, endpoints.confirmEnrolment, (request) => confirmEnrolment(deps, request), deps);
  mountCeremony(app, endpoints.signInAtOrganisation, (request) => signInAtOrganisation(deps, request), deps);
  mountOrganisationCallback(app, deps);
  mountCeremony(app, passkeys.requestPasskey, () => requestPasskey(deps), deps);
  mountCeremony(app, passkeys.signInWithPasskey, (request) => signInWithPasskey(deps, request), deps);
  mountCeremony(app, endpoints.signOut, (request) => signOut(deps, request), deps);
  mount(
    app,
    endpoints.getSession,
    { handle: async ({ session }) => answer({ view: sessionView(session, deps.mode), seen: [] }) },
    deps,
  );
}
