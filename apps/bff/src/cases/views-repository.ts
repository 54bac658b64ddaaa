import type { Db } from '../db/tables.ts';

export type Reader = { readonly personId: string; readonly lastAt: string };

/** Who opened the case, each with the last time, by the audit log. */
export async function readersOfCase(db: Db, caseId: string): Promise<Reader[]> {
  const rows = await db
    .selectFrom('audit_row')
    .select(['person_id', ({ fn }) => fn.max('at').as('last_at')])
    .where('record_kind', '=', 'case')
    .where('record_id', '=', caseId)
    .where('kind', '=', 'read')
    .where('what', '=', 'case')
    .where('result', '=', 'ok')
    .groupBy('person_id')
    .execute();
  return rows.flatMap(({ person_id, last_at }) =>
    person_id === null ? [] : [{ personId: person_id, lastAt: last_at }],
  );
}

export type ViewedOn = { readonly personId: string; readonly day: string; readonly at: string };

/** Who opened the case on which day, at the last moment of it; the newest first. */
export async function viewsOfCase(
  db: Db,
  caseId: string,
  {
    before,
    most,
  }: { readonly before: { readonly key: string; readonly id: string } | undefined; readonly most: number },
): Promise<ViewedOn[]> {
  const rows = await db
    .selectFrom('audit_row')
    .select(['person_id', 'at'])
    .where('record_kind', '=', 'case')
    .where('record_id', '=', caseId)
    .where('kind', '=', 'read')
    .where('what', '=', 'case')
    .where('result', '=', 'ok')
    .orderBy('at', 'desc')
    .execute();
  const lasts = new Map<string, ViewedOn>();
  for (const { person_id, at } of rows) {
    const day = at.slice(0, 10);
    const id = `${person_id}-${day}`;
    if (person_id !== null && !lasts.has(id)) lasts.set(id, { personId: person_id, day, at });
  }
  const wanted = [...lasts.values()].filter(
    (view) => before === undefined || isBefore({ key: view.at, id: `${view.personId}-${view.day}` }, before),
  );
  return wanted.slice(0, most);
}

function isBefore(one: { key: string; id: string }, other: { key: string; id: string }): boolean {
  return one.key < other.key || (one.key === other.key && one.id < other.id);
}
