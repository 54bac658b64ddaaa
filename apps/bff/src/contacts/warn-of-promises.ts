import type { Instant } from '@steunpunt/domain/calendar/instant';
import type { Tx } from '../db/tx.ts';
import type { LiveSignal } from '../live/live-signal.ts';
import { type TellsBy, tellEach } from '../live/tell-each.ts';
import { findContact } from './contact-repository.ts';
import { notifyOfContact } from './notify-of-contact.ts';
import { findOpenPromise } from './promise-repository.ts';
import { type PromiseToWarnAbout, promisesToWarnAbout } from './promises-to-warn-of-repository.ts';

/** Tells who holds a promise that it is near or late: once each for one promised moment, and in the office hours of its desk. */
export async function warnOfPromises(deps: TellsBy, now: Instant): Promise<void> {
  const promises = (await promisesToWarnAbout(deps.database.read, now)).map((promise) => ({
    id: promise.contactId,
    ...promise,
  }));
  await tellEach(deps, promises, now, (tx, promise) => warnOf(tx, promise, now));
}

async function warnOf(
  tx: Tx,
  { contactId, until, late }: PromiseToWarnAbout,
  now: Instant,
): Promise<LiveSignal[]> {
  const contact = await findContact(tx, contactId);
  const promise = await findOpenPromise(tx, contactId);
  // Kept or moved just now.
  if (contact === undefined || promise?.until !== until) return [];
  const told = { kind: late ? 'promiseLate' : 'promiseNear', by: null, occasion: until } as const;
  return notifyOfContact(tx, contact, told, now);
}
