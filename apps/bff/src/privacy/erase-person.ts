import { localDateOf } from '@steunpunt/domain/calendar/amsterdam-time';
import type { Instant } from '@steunpunt/domain/calendar/instant';
import { sql } from 'kysely';
import { journalCase } from '../cases/case-journal.ts';
import { caseById, changeCase } from '../cases/case-repository.ts';
import { keepSharing } from '../cases/sharing-repository.ts';
import type { Tx } from '../db/tx.ts';
import { eraseFile } from '../retention/erase-file.ts';
import { type FileParts, orNone } from '../retention/file-parts-repository.ts';
import { replaceText } from '../retention/texts-of-file.ts';
import { emptyCalls } from './empty-calls.ts';
import type { PersonPlaces } from './person-places.ts';
import {
  type FoundText,
  goesUnasked,
  isTheirParty,
  partsOfPerson,
  textsWithPerson,
  withoutTexts,
} from './person-texts.ts';

type Erasing = {
  readonly requestId: string;
  readonly by: string;
  readonly now: Instant;
  /** The texts that were chosen to be erased, by their keys. */
  readonly erase: ReadonlySet<string>;
};

/**
 * Erases one person out of their cases: what they are called and reached by, what they said, and the texts that were chosen.
 * Their role stays, so that what was done can still be read; calls in no case go whole and keep their anonymous twins.
 */
export async function erasePerson(tx: Tx, places: PersonPlaces, erasing: Erasing): Promise<void> {
  const parts = await partsOfPerson(tx, places);
  const found = await textsWithPerson(tx, places, parts);
  await erasePartyOf(tx, places, parts);
  await eraseTexts(tx, parts, found, erasing.erase);
  await emptyCalls(tx, places.own);
  await eraseFile(tx, { contacts: places.loose.map(({ id }) => id), cases: [] });
  await emptyRows(tx, places, erasing);
  for (const caseId of places.cases) await tellCase(tx, caseId, places, erasing);
}

/** Columns in which a name, number or address stands by itself; elsewhere a text says that something was erased. */
const emptied: Readonly<Record<string, readonly string[]>> = {
  case_file: ['caller_name'],
  case_involved: ['name', 'number', 'mail', 'organisation', 'no_contact_via'],
  contact: ['caller_name', 'phone', 'mail'],
  call_back_attempt: ['phone'],
  mail: ['address'],
  mediation_party: ['name', 'phone', 'mail'],
};

async function eraseTexts(
  tx: Tx,
  parts: FileParts,
  found: readonly FoundText[],
  erase: ReadonlySet<string>,
): Promise<void> {
  const going = found.filter((text) => goesUnasked(text) || erase.has(text.key));
  const columns = new Map(going.map((one) => [`${one.part.table} ${one.column} ${one.value}`, one]));
  for (const { part, column, value } of columns.values()) {
    if (part.table === 'pool_offer_name') {
      await tx.deleteFrom('pool_offer_name').where('name_key', '=', value).execute();
      continue;
    }
    const texts = going.filter((one) => one.column === column && one.value === value);
    const isEmptied = emptied[part.table]?.includes(column) === true;
    const after = isEmptied
      ? null
      : withoutTexts(
          value,
          texts.map(({ text }) => text),
        );
    await replaceText(tx, { part, parts, column }, value, after);
  }
}

/** Who took part in a mediation: what they were mailed goes, and how old they were. */
async function erasePartyOf(tx: Tx, places: PersonPlaces, parts: FileParts): Promise<void> {
  const rows = await tx
    .selectFrom('mediation_party')
    .selectAll()
    .where('mediation_id', 'in', orNone(parts.mediation))
    .execute();
  const ids = orNone(rows.filter((row) => isTheirParty(row, places)).map(({ id }) => id));
  await tx.deleteFrom('mail').where('party_id', 'in', ids).execute();
  await tx.updateTable('mediation_party').set({ age: null }).where('id', 'in', ids).execute();
}

async function emptyRows(tx: Tx, { rows }: PersonPlaces, { requestId, now }: Erasing): Promise<void> {
  const ids = rows.map(({ id }) => id);
  await tx.deleteFrom('case_consent').where('involved_id', 'in', ids).execute();
  await tx.deleteFrom('involved_correction').where('involved_id', 'in', ids).execute();
  await tx
    .updateTable('case_involved')
    .set((eb) => ({
      name: null,
      age: null,
      organisation: null,
      number: null,
      mail: null,
      no_contact_via: null,
      erased_on: localDateOf(now),
      version: eb('version', '+', 1),
    }))
    .where('id', 'in', ids)
    .execute();
  await tx
    .updateTable('privacy_request')
    .set({ note: null, reason: null })
    .where('about_id', 'in', ids)
    .execute();
  // What stays keeps its reason; of what went not even the hash is left.
  await tx
    .deleteFrom('erasure_choice')
    .where('request_id', '=', requestId)
    .where('choice', '=', 'erase')
    .execute();
}

async function tellCase(
  tx: Tx,
  caseId: string,
  { rows }: PersonPlaces,
  { requestId, by, now }: Erasing,
): Promise<void> {
  await keepSharing(tx, caseId);
  const before = await caseById(tx, caseId);
  await changeCase(tx, before, {});
  const record = await caseById(tx, caseId);
  const involved = rows.find(({ case_id }) => case_id === caseId)?.id ?? null;
  const facts = { involved, request: requestId };
  await journalCase(tx, { record, event: 'personErased', personId: by, now, facts });
}

/** Whether a call back was promised in one of these calls and is not kept yet. */
export async function isPromiseOpen(tx: Tx, { own, loose }: PersonPlaces): Promise<boolean> {
  const ids = [...own, ...loose].map(({ id }) => id);
  const { rows } = await sql<{ open: number }>`select count(*) as open from promise
    where kept_at is null and contact_id in (${sql.join(orNone(ids))})`.execute(tx);
  return Number(rows[0]?.open ?? 0) > 0;
}
