import { createHmac } from 'node:crypto';
import { addMinutes } from '@steunpunt/domain/calendar/instant';
import type { Role } from '@steunpunt/domain/people/roles';
import type { Hono } from 'hono';
import { createApp } from '../app.ts';
import { addPerson, type RoleGrant } from '../auth/add-person.ts';
import type { HasRunningCall } from '../auth/find-session.ts';
import { openOrganisationCheck } from '../auth/organisation-check.ts';
import { passkeyCheckOf } from '../auth/passkey-check.ts';
import { passwordCheckOf } from '../auth/password-check.ts';
import { absoluteHours } from '../auth/session.ts';
import { sessionCookieName } from '../auth/session-cookie.ts';
import { openSignInLibrary } from '../auth/sign-in-library.ts';
import type { OrganisationSignIn } from '../config/organisation-file.ts';
import type { Mode } from '../config/settings.ts';
import type { Dialect } from '../db/dialects.ts';
import { newId } from '../db/new-id.ts';
import type { Deps } from '../http/deps.ts';
import { LiveFeed } from '../live/live-feed.ts';
import { type TestClient, testClient, testOrigin } from './test-client.ts';
import { type TestClock, testClock } from './test-clock.ts';
import { type OpenTestDatabase, openTestDatabase } from './test-database.ts';

export type TestPerson = {
  readonly name?: string;
  readonly role?: Role;
  readonly swv?: string;
  readonly deskId?: string;
  /** Instead of role, swv and desk. */
  readonly grants?: readonly RoleGrant[];
};

export type TestApp = {
  readonly app: Hono;
  readonly deps: Deps;
  readonly clock: TestClock;
  readonly database: OpenTestDatabase;
  /** What the server logged, errors first of all. */
  readonly logged: unknown[];
  /** A new person with a session in their first role. */
  readonly signInAs: (person?: TestPerson) => Promise<TestClient>;
  /** Somebody without a session. */
  readonly stranger: TestClient;
  readonly close: () => Promise<void>;
};

export type TestAppOptions = {
  readonly dialect?: Dialect;
  readonly mode?: Mode;
  readonly now?: string;
  readonly hasRunningCall?: HasRunningCall;
  /** `off`: no mail server is set up. Otherwise mails wait, and a test sends them itself. */
  readonly mail?: 'off';
  readonly organisation?: OrganisationSignIn;
  /** Mounts more endpoints before the app is asked anything. */
  readonly mounts?: (app: Hono, deps: Deps) => void;
  /** Begins with a copy of this SQLite file instead of an empty database. */
  readonly copyOf?: string;
};

const keys = { cookie: 'k'.repeat(43), hash: 'h'.repeat(43), wrap: 'w'.repeat(43) };

/** The whole app on a real database of its own and a clock that stands still. Close it at the end. */
export async function createTestApp(options: TestAppOptions = {}): Promise<TestApp> {
  const database = await openTestDatabase(options.dialect ?? 'sqlite', options.copyOf);
  const clock = testClock(options.now);
  const logged: unknown[] = [];
  const log = (...line: unknown[]) => void logged.push(line);
  const live = new LiveFeed(database.read, log);
  const library = openSignInLibrary(database, testOrigin, keys.cookie);
  const deps: Deps = {
    mode: options.mode ?? 'demo',
    origin: testOrigin,
    clock: clock.now,
    database,
    keys,
    log: { error: log, warn: log, info: () => {} },
    live,
    mail: { isSetUp: options.mail !== 'off', wake: () => {}, send: async () => {} },
    passwords: passwordCheckOf(library, database),
    passkeys: passkeyCheckOf(library, database),
    organisation:
      options.organisation && openOrganisationCheck(database, testOrigin, keys.cookie, options.organisation),
    hasRunningCall: options.hasRunningCall ?? (async () => false),
  };
  const app = createApp({ ...deps }, undefined, options.mounts);
  return {
    app,
    deps,
    clock,
    database,
    logged,
    signInAs: async (person = {}) => testClient(app, await openSession(deps, person)),
    stranger: testClient(app, { personId: '', sessionId: '', cookie: '' }),
    close: async () => {
      live.close();
      await database.close();
    },
  };
}

async function openSession(deps: Deps, person: TestPerson) {
  const now = deps.clock();
  const { name = 'Sanne de Boer', role = 'desk', swv = null, deskId = null } = person;
  const grants = person.grants ?? [{ role, swv, deskId }];
  const token = newId();
  const sessionId = newId();
  const email = `${newId()}@voorbeeld.nl`;
  const personId = await deps.database.unitOfWork.run('change', async (tx) => {
    const id = await addPerson(tx, { name, email, grants }, now);
    await tx
      .insertInto('session')
      .values({
        id: sessionId,
        token,
        person_id: id,
        role: grants[0]?.role ?? null,
        created_at: now,
        updated_at: now,
        expires_at: addMinutes(now, absoluteHours * 60),
        active_at: now,
      })
      .execute();
    return id;
  });
  return { personId, sessionId, cookie: cookieFor(token, deps.keys.cookie) };
}

function cookieFor(token: string, cookieKey: string): string {
  const signature = createHmac('sha256', cookieKey).update(token).digest('base64');
  return `${sessionCookieName}=${encodeURIComponent(`${token}.${signature}`)}`;
}
