import { betterAuth } from 'better-auth';
import type { Database } from '../db/database.ts';
import { newId } from '../db/new-id.ts';
import { hashPassword, isPassword } from './password-hash.ts';
import { queuedKysely } from './queued-kysely.ts';
import { absoluteHours } from './session.ts';
import { sessionCookiePrefix } from './session-cookie.ts';

/** A session that the ceremony made: it opens nothing until it is given a role. */
export type MadeSession = {
  readonly personId: string;
  readonly token: string;
  readonly setCookie: readonly string[];
};

export type PasswordCheck = {
  /** Makes a session when e-mail and password belong together; takes as long when the account does not exist. */
  readonly signIn: (email: string, password: string) => Promise<MadeSession | undefined>;
};

/** The sign-in library, for the ceremony only: none of its own addresses is ever served. Never called inside a unit. */
export function openPasswordCheck(database: Database, origin: string, cookieKey: string): PasswordCheck {
  const auth = betterAuth(optionsFor(database, origin, cookieKey));
  return {
    signIn: async (email, password) => {
      const response = await auth.api.signInEmail({ body: { email, password }, asResponse: true });
      if (response.status === 401) return undefined;
      if (!response.ok) throw new Error(`The sign-in library answered ${response.status}.`);
      const { token, user } = (await response.json()) as { token: string; user: { id: string } };
      return { personId: user.id, token, setCookie: response.headers.getSetCookie() };
    },
  };
}

const timestamps = { createdAt: 'created_at', updatedAt: 'updated_at' } as const;

function optionsFor(database: Database, origin: string, cookieKey: string) {
  return {
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
