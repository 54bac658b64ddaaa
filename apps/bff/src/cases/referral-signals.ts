import { worksWithContacts } from '@steunpunt/domain/access/relation';
import type { Instant } from '@steunpunt/domain/calendar/instant';
import type { Db } from '../db/tables.ts';
import type { LiveSignal } from '../live/live-signal.ts';
import { actorsOfStaff } from '../reference/colleague-repository.ts';
import type { ReferralRow } from './referral-repository.ts';

type Addressed = Pick<ReferralRow, 'id' | 'version' | 'to_person_id' | 'to_swv'>;

/** Those who can answer a referral; never somebody who is doubted. */
export async function receiversOf(
  tx: Db,
  { to_person_id, to_swv }: Pick<Addressed, 'to_person_id' | 'to_swv'>,
  doubted: readonly string[],
  now: Instant,
): Promise<readonly string[]> {
  const staff = (await actorsOfStaff(tx, now)).filter(({ role }) => worksWithContacts(role));
  const persons = staff
    .filter(({ personId, swvs }) => personId === to_person_id || (to_swv !== null && swvs.includes(to_swv)))
    .map(({ personId }) => personId)
    .filter((personId) => !doubted.includes(personId));
  return [...new Set(persons)];
}

/** Tells those who can answer a referral that there is one, or that it is over. */
export async function referralSignals(
  tx: Db,
  referral: Addressed,
  doubted: readonly string[],
  now: Instant,
): Promise<LiveSignal[]> {
  const { id, version } = referral;
  const persons = await receiversOf(tx, referral, doubted, now);
  return persons.map((person) => ({ topic: 'cases', id, version, audience: { person } }));
}
