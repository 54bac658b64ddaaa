import process from 'node:process';
import { decideCase } from '@steunpunt/domain/access/case-access';
import { decide } from '@steunpunt/domain/access/decide';
import { addMinutes, asInstant } from '@steunpunt/domain/calendar/instant';
import type { Actor } from '@steunpunt/domain/people/actor';
import { roles } from '@steunpunt/domain/people/roles';
import { meetingEndsAfterMinutes } from '@steunpunt/domain/second-triage/meeting';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { caseFactsOf } from '../cases/case-record.ts';
import { caseScope } from '../cases/case-scope.ts';
import { aCaseRow } from '../cases/testing/case-rows.ts';
import { accessFactsOf } from '../contacts/access-facts.ts';
import { contactScope } from '../contacts/contact-scope.ts';
import type { Tx } from '../db/tx.ts';
import { aContactRow } from '../testing/contact-rows.ts';
import { dialects, type OpenTestDatabase, openTestDatabase } from '../testing/test-database.ts';
import { maySeeMeeting } from './meeting-record.ts';
import { openItem } from './open-item.ts';

/** Small worlds: some in the tests of every day, two thousand in the proofs, as each item is opened by every actor. */
const worlds = process.env['PROOFS'] === 'full' ? 2_000 : 25;
const now = asInstant('2026-11-20T10:00:00.000Z');
const people = ['p1', 'p2', 'p3', 'p4'];
const swvNames = ['PO0001', 'VO0001', 'PO0002', 'VO0002', 'PO0003', 'VO0003'];
const mostRecords = 5;

const standings = {
  planned: { started_at: null, closed_at: null },
  running: { started_at: addMinutes(now, 1 - meetingEndsAfterMinutes), closed_at: null },
  ranOut: { started_at: addMinutes(now, -meetingEndsAfterMinutes), closed_at: null },
  closed: { started_at: addMinutes(now, -60), closed_at: now },
} as const;
const standingNames = Object.keys(standings) as (keyof typeof standings)[];

/** A question that is held: a contact in no case, or a case. */
type WorldRecord = {
  readonly kind: 'contact' | 'case';
  readonly swv: string;
  readonly ownerId: string | null;
  readonly doubted: readonly string[];
  readonly isJoint: boolean;
};
/** Of all the records, some are on this table; a record can be on several. */
type WorldMeeting = {
  readonly standing: keyof typeof standings;
  readonly swv: string | null;
  readonly seated: readonly string[];
  readonly items: readonly number[];
};

function world(swvs: readonly string[]) {
  const record: fc.Arbitrary<WorldRecord> = fc.record({
    kind: fc.constantFrom('contact', 'case'),
    swv: fc.constantFrom(...swvs),
    ownerId: fc.option(fc.constantFrom(...people)),
    doubted: fc.subarray(people, { maxLength: 1 }),
    isJoint: fc.boolean(),
  });
  const meeting: fc.Arbitrary<WorldMeeting> = fc.record({
    standing: fc.oneof(fc.constant('running' as const), fc.constantFrom(...standingNames)),
    swv: fc.option(fc.constantFrom(...swvs)),
    seated: fc.subarray(people),
    items: fc.subarray(Array.from({ length: mostRecords }, (_, index) => index)),
  });
  const actor: fc.Arbitrary<Actor> = fc.record({
    personId: fc.constantFrom(...people),
    role: fc.oneof(fc.constant('guest' as const), fc.constantFrom(...roles)),
    swvs: fc.subarray([...swvs]),
    deskIds: fc.constant([]),
    coversFor: fc.constant([]),
  });
  return fc.record({
    records: fc.array(record, { minLength: mostRecords, maxLength: mostRecords }),
    meetings: fc.array(meeting, { minLength: 1, maxLength: 3 }),
    actors: fc.array(actor, { minLength: 3, maxLength: 5 }),
  });
}

const anyWorld = fc.constantFrom(1, 2, 3, 6).chain((count) => world(swvNames.slice(0, count)));

describe.each(dialects)('items of a second triage on %s', (dialect) => {
  let database: OpenTestDatabase;
  beforeAll(async () => {
    database = await openTestDatabase(dialect);
    const stamps = { email_verified: 1, version: 1, created_at: now, updated_at: now };
    const rows = people.map((id) => ({ id, name: id, email: id, ...stamps }));
    await database.unitOfWork.run('change', (tx) => tx.insertInto('person').values(rows).execute());
  });
  afterAll(() => database.close());

  test(`are seen by who may see the record at a table of their own, in ${worlds} worlds`, async () => {
    const met = { guest: 0, kept: 0, others: 0 };
    await fc.assert(
      fc.asyncProperty(anyWorld, async ({ records, meetings, actors }) => {
        await inWorld(database, async (tx) => {
          const rows = await plant(tx, records, meetings);
          for (const actor of actors) {
            const isAtTable = (index: number) =>
              meetings.some(
                ({ standing, seated, items }) =>
                  standing === 'running' && seated.includes(actor.personId) && items.includes(index),
              );
            const may = records.map((one, index) =>
              mayBeSeen(actor, one, rows.records[index], isAtTable(index)),
            );
            expect(await idsInScope(tx, actor)).toEqual(idsWhere(may));
            for (const [place, meeting] of meetings.entries()) {
              const row = rows.meetings[place];
              if (row === undefined) throw new Error('Every meeting has a row.');
              const seats = meeting.seated.map((person_id) => ({
                meeting_id: row.id,
                person_id,
                seat: 'guest' as const,
              }));
              const isOpen = maySeeMeeting(actor, row, seats, now);
              const sitsNow = meeting.standing === 'running' && meeting.seated.includes(actor.personId);
              if (actor.role === 'guest') expect(isOpen).toBe(sitsNow);
              for (const index of meeting.items) {
                const { ok } = await openItem(tx, actor, itemId(place, index), now);
                expect(ok).toBe(isOpen && may[index] === true);
                if (actor.role !== 'guest') met.others += Number(ok);
                else if (ok) met.guest += 1;
                else met.kept += 1;
              }
            }
          }
        });
      }),
      { numRuns: worlds, seed: 20_261_122 },
    );
    for (const count of Object.values(met)) expect(count).toBeGreaterThan(worlds / 5);
  });
});

const idOf = (index: number) => `r${index}`;
const itemId = (place: number, index: number) => `m${place}-${index}`;
const idsWhere = (may: readonly boolean[]) => may.flatMap((allowed, index) => (allowed ? [idOf(index)] : []));

type StoredRow = ReturnType<typeof aContactRow> | ReturnType<typeof aCaseRow> | undefined;

function mayBeSeen(actor: Actor, { kind, doubted }: WorldRecord, row: StoredRow, atTable: boolean): boolean {
  if (row === undefined) return false;
  if (kind === 'contact') {
    return decide(
      actor,
      accessFactsOf(row as ReturnType<typeof aContactRow>, doubted, { atTable }),
      'see',
      now,
    ).allowed;
  }
  const guestUntil = atTable ? addMinutes(now, 1) : null;
  const facts = caseFactsOf(row as ReturnType<typeof aCaseRow>, { coworkers: [], doubted, guestUntil });
  return decideCase(actor, facts, 'see', now).allowed;
}

async function idsInScope(tx: Tx, actor: Actor): Promise<string[]> {
  const contacts = await tx
    .selectFrom('contact')
    .select('id')
    .where('id', 'like', 'r_')
    .where(contactScope(actor, now))
    .execute();
  const cases = await tx.selectFrom('case_file').select('id').where(caseScope(actor, now)).execute();
  return [...contacts, ...cases].map(({ id }) => id).sort();
}

/** Builds the world in a unit that is undone afterwards. */
async function inWorld(database: OpenTestDatabase, work: (tx: Tx) => Promise<void>): Promise<void> {
  const undo = new Error('undo');
  const run = database.unitOfWork.run('change', async (tx) => {
    await work(tx);
    throw undo;
  });
  await run.catch((failure: unknown) => {
    if (failure !== undo) throw failure;
  });
}

async function plant(tx: Tx, records: readonly WorldRecord[], meetings: readonly WorldMeeting[]) {
  const rows = records.map(({ kind, swv, ownerId, isJoint }, index) => {
    const given = {
      id: idOf(index),
      swv,
      owner_id: ownerId,
      on_joint_agenda: isJoint ? 1 : 0,
      state: 'held',
    } as const;
    return kind === 'case'
      ? aCaseRow({ ...given, opened_by: 'p1' })
      : aContactRow({ ...given, registered_by: 'p1', held_since: now });
  });
  const doubts: { contact_id: string; person_id: string }[] = [];
  for (const [index, { kind, doubted }] of records.entries()) {
    const id = idOf(index);
    const row = rows[index];
    // Whom a caller in a case doubts is kept out of the case.
    const contactId = kind === 'case' ? `in-${id}` : id;
    if (kind === 'case') {
      await tx
        .insertInto('case_file')
        .values(row as ReturnType<typeof aCaseRow>)
        .execute();
      await tx
        .insertInto('contact')
        .values(aContactRow({ id: contactId, registered_by: 'p1', case_id: id }))
        .execute();
    } else
      await tx
        .insertInto('contact')
        .values(row as ReturnType<typeof aContactRow>)
        .execute();
    doubts.push(...doubted.map((person_id) => ({ contact_id: contactId, person_id })));
  }
  if (doubts.length > 0) await tx.insertInto('contact_doubt').values(doubts).execute();
  const planned = meetings.map(({ standing, swv }, place) => ({
    id: `m${place}`,
    version: 1,
    kind: swv === null ? ('joint' as const) : ('own' as const),
    swv,
    planned_for: now,
    planned_by: 'p1',
    ...standings[standing],
    also_present: '[]',
  }));
  await tx.insertInto('triage_meeting').values(planned).execute();
  const items = meetings.flatMap(({ items: on }, place) =>
    on.map((index, position) => ({
      id: itemId(place, index),
      meeting_id: `m${place}`,
      record_kind: records[index]?.kind ?? 'contact',
      record_id: idOf(index),
      position,
    })),
  );
  if (items.length > 0) await tx.insertInto('triage_item').values(items).execute();
  const seats = meetings.flatMap(({ seated }, place) =>
    seated.map((person_id) => ({ meeting_id: `m${place}`, person_id, seat: 'guest' as const })),
  );
  if (seats.length > 0) await tx.insertInto('triage_seat').values(seats).execute();
  return { records: rows, meetings: planned };
}
