import type { PersonId } from '../triage/outcome.ts';

export type AgendaFacts = {
  /** Whether the caller doubts our independence, by the answers that count. */
  readonly doubted: boolean;
  /** Everybody whom the contact is kept from; empty with a doubt: the whole steunpunt is meant. */
  readonly doubtedPersons: readonly PersonId[];
  /** The leads of the responsible swv who work here now; nobody while the swv is unknown. */
  readonly leadsOfSwv: readonly PersonId[];
};

/**
 * Whether all leads of the region decide together about a contact: with a doubt about everybody, about a lead of the
 * responsible swv, or where no second lead could look at it; without a doubt only when no lead of the swv may see it.
 * @source triage plan, responsible swv: is the lead doubted too, or is there only one lead
 * @assumption the leads and the privacy officer confirm that a doubt about the whole steunpunt goes there as well
 */
export function goesToJointAgenda({ doubted, doubtedPersons, leadsOfSwv }: AgendaFacts): boolean {
  const free = leadsOfSwv.filter((lead) => !doubtedPersons.includes(lead));
  if (!doubted) return doubtedPersons.length > 0 && free.length === 0;
  return doubtedPersons.length === 0 || free.length < leadsOfSwv.length || leadsOfSwv.length <= 1;
}
