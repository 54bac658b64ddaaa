import { decideCase } from '@steunpunt/domain/access/case-access';
import type { Instant } from '@steunpunt/domain/calendar/instant';
import type { NotificationKind } from '@steunpunt/domain/notifications/notification-kinds';
import { coversOf } from '../contacts/notify-of-contact.ts';
import type { Db } from '../db/tables.ts';
import type { LiveSignal } from '../live/live-signal.ts';
import { notify } from '../notifications/notification-repository.ts';
import { actorsOfStaff } from '../reference/colleague-repository.ts';
import { type CaseRow, caseFactsOf } from './case-record.ts';
import { casePeople } from './case-repository.ts';
import type { ReferralRow } from './referral-repository.ts';
import { receiversOf } from './referral-signals.ts';

type Told = {
  readonly kind: NotificationKind;
  /** Who did it. */
  readonly by: string;
  /** Whom it concerns; without it the owner, with who covers for them today. */
  readonly to?: readonly string[];
  readonly also?: readonly string[];
  /** For what leads are told of. */
  readonly leads?: readonly string[];
  readonly occasion?: string;
};

/** Tells those whom it concerns of something in a case, as far as they may see the case. Answers what their screens hear. */
export async function notifyOfCase(
  tx: Db,
  row: CaseRow,
  { kind, by, to, also = [], leads = [], occasion = `v${row.version}` }: Told,
  now: Instant,
): Promise<LiveSignal[]> {
  const staff = await actorsOfStaff(tx, now);
  const facts = caseFactsOf(row, { ...(await casePeople(tx, row.id)), guestUntil: null });
  const maySee = (person: string) =>
    staff.some((actor) => actor.personId === person && decideCase(actor, facts, 'see', now).allowed);
  const owner = row.owner_id === null ? [] : [row.owner_id, ...coversOf(row.owner_id, staff)];
  const about = { kind: 'case', id: row.id } as const;
  const people = { holders: [...(to ?? owner), ...also], leads, by, maySee };
  return notify(tx, { kind, about, occasion, ...people }, now);
}

type Referral = Pick<ReferralRow, 'id' | 'version' | 'to_person_id' | 'to_swv' | 'proposed_by'>;
type Known = { readonly doubted: readonly string[]; readonly by: string; readonly now: Instant };

/** Tells those who can answer a referral that it waits for them. Of the case they see nothing yet. */
export async function notifyOfProposal(
  tx: Db,
  referral: Referral,
  { doubted, by, now }: Known,
): Promise<LiveSignal[]> {
  const about = { kind: 'referral', id: referral.id } as const;
  const holders = await receiversOf(tx, referral, doubted, now);
  const people = { holders, leads: [], by, maySee: () => true };
  return notify(tx, { kind: 'referralProposed', about, occasion: 'proposed', ...people }, now);
}

/** Tells who sent a referral that it was answered, also when the case went with it to somebody else. */
export async function notifyOfAnswer(
  tx: Db,
  { id, version, proposed_by }: Referral,
  { doubted, by, now }: Known,
): Promise<LiveSignal[]> {
  const about = { kind: 'referral', id } as const;
  const maySee = (person: string) => !doubted.includes(person);
  const people = { holders: [proposed_by], leads: [], by, maySee };
  return notify(tx, { kind: 'referralAnswered', about, occasion: `v${version}`, ...people }, now);
}
