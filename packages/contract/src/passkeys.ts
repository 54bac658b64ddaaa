import { roles } from '@steunpunt/domain/people/roles';
import * as z from 'zod/mini';
import { endpoint } from './endpoint.ts';
import { sessionView } from './session.ts';
import { nothing } from './shapes.ts';

/** Bytes as WebAuthn writes them in JSON: base64url without padding. */
const bytes = z.string().check(z.minLength(1), z.maxLength(8000), z.regex(/^[A-Za-z0-9_-]+$/));
const transports = z.array(z.string().check(z.maxLength(20))).check(z.maxLength(8));

/** What the browser is told to make a passkey with. @source W3C Web Authentication Level 3, 5.1.8 */
export const passkeyCreation = z.strictObject({
  challenge: bytes,
  rp: z.strictObject({ id: z.string(), name: z.string() }),
  user: z.strictObject({ id: bytes, name: z.string(), displayName: z.string() }),
  algorithms: z.array(z.int()),
  /** Passkeys this person has already: no second one on the same device. */
  exclude: z.array(z.strictObject({ id: bytes, transports: z.array(z.string()) })),
});
export type PasskeyCreation = z.infer<typeof passkeyCreation>;

export const newPasskey = z.strictObject({
  id: bytes,
  clientDataJSON: bytes,
  attestationObject: bytes,
  transports,
});
export type NewPasskey = z.infer<typeof newPasskey>;

/** What the browser is told to sign. Which account it is, is in the passkey: the server tells of none. */
export const passkeyRequest = z.strictObject({ challenge: bytes, rpId: z.string() });
export type PasskeyRequest = z.infer<typeof passkeyRequest>;

export const passkeyProof = z.strictObject({
  id: bytes,
  clientDataJSON: bytes,
  authenticatorData: bytes,
  signature: bytes,
  userHandle: z.nullable(bytes),
});
export type PasskeyProof = z.infer<typeof passkeyProof>;

const ceremony = { method: 'POST', ifMatch: false, carries: [], params: nothing, query: nothing } as const;

export const requestPasskey = endpoint({
  ...ceremony,
  path: '/session/passkey/request',
  summary: 'A challenge to sign with a passkey.',
  permission: { public: 'nobody is signed in yet' },
  audit: { none: 'nobody is known yet; the sign-in itself writes a row' },
  idempotency: { none: 'a repeat gives another challenge' },
  body: nothing,
  view: passkeyRequest,
});

export const signInWithPasskey = endpoint({
  ...ceremony,
  path: '/session/passkey',
  summary:
    'Signs in with a passkey that asked for finger, face or PIN: both factors at once; after a password the second.',
  permission: { public: 'nobody is signed in yet' },
  audit: { none: 'the ceremony writes a row of its own for every try' },
  idempotency: { none: 'a challenge works once' },
  body: z.strictObject({ proof: passkeyProof, role: z.optional(z.enum(roles)) }),
  view: sessionView,
});

const own = { ...ceremony, permission: { session: true }, freshSignIn: true } as const;

export const beginPasskey = endpoint({
  ...own,
  path: '/account/passkeys/request',
  summary: 'A challenge to make a passkey with.',
  audit: { none: 'nothing is kept yet but a challenge' },
  idempotency: { none: 'a repeat gives another challenge' },
  body: nothing,
  view: passkeyCreation,
});

export const addPasskey = endpoint({
  ...own,
  path: '/account/passkeys',
  summary: 'Keeps a new passkey. With the first factor come recovery codes, told once.',
  audit: { none: 'the ceremony writes a row of its own' },
  idempotency: { none: 'a challenge works once' },
  body: z.strictObject({
    name: z.string().check(z.trim(), z.minLength(2), z.maxLength(40)),
    passkey: newPasskey,
  }),
  view: z.strictObject({ recoveryCodes: z.nullable(z.array(z.string())) }),
});
