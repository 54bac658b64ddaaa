import { randomUUID } from 'node:crypto';
import type { Db } from '../db/tables.ts';
import { type FileIds, orNone } from './file-parts-repository.ts';
import type { AnonymousTwinTable } from './retention-tables.ts';

/** Keeps of every contact and case what figures need. The ids are new and come from chance alone. */
export async function keepTwins(db: Db, file: FileIds): Promise<void> {
  const twins = [...(await twinsOfContacts(db, file.contacts)), ...(await twinsOfCases(db, file.cases))];
  for (const twin of twins) {
    await db
      .insertInto('anonymous_twin')
      .values({ id: randomUUID(), ...twin })
      .execute();
  }
}

type Twin = Omit<AnonymousTwinTable, 'id'>;

async function twinsOfContacts(db: Db, ids: readonly string[]): Promise<Twin[]> {
  const rows = await db
    .selectFrom('contact')
    .leftJoin('promise', 'promise.contact_id', 'contact.id')
    .select(['arrived_at', 'swv', 'sector', 'nature', 'urgency', 'first_step', 'deviation_first'])
    .select(['no_case_outcome', 'minutes', 'promise.outcome'])
    .where('contact.id', 'in', orNone(ids))
    .execute();
  return rows.map((row) => ({
    record_kind: 'contact',
    month: row.arrived_at.slice(0, 7),
    swv: row.swv,
    sector: row.sector,
    nature: row.nature,
    urgency: row.urgency,
    route: row.deviation_first ?? row.first_step,
    outcome: row.no_case_outcome ?? row.outcome,
    minutes: row.minutes,
  }));
}

/** The minutes of what was done since the contacts, which have twins of their own. */
async function twinsOfCases(db: Db, ids: readonly string[]): Promise<Twin[]> {
  const rows = await db
    .selectFrom('case_file')
    .select(['opened_at', 'swv', 'sector', 'nature', 'urgency', 'result'])
    .select((eb) =>
      eb
        .selectFrom('case_entry')
        .select(({ fn }) => fn.sum<number | null>('minutes').as('sum'))
        .whereRef('case_entry.case_id', '=', 'case_file.id')
        .as('minutes'),
    )
    .where('id', 'in', orNone(ids))
    .execute();
  return rows.map((row) => ({
    record_kind: 'case',
    month: row.opened_at.slice(0, 7),
    swv: row.swv,
    sector: row.sector,
    nature: row.nature,
    urgency: row.urgency,
    route: null,
    outcome: row.result,
    minutes: Number(row.minutes ?? 0),
  }));
}
