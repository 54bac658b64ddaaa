import type { Instant } from '@steunpunt/domain/calendar/instant';
import { secondFactorWays as allWays, type SecondFactorWay } from '@steunpunt/domain/people/sign-in';
import type { Keys } from '../config/keys.ts';
import type { Mode } from '../config/settings.ts';
import type { Db } from '../db/tables.ts';
import {
  listAuthenticators,
  removeAuthenticator,
  spendAuthenticatorCode,
} from './authenticator-repository.ts';
import { listPasskeys, removePasskey } from './passkey-repository.ts';
import { countRecoveryCodes, spendRecoveryCode } from './recovery-code-repository.ts';

/** Whether everybody must have a second factor. There is no setting that switches it off for a real steunpunt. */
export function isSecondFactorRequired(mode: Mode): boolean {
  return mode === 'live';
}

export type Factor = {
  readonly id: string;
  readonly kind: 'authenticator' | 'passkey';
  readonly name: string;
  readonly addedAt: Instant;
  readonly lastUsedAt: Instant | null;
};

/** Everything that counts as a second factor of this person. Recovery codes stand in for one and are none. */
export async function listFactors(db: Db, personId: string): Promise<Factor[]> {
  const authenticators = await listAuthenticators(db, personId);
  const passkeys = await listPasskeys(db, personId);
  return [
    ...authenticators.map((one) => ({ kind: 'authenticator' as const, ...one })),
    ...passkeys.map((one) => ({ kind: 'passkey' as const, ...one })),
  ];
}

export async function removeFactorOf(db: Db, personId: string, id: string): Promise<void> {
  await removeAuthenticator(db, personId, id);
  await removePasskey(db, personId, id);
}

/** How this person can show a second factor; none when they have none. */
export async function secondFactorWays(db: Db, personId: string): Promise<SecondFactorWay[]> {
  const kinds = (await listFactors(db, personId)).map(({ kind }) => kind);
  if (kinds.length === 0) return [];
  const ways: Readonly<Record<SecondFactorWay, boolean>> = {
    code: kinds.includes('authenticator'),
    passkey: kinds.includes('passkey'),
    recoveryCode: (await countRecoveryCodes(db, personId)) > 0,
  };
  return allWays.filter((way) => ways[way]);
}

/** Uses up a code of an authenticator, or a recovery code; answers which it was. */
export async function spendSecondFactorCode(
  db: Db,
  personId: string,
  typed: string,
  keys: Pick<Keys, 'wrap' | 'hash'>,
  now: Instant,
): Promise<SecondFactorWay | undefined> {
  const code = typed.replace(/\s/g, '');
  if (/^\d{6}$/.test(code)) {
    return (await spendAuthenticatorCode(db, personId, code, keys.wrap, now)) ? 'code' : undefined;
  }
  return (await spendRecoveryCode(db, personId, code, keys.hash, now)) ? 'recoveryCode' : undefined;
}
