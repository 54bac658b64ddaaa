import type { Instant } from '@steunpunt/domain/calendar/instant';
import { addConfirmedAuthenticator } from '../auth/authenticator-repository.ts';
import type { Tx } from '../db/tx.ts';
import { demoMail, demoStaff } from './demo-staff.ts';

/**
 * Gives Hanna an authenticator with this secret, to try and to test how signing in with one goes; without a secret
 * takes it away again.
 */
export async function setDemoSecondFactor(
  tx: Tx,
  secret: Uint8Array | undefined,
  wrapKey: string,
  now: Instant,
): Promise<void> {
  const hanna = demoStaff(1).find(({ key }) => key === 'hanna');
  const person = await tx
    .selectFrom('person')
    .select('id')
    .where('email', '=', demoMail(hanna?.name ?? ''))
    .executeTakeFirst();
  if (person === undefined) return;
  const name = 'Telefoon van de demo';
  await tx.deleteFrom('authenticator').where('person_id', '=', person.id).where('name', '=', name).execute();
  if (secret === undefined) return;
  await addConfirmedAuthenticator(tx, { personId: person.id, name, secret }, wrapKey, now);
}
