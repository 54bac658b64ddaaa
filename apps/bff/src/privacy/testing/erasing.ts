import { existsSync, readFileSync } from 'node:fs';
import type { CaseView } from '@steunpunt/contract/cases';
import type { PersonErasure, SamePersons } from '@steunpunt/contract/person-erasure';
import type { PrivacyRequestView } from '@steunpunt/contract/privacy';
import { columnClasses } from '../../db/columns.ts';
import type { TestAnswer } from '../../testing/test-client.ts';
import type { WorkingRegion } from '../../testing/working-region.ts';

type Reach = 'person' | 'case';
type Request = Pick<PrivacyRequestView, 'id' | 'version'>;
type Staffed = Pick<WorkingRegion, 'staff'>;

/** How a lead goes about erasing one person. */
export async function planOf({ staff }: Staffed, { id }: Request, reach: Reach = 'person') {
  const answer = await staff.els.send('GET', `/privacy-requests/${id}/person-erasure?reach=${reach}`);
  return answer.body as PersonErasure;
}

export function choose(
  { staff }: Staffed,
  { id }: Request,
  body: Record<string, unknown>,
  reach: Reach = 'person',
): Promise<TestAnswer> {
  const chosen = { reach, choice: 'erase', reason: null, ...body };
  return staff.els.send('POST', `/privacy-requests/${id}/person-erasure/pieces`, { body: chosen });
}

export async function eraseEveryText(region: Staffed, request: Request, reach: Reach = 'person') {
  for (const { key } of (await planOf(region, request, reach)).pieces) {
    await choose(region, request, { key }, reach);
  }
}

export function grant(
  { staff }: Staffed,
  { id, version }: Request,
  reach: Reach = 'person',
): Promise<TestAnswer> {
  const body = { step: 'grant', ground: 'noLongerNeeded', reason: null, reach };
  return staff.els.send('POST', `/privacy-requests/${id}/steps`, { version, body });
}

export async function matchesOf({ staff }: Staffed, { id }: Request) {
  return ((await staff.els.send('GET', `/privacy-requests/${id}/same-persons`)).body as SamePersons).matches;
}

export function sayOf(
  { staff }: Staffed,
  { id: requestId }: Request,
  { kind, id }: Pick<SamePersons['matches'][number], 'kind' | 'id'>,
  verdict: 'same' | 'other' = 'same',
): Promise<TestAnswer> {
  const body = { kind, id, verdict };
  return staff.els.send('POST', `/privacy-requests/${requestId}/same-persons`, { body });
}

/** Whoever called was called back, so that nothing promised stands in the way. */
export async function callBack(
  { staff }: Staffed,
  contacts: readonly Pick<CaseView['contacts'][number], 'id'>[],
) {
  for (const { id } of contacts) {
    const body = { result: 'spoken', minutes: 5, note: 'kanarie-poging', next: null };
    await staff.marloes.send('POST', `/contacts/${id}/take`);
    await staff.marloes.send('POST', `/contacts/${id}/call-back/attempts`, { body });
  }
}

/** Which of these still stand in a table, or on SQLite in the file or its log. */
export async function left({ database }: WorkingRegion, texts: readonly string[]): Promise<string[]> {
  const stored: string[] = [];
  for (const table of Object.keys(columnClasses)) {
    const rows = await database.read
      .selectFrom(table as 'contact')
      .selectAll()
      .execute();
    stored.push(JSON.stringify(rows));
  }
  const { place } = database;
  const files = 'file' in place ? [place.file, `${place.file}-wal`].filter((path) => existsSync(path)) : [];
  stored.push(...files.map((path) => readFileSync(path, 'utf8')));
  return texts.filter((text) => stored.some((one) => one.includes(text)));
}
