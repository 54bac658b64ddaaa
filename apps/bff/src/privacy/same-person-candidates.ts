import type { SamePersons } from '@steunpunt/contract/person-erasure';
import { asInstant } from '@steunpunt/domain/calendar/instant';
import { leadsFileOf } from '@steunpunt/domain/privacy/privacy-requests';
import { type SamePersonGround, type Someone, whySamePerson } from '@steunpunt/domain/privacy/same-person';
import type { InvolvedRow } from '../cases/involved-repository.ts';
import { openCaseRecord } from '../cases/open-case-record.ts';
import type { ContactRow } from '../contacts/contact-record.ts';
import { openRecord } from '../contacts/open-record.ts';
import { contactsLike, involvedLike } from './alike-repository.ts';
import { contactsOfFamily } from './family-repository.ts';
import type { Asked } from './open-for-privacy.ts';
import { placesOfPerson } from './person-places.ts';
import { samePersonsOf } from './same-person-repository.ts';

export type SamePersonMatch = SamePersons['matches'][number];

type AskedAbout = { readonly requestId: string; readonly about: InvolvedRow; readonly child: string | null };

/**
 * People in other cases and calls that may be of the person, as far as this lead decides about them: what another swv has does
 * not exist here. Each with why, and with what was chosen before.
 */
export async function samePersonMatches(
  asked: Asked,
  { requestId, about, child }: AskedAbout,
): Promise<SamePersonMatch[]> {
  const { tx } = asked;
  const { own, loose } = await placesOfPerson(tx, about);
  const known = [someoneInvolved(about, child), ...[...own, ...loose].map(someoneCalling)];
  const people = await peopleLike(asked, about, known);
  const calls = await callsLike(asked, about, known, people);
  const chosen = await samePersonsOf(tx, requestId);
  const verdictOf = ({ kind, id }: Pick<SamePersonMatch, 'kind' | 'id'>) =>
    chosen.find(({ record_kind, record_id }) => record_kind === kind && record_id === id)?.verdict ?? null;
  return [...people, ...calls].map((match) => ({ ...match, verdict: verdictOf(match) }));
}

type Found = Omit<SamePersonMatch, 'verdict'>;

async function peopleLike(asked: Asked, about: InvolvedRow, known: readonly Someone[]): Promise<Found[]> {
  const found: Found[] = [];
  for (const row of await involvedLike(asked.tx, known, about.case_id)) {
    const why = whyAny(known, someoneInvolved(row, row.child_name));
    const opened =
      why.length === 0 ? null : await openCaseRecord(asked.tx, asked.actor, row.case_id, asked.now);
    if (opened?.ok !== true || !leadsFileOf(asked.actor, opened.row.swv)) continue;
    found.push({
      kind: 'person',
      id: row.id,
      number: opened.row.number,
      caseId: row.case_id,
      since: asInstant(opened.row.opened_at),
      name: row.name,
      role: row.role,
      child: row.child_name,
      why,
    });
  }
  return found;
}

/** Calls in a case in which the person was found already go with that. */
async function callsLike(
  asked: Asked,
  about: InvolvedRow,
  known: readonly Someone[],
  people: readonly Found[],
): Promise<Found[]> {
  const family = (await contactsOfFamily(asked.tx, about.case_id)).map(({ id }) => id);
  const isTold = ({ id, case_id }: ContactRow) =>
    family.includes(id) || people.some(({ caseId }) => caseId !== null && caseId === case_id);
  const found: Found[] = [];
  for (const row of await contactsLike(asked.tx, known)) {
    const why = isTold(row) ? [] : whyAny(known, someoneCalling(row));
    const opened =
      why.length === 0 ? null : await openRecord(asked.tx, asked.actor, row.id, 'see', asked.now);
    if (opened?.ok !== true || !leadsFileOf(asked.actor, row.swv)) continue;
    found.push({
      kind: 'contact',
      id: row.id,
      number: row.number,
      caseId: row.case_id,
      since: asInstant(row.arrived_at),
      name: row.caller_name,
      role: null,
      child: row.child_name,
      why,
    });
  }
  return found;
}

function whyAny(known: readonly Someone[], other: Someone): SamePersonGround[] {
  return [...new Set(known.flatMap((one) => whySamePerson(one, other)))];
}

function someoneInvolved({ name, number, mail }: InvolvedRow, child: string | null): Someone {
  return { name, number, mail, child, groups: [] };
}

function someoneCalling(row: ContactRow): Someone {
  const { caller_name: name, phone: number, mail, child_name: child, same_person_group: group } = row;
  return { name, number, mail, child, groups: group === null ? [] : [group] };
}
