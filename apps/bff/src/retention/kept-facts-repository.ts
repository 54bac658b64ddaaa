import { asInstant, type Instant } from '@steunpunt/domain/calendar/instant';
import type { LocalDate } from '@steunpunt/domain/calendar/local-date';
import type { KeptCase, KeptContact } from '@steunpunt/domain/privacy/retention';
import type { Db } from '../db/tables.ts';
import { orNone } from './file-parts-repository.ts';

export type Facts<Kept> = Kept & { readonly id: string };

/** Contacts of which something was registered on this day or before and that are in no case. */
export async function contactsUpTo(db: Db, day: LocalDate): Promise<Facts<KeptContact>[]> {
  const rows = await db
    .selectFrom('contact')
    .select('id')
    .where('case_id', 'is', null)
    .where('registered_at', '<', `${day}T24`)
    .execute();
  return inParts(rows, (ids) => contactFacts(db, ids));
}

/** Cases that were closed on this day or before. */
export async function casesUpTo(db: Db, day: LocalDate): Promise<Facts<KeptCase>[]> {
  const rows = await db
    .selectFrom('case_file')
    .select('id')
    .where('state', '=', 'closed')
    .where('closed_at', '<', `${day}T24`)
    .execute();
  return inParts(rows, (ids) => caseFacts(db, ids));
}

export async function contactFacts(db: Db, ids: readonly string[]): Promise<Facts<KeptContact>[]> {
  const rows = await db
    .selectFrom('contact')
    .leftJoin('promise', 'promise.contact_id', 'contact.id')
    .select(['contact.id', 'contact.state', 'case_id', 'registered_at', 'caller_name', 'phone', 'mail'])
    .select(['child_name', 'promise.contact_id as promised', 'promise.kept_at'])
    .select((eb) =>
      eb
        .selectFrom('call_back_attempt')
        .select(({ fn }) => fn.max('at').as('at'))
        .whereRef('call_back_attempt.contact_id', '=', 'contact.id')
        .as('attempted_at'),
    )
    .where('contact.id', 'in', orNone(ids))
    .execute();
  const help = await helpOfContacts(db, ids);
  return rows.map((row) => ({
    id: row.id,
    state: row.state,
    isInCase: row.case_id !== null,
    isNamed: [row.caller_name, row.phone, row.mail, row.child_name].some((one) => one !== null && one !== ''),
    isPromiseOpen: row.promised !== null && row.kept_at === null,
    ...helpIn(help.filter(({ contactId }) => contactId === row.id)),
    lastAt: latest([row.registered_at, row.kept_at, row.attempted_at]),
  }));
}

export async function caseFacts(db: Db, ids: readonly string[]): Promise<Facts<KeptCase>[]> {
  const rows = await db
    .selectFrom('case_file')
    .select(['id', 'state', 'opened_at', 'closed_at'])
    .where('id', 'in', orNone(ids))
    .execute();
  const contacts = await db
    .selectFrom('contact')
    .select(['id', 'case_id', 'registered_at'])
    .where('case_id', 'in', orNone(ids))
    .execute();
  const help = await helpOfContacts(
    db,
    contacts.map(({ id }) => id),
  );
  return rows.map((row) => {
    const inCase = contacts.filter(({ case_id }) => case_id === row.id);
    return {
      id: row.id,
      state: row.state,
      closedAt: row.closed_at === null ? null : asInstant(row.closed_at),
      ...helpIn(help.filter(({ contactId }) => inCase.some(({ id }) => id === contactId))),
      lastAt: latest([row.opened_at, ...inCase.map(({ registered_at }) => registered_at)]),
    };
  });
}

type Help = { readonly contactId: string; readonly endedOn: string | null };

/** Mediations and doorbraken, each with the day on which it was over. */
async function helpOfContacts(db: Db, ids: readonly string[]): Promise<Help[]> {
  const mediations = await db
    .selectFrom('mediation')
    .select(['contact_id', 'stage', 'stage_since', 'closed_on'])
    .where('contact_id', 'in', orNone(ids))
    .execute();
  const doorbraaks = await db
    .selectFrom('doorbraak')
    .select(['contact_id', 'stage', 'stage_since'])
    .where('contact_id', 'in', orNone(ids))
    .execute();
  return [
    ...mediations.map(({ contact_id, stage, stage_since, closed_on }) => ({
      contactId: contact_id,
      endedOn: stage === 'notStarted' ? stage_since : closed_on,
    })),
    ...doorbraaks.map(({ contact_id, stage, stage_since }) => ({
      contactId: contact_id,
      endedOn: stage === 'done' || stage === 'notStarted' ? stage_since : null,
    })),
  ];
}

function helpIn(help: readonly Help[]): Pick<KeptContact, 'helpRuns' | 'helpEndedAt'> {
  const ended = help.flatMap(({ endedOn }) =>
    endedOn === null ? [] : [`${endedOn.slice(0, 10)}T12:00:00.000Z`],
  );
  return {
    helpRuns: help.some(({ endedOn }) => endedOn === null),
    helpEndedAt: ended.length === 0 ? null : latest(ended),
  };
}

function latest(moments: readonly (string | null)[]): Instant {
  return asInstant(
    moments
      .filter((one) => one !== null)
      .sort()
      .at(-1) ?? '',
  );
}

const atOnce = 500;

async function inParts<Found>(
  rows: readonly { readonly id: string }[],
  find: (ids: readonly string[]) => Promise<Found[]>,
): Promise<Found[]> {
  const found: Found[] = [];
  for (let at = 0; at < rows.length; at += atOnce) {
    found.push(...(await find(rows.slice(at, at + atOnce).map(({ id }) => id))));
  }
  return found;
}
