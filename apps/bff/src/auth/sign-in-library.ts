import { type PasskeyOptions, passkey } from '@better-auth/passkey';
import { betterAuth } from 'better-auth';
import type { Database } from '../db/database.ts';
import { newId } from '../db/new-id.ts';
import { hashPassword, isPassword } from './password-hash.ts';
import { queuedKysely } from './queued-kysely.ts';
import { absoluteHours } from './session.ts';
import { sessionCookiePrefix } from './session-cookie.ts';

export type SignInLibrary = ReturnType<typeof openSignInLibrary>;

/** The cookie that holds what a passkey has to sign, under the prefix of all our cookies. */
export const challengeCookieName = `${sessionCookiePrefix}.passkey`;

/** The sign-in library, for the ceremonies only: none of its own addresses is ever served. Never called inside a unit. */
export function openSignInLibrary(database: Database, origin: string, cookieKey: string) {
  return betterAuth({
    ...libraryOptions(database, origin, cookieKey),
    plugins: [passkey(passkeyOptions(database, origin))],
  });
}

/**
 * Its session ends a ceremony of the library. It has no role and opens nothing; ours is made when all steps are done.
 */
export async function dropLibrarySession({ unitOfWork }: Database, token: string): Promise<void> {
  await unitOfWork.run('change', (tx) => tx.deleteFrom('session').where('token', '=', token).execute());
}

const timestamps = { createdAt: 'created_at', updatedAt: 'updated_at' } as const;

/** How the library is set up, whatever it is used for. */
export function libraryOptions(database: Database, origin: string, cookieKey: string) {
  return {
    appName: 'Steunpunt',
    baseURL: origin,
    secret: cookieKey,
    // Text for moments and 0/1 for yes/no on both databases, which the library calls sqlite.
    database: { db: queuedKysely(database), type: 'sqlite', transaction: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
    rateLimit: { enabled: false },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 12,
      maxPasswordLength: 200,
      password: {
        hash: hashPassword,
        verify: ({ hash, password }: { hash: string; password: string }) => isPassword(password, hash),
      },
    },
    session: {
      modelName: 'session',
      fields: {
        userId: 'person_id',
        expiresAt: 'expires_at',
        ipAddress: 'ip_address',
        userAgent: 'user_agent',
        ...timestamps,
      },
      expiresIn: absoluteHours * 3600,
      disableSessionRefresh: true,
    },
    user: { modelName: 'person', fields: { emailVerified: 'email_verified', ...timestamps } },
    account: {
      modelName: 'credential',
      fields: {
        userId: 'person_id',
        accountId: 'account_id',
        providerId: 'provider_id',
        accessToken: 'access_token',
        refreshToken: 'refresh_token',
        idToken: 'id_token',
        accessTokenExpiresAt: 'access_token_expires_at',
        refreshTokenExpiresAt: 'refresh_token_expires_at',
        ...timestamps,
      },
    },
    verification: { modelName: 'verification', fields: { expiresAt: 'expires_at', ...timestamps } },
    advanced: {
      cookiePrefix: sessionCookiePrefix,
      useSecureCookies: false,
      defaultCookieAttributes: { secure: true, httpOnly: true, sameSite: 'strict', path: '/' },
      ipAddress: { disableIpTracking: true },
      database: { generateId: () => newId() },
    },
  } as const;
}

/** A passkey counts as both factors only when the device asked for finger, face or PIN: without that none is kept or heard. */
function passkeyOptions(database: Database, origin: string): PasskeyOptions {
  return {
    rpID: new URL(origin).hostname,
    rpName: 'Steunpunt',
    origin,
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    advanced: { webAuthnChallengeCookie: 'passkey' },
    registration: {
      // Our own endpoint has found the session and how fresh it is; the library is told for whom.
      requireSession: false,
      resolveUser: ({ context }) => personOf(database, context ?? ''),
      afterVerification: ({ verification }) => requireVerified(verification.registrationInfo?.userVerified),
    },
    authentication: {
      afterVerification: ({ verification }) => requireVerified(verification.authenticationInfo?.userVerified),
    },
    schema: {
      passkey: {
        modelName: 'passkey',
        fields: {
          publicKey: 'public_key',
          userId: 'person_id',
          credentialID: 'credential_id',
          deviceType: 'device_type',
          backedUp: 'backed_up',
          createdAt: 'created_at',
        },
      },
    },
  };
}

async function personOf({ read }: Database, id: string) {
  const person = await read
    .selectFrom('person')
    .select(['id', 'name', 'email'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return { id: person.id, name: person.email, displayName: person.name };
}

function requireVerified(isVerified: boolean | undefined): void {
  if (isVerified !== true) throw new Error('The device did not ask who holds it.');
}
