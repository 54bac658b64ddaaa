import { roles } from '@steunpunt/domain/people/roles';
import * as z from 'zod/mini';
import { endpoint } from './endpoint.ts';
import { nothing, swvCode } from './shapes.ts';

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

/** What pages without a session must show too: that this is the demo, or a trial without real data. */
export const getInstallation = endpoint({
  method: 'GET',
  path: '/installation',
  summary: 'Whether this is the demo or a live installation.',
  permission: { public: 'the pages before signing in say it too' },
  audit: { none: 'it holds nothing about anybody' },
  idempotency: { none: 'it changes nothing' },
  ifMatch: false,
  carries: [],
  params: nothing,
  query: nothing,
  body: nothing,
  view: z.strictObject({ mode }),
});

export const signIn = endpoint({
  method: 'POST',
  path: '/session',
  summary: 'Signs in with e-mail and password; the answer sets the session cookie.',
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
  view: sessionView,
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
