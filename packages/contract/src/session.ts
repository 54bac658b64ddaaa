import { roles } from '@steunpunt/domain/people/roles';
import { secondFactorWays } from '@steunpunt/domain/people/sign-in';
import * as z from 'zod/mini';
import { endpoint } from './endpoint.ts';
import { id, nothing, swvCode } from './shapes.ts';

const role = z.enum(roles);
const mode = z.enum(['demo', 'live']);

/** Who is signed in, in which role, and until when. */
export const sessionView = z.strictObject({
  person: z.strictObject({ id: z.string(), name: z.string() }),
  /** The role this session acts in. */
  role,
  /** All roles of the person, to switch to by signing in again. */
  roles: z.array(role),
  /** The swv's of the role; empty for roles that have none. */
  swvs: z.array(swvCode),
  /** The desk this person takes calls for first; null when the role has none. */
  desk: z.nullable(z.string()),
  /** All desks of the role. */
  desks: z.array(z.string()),
  mode,
  contractVersion: z.string(),
  /** The session ends then, whatever happens. */
  absoluteEnd: z.string(),
  /** The session ends then unless a key or click comes before it. */
  idleEnd: z.string(),
});
export type SessionView = z.infer<typeof sessionView>;

/** What pages without a session must show too: that this is the demo. */
export const getInstallation = endpoint({
  method: 'GET',
  path: '/installation',
  summary: 'Whether this is the demo or a live installation, and where else one can sign in.',
  permission: { public: 'the pages before signing in say it too' },
  audit: { none: 'it holds nothing about anybody' },
  idempotency: { none: 'it changes nothing' },
  ifMatch: false,
  carries: [],
  params: nothing,
  query: nothing,
  body: nothing,
  view: z.strictObject({
    mode,
    /** The organisation one can sign in at; null when people sign in here only. */
    organisation: z.nullable(z.string()),
  }),
});

/** No session yet: what has to be shown first. */
export const signInStep = z.strictObject({
  /** `enrolment`: a second factor is required and this person has none. */
  next: z.enum(['secondFactor', 'enrolment']),
  ways: z.array(z.enum(secondFactorWays)),
});
export type SignInStep = z.infer<typeof signInStep>;

export const signIn = endpoint({
  method: 'POST',
  path: '/session',
  summary:
    'Signs in with e-mail and password; the answer sets the session cookie, or tells what has to be shown next.',
  permission: { public: 'nobody is signed in yet' },
  audit: { none: 'the ceremony writes a row of its own for every try, also for one that fails' },
  idempotency: { none: 'a second sign-in is a second session and takes the place of the first' },
  ifMatch: false,
  carries: [],
  params: nothing,
  query: nothing,
  body: z.strictObject({
    email: z.string().check(z.trim(), z.maxLength(254), z.email()),
    password: z.string().check(z.minLength(1), z.maxLength(200)),
    /** Without it: the person's first role. */
    role: z.optional(role),
  }),
  view: z.union([sessionView, signInStep]),
});

const nextSignInStep = {
  method: 'POST',
  permission: { public: 'nobody is signed in yet; the cookie of the first step tells who it is' },
  audit: signIn.audit,
  ifMatch: false,
  carries: [],
  params: nothing,
  query: nothing,
} as const;

/** Six digits of an authenticator app, or a recovery code; spaces and dashes do not matter. */
export const secondFactorCode = z.string().check(z.minLength(6), z.maxLength(20));

export const proveSecondFactor = endpoint({
  ...nextSignInStep,
  path: '/session/second-factor',
  summary: 'Shows the second factor after the password; `refused` with `signInStepEnded` after ten minutes.',
  idempotency: { none: 'a code works once' },
  body: z.strictObject({ code: secondFactorCode }),
  view: sessionView,
});

/** What an authenticator app has to know, as text and as the address a QR code holds. Told once. */
export const newAuthenticatorView = z.strictObject({ id, secret: z.string(), address: z.string() });

export const beginEnrolment = endpoint({
  ...nextSignInStep,
  path: '/session/enrolment',
  summary: 'A secret for an authenticator app, for somebody who must have a second factor and has none.',
  idempotency: { none: 'a second secret takes the place of the first' },
  body: nothing,
  view: newAuthenticatorView,
});

export const confirmEnrolment = endpoint({
  ...nextSignInStep,
  path: '/session/enrolment/confirm',
  summary: 'Shows the first code of the app: opens the session and gives recovery codes, told once.',
  idempotency: { none: 'a code works once' },
  body: z.strictObject({ id, code: secondFactorCode }),
  view: z.strictObject({ session: sessionView, recoveryCodes: z.array(z.string()) }),
});

export const signInAtOrganisation = endpoint({
  ...nextSignInStep,
  path: '/session/organisation',
  summary:
    'Where to sign in at the own organisation; the provider sends the browser back to a path below this one.',
  permission: { public: 'nobody is signed in yet' },
  audit: { none: 'nobody is known yet; coming back writes a row' },
  idempotency: { none: 'a repeat begins anew' },
  body: z.strictObject({ role: z.optional(role) }),
  view: z.strictObject({ address: z.string() }),
});

export const getSession = endpoint({
  method: 'GET',
  path: '/session',
  summary: 'Who is signed in.',
  permission: { session: true },
  audit: { none: 'it holds the own name and roles of whoever asks' },
  idempotency: { none: 'it changes nothing' },
  ifMatch: false,
  carries: [],
  params: nothing,
  query: nothing,
  body: nothing,
  view: sessionView,
});

export const signOut = endpoint({
  method: 'DELETE',
  path: '/session',
  summary: 'Signs out: the session and its live stream end at once.',
  permission: { session: true },
  audit: { none: 'the ceremony writes a row of its own' },
  idempotency: { none: 'a second sign-out finds no session' },
  ifMatch: false,
  carries: [],
  params: nothing,
  query: nothing,
  body: nothing,
  view: z.strictObject({ signedOut: z.literal(true) }),
});
