import type { Instant } from '@steunpunt/domain/calendar/instant';
import type { Tx } from '../db/tx.ts';
import type { Deps } from '../http/deps.ts';
import { describeFailure } from '../http/describe-failure.ts';
import { publish } from '../live/publish.ts';
import { findContact } from './contact-repository.ts';
import { notifyOfContact } from './notify-of-contact.ts';
import { findOpenPromise } from './promise-repository.ts';
import { type PromiseToWarnAbout, promisesToWarnAbout } from './promises-to-warn-of-repository.ts';

type Needs = Pick<Deps, 'database' | 'live' | 'log'>;

/**
 * Tells who holds a promise that it is near or late: once each for one promised moment, and in the office hours of its desk.
 * Each in a unit of its own: one that fails holds up no other.
 */
export async function warnOfPromises({ database, live, log }: Needs, now: Instant): Promise<void> {
  for (const promise of await promisesToWarnAbout(database.read, now)) {
    try {
      await database.unitOfWork.run('change', (tx) => warnOf(tx, promise, now, live.wake));
    } catch (failure) {
      log.error({ contact: promise.contactId, ...describeFailure(failure) }, 'a promise was not warned of');
    }
  }
}

async function warnOf(
  tx: Tx,
  { contactId, until, late }: PromiseToWarnAbout,
  now: Instant,
  wake: () => void,
): Promise<void> {
  const contact = await findContact(tx, contactId);
  const promise = await findOpenPromise(tx, contactId);
  // Kept or moved just now.
  if (contact === undefined || promise?.until !== until) return;
  const told = { kind: late ? 'promiseLate' : 'promiseNear', by: null, occasion: until } as const;
  await publish(tx, await notifyOfContact(tx, contact, told, now), now, wake);
}
