import type { Instant } from '@steunpunt/domain/calendar/instant';
import {
  countRecoveryCodes,
  newRecoveryCodes,
  replaceRecoveryCodes,
} from '../auth/recovery-code-repository.ts';
import type { Tx } from '../db/tx.ts';

/** With the first factor come codes for when it is lost; null when there are some already. */
export async function firstRecoveryCodes(
  tx: Tx,
  personId: string,
  hashKey: string,
  now: Instant,
): Promise<string[] | null> {
  if ((await countRecoveryCodes(tx, personId)) > 0) return null;
  const codes = newRecoveryCodes();
  await replaceRecoveryCodes(tx, personId, codes, hashKey, now);
  return codes;
}
