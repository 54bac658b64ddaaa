import { resettable } from '@steunpunt/domain/people/factor-reset';
import { roles } from '@steunpunt/domain/people/roles';
import * as z from 'zod/mini';
import { endpoint } from './endpoint.ts';
import { newAuthenticatorView, secondFactorCode } from './session.ts';
import { byId, id, instant, nothing } from './shapes.ts';

export const browsers = ['edge', 'opera', 'firefox', 'chrome', 'safari', 'other'] as const;
export const systems = ['windows', 'android', 'ios', 'chromeos', 'macos', 'linux', 'other'] as const;

/** A name somebody gives to their own phone or key. */
const factorName = z.string().check(z.trim(), z.minLength(2), z.maxLength(40));
const password = z.string().check(z.minLength(1), z.maxLength(200));
const newPassword = z.string().check(z.minLength(12), z.maxLength(200));

const factorView = z.strictObject({
  id,
  kind: z.enum(['authenticator', 'passkey']),
  name: z.string(),
  addedAt: instant,
  lastUsedAt: z.nullable(instant),
});

const sessionLine = z.strictObject({
  id,
  /** The session that asks. */
  current: z.boolean(),
  role: z.enum(roles),
  startedAt: instant,
  /** The last key, click or route change. */
  activeAt: instant,
  browser: z.enum(browsers),
  system: z.enum(systems),
});

/** How somebody signs in and where they are signed in now. */
export const accountView = z.strictObject({
  name: z.string(),
  mail: z.string(),
  factorRequired: z.boolean(),
  factors: z.array(factorView),
  recoveryCodesLeft: z.int(),
  sessions: z.array(sessionLine),
  /** Resets of the last thirty days, so that nobody's account changes hands unseen. */
  resets: z.array(z.strictObject({ what: z.enum(resettable), askedBy: z.string(), askedAt: instant })),
});
export type AccountView = z.infer<typeof accountView>;

const own = {
  permission: { session: true },
  ifMatch: false,
  carries: [],
  params: nothing,
  query: nothing,
} as const;

export const getAccount = endpoint({
  ...own,
  method: 'GET',
  path: '/account',
  summary: 'The own account: second factors, recovery codes that are left, and sessions.',
  audit: { none: 'it holds what whoever asks set up themselves' },
  idempotency: { none: 'it changes nothing' },
  body: nothing,
  view: accountView,
});

const changesOwn = { ...own, freshSignIn: true } as const;

export const changePassword = endpoint({
  ...changesOwn,
  method: 'PUT',
  path: '/account/password',
  summary:
    'Chooses another password and ends the other sessions; refused with `passwordWrong` or `passwordTooEasy`.',
  audit: { none: 'the ceremony writes a row of its own' },
  idempotency: { none: 'a repeat finds that the current password is another one' },
  body: z.strictObject({ current: password, chosen: newPassword }),
  view: nothing,
});

export const addAuthenticator = endpoint({
  ...changesOwn,
  method: 'POST',
  path: '/account/authenticators',
  summary: 'A secret for one more authenticator app; asks nothing until its first code was shown.',
  audit: { kind: 'change', what: 'secondFactor' },
  idempotency: { none: 'a second secret takes the place of the first' },
  body: z.strictObject({ name: factorName }),
  view: newAuthenticatorView,
});

export const confirmAuthenticator = endpoint({
  ...changesOwn,
  method: 'POST',
  path: '/account/authenticators/{id}/confirm',
  summary: 'Shows the first code of the app. With the first factor come recovery codes, told once.',
  audit: { none: 'the ceremony writes a row of its own' },
  idempotency: { none: 'a code works once' },
  params: byId,
  body: z.strictObject({ code: secondFactorCode }),
  view: z.strictObject({ recoveryCodes: z.nullable(z.array(z.string())) }),
});

export const removeFactor = endpoint({
  ...changesOwn,
  method: 'DELETE',
  path: '/account/factors/{id}',
  summary: 'Takes away an authenticator or passkey; the last stays where one is required (`lastFactor`).',
  audit: { kind: 'change', what: 'secondFactor' },
  idempotency: { none: 'a second time it is not there' },
  params: byId,
  body: nothing,
  view: nothing,
});

export const renewRecoveryCodes = endpoint({
  ...changesOwn,
  method: 'POST',
  path: '/account/recovery-codes',
  summary: 'New recovery codes, told once; the earlier ones stop working.',
  audit: { kind: 'change', what: 'recoveryCodes' },
  idempotency: { none: 'a repeat gives other codes, of which the last work' },
  body: nothing,
  view: z.strictObject({ recoveryCodes: z.array(z.string()) }),
});

export const endOwnSession = endpoint({
  ...changesOwn,
  method: 'DELETE',
  path: '/account/sessions/{id}',
  summary: 'Ends one of the own sessions and its live stream at once.',
  audit: { kind: 'change', what: 'ownSession' },
  idempotency: { none: 'a second time it is not there' },
  params: byId,
  body: nothing,
  view: nothing,
});

export const endOtherSessions = endpoint({
  ...changesOwn,
  method: 'DELETE',
  path: '/account/sessions',
  summary: 'Ends all own sessions but the one that asks.',
  audit: { kind: 'change', what: 'ownSession' },
  idempotency: { none: 'a repeat ends nothing more' },
  body: nothing,
  view: nothing,
});
