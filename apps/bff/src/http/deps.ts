import type { Instant } from '@steunpunt/domain/calendar/instant';
import type { Logger } from 'pino';
import type { HasRunningCall } from '../auth/find-session.ts';
import type { OrganisationCheck } from '../auth/organisation-check.ts';
import type { PasskeyCheck } from '../auth/passkey-check.ts';
import type { PasswordCheck } from '../auth/password-check.ts';
import type { Keys } from '../config/keys.ts';
import type { Mode } from '../config/settings.ts';
import type { Database } from '../db/database.ts';
import type { LiveFeed } from '../live/live-feed.ts';

/** Everything the app is given by the world; tests hand in a fixed clock and a database of their own. */
export type Deps = {
  readonly mode: Mode;
  /** The one origin the app is reached at, such as `http://localhost:3000`. */
  readonly origin: string;
  readonly clock: () => Instant;
  readonly database: Database;
  readonly keys: Keys;
  readonly log: Pick<Logger, 'error' | 'warn' | 'info'>;
  readonly live: LiveFeed;
  readonly mail: {
    /** Whether there is a mail server to hand mails to. */
    readonly isSetUp: boolean;
    /** Says that something waits to be sent. */
    readonly wake: () => void;
    readonly send: () => Promise<void>;
  };
  readonly passwords: PasswordCheck;
  readonly passkeys: PasskeyCheck;
  /** Where else people can sign in. */
  readonly organisation: OrganisationCheck | undefined;
  readonly hasRunningCall: HasRunningCall;
};
