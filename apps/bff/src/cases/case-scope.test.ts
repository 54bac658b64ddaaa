import process from 'node:process';
import { caseActions, decideCase } from '@steunpunt/domain/access/case-access';
import { caseRelations } from '@steunpunt/domain/access/case-relation';
import { addMinutes, asInstant, type Instant } from '@steunpunt/domain/calendar/instant';
import { caseStates } from '@steunpunt/domain/case/case-words';
import type { Actor, OpenGlass } from '@steunpunt/domain/people/actor';
import { roles } from '@steunpunt/domain/people/roles';
import { meetingEndsAfterMinutes } from '@steunpunt/domain/second-triage/meeting';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bit, stored } from '../db/stored-json.ts';
import type { Tx } from '../db/tx.ts';
import { aContactRow } from '../testing/contact-rows.ts';
import { dialects, type OpenTestDatabase, openTestDatabase } from '../testing/test-database.ts';
import { type CaseFilters, countCases, newestCases } from './case-list-repository.ts';
import { caseScope } from './case-scope.ts';
import { aCaseRow } from './testing/case-rows.ts';

/** Small worlds, some hundred in the tests of every day and ten thousand in the proofs. */
const worlds = process.env['PROOFS'] === 'full' ? 10_000 : 120;
const now = asInstant('2026-11-20T10:00:00.000Z');
const people = ['p1', 'p2', 'p3', 'p4', 'p5'];
const swvNames = ['PO0001', 'VO0001', 'PO0002', 'VO0002', 'PO0003', 'VO0003'];

/** How a meeting with the case among its items stands: only a running one brings guests in. */
const meetings = {
  planned: { started_at: null, closed_at: null },
  running: { started_at: addMinutes(now, 1 - meetingEndsAfterMinutes), closed_at: null },
  ranOut: { started_at: addMinutes(now, -meetingEndsAfterMinutes), closed_at: null },
  closed: { started_at: addMinutes(now, -60), closed_at: now },
} as const;
const meetingNames = Object.keys(meetings) as (keyof typeof meetings)[];

const idOf = (index: number) => `c${String(index).padStart(3, '0')}`;

/** A doubt of the caller and an involvement keep out alike. */
const becauses = ['declared', 'caller', 'tlvAdviser'] as const;

type WorldCase = {
  readonly swv: string | null;
  readonly ownerId: string | null;
  readonly coworkers: readonly string[];
  /** Of each contact in the case whom its caller doubts. */
  readonly doubts: readonly (readonly string[])[];
  readonly state: (typeof caseStates)[number];
  readonly isShared: boolean;
  readonly onJointAgenda: boolean;
  /** Who sits at a meeting with this case, and how that meeting stands. */
  readonly seated: readonly string[];
  readonly meeting: keyof typeof meetings;
};

function world(swvs: readonly string[]) {
  const one: fc.Arbitrary<WorldCase> = fc.record({
    swv: fc.option(fc.constantFrom(...swvs), { freq: 5 }),
    ownerId: fc.option(fc.constantFrom(...people), { freq: 2 }),
    coworkers: fc.subarray(people, { maxLength: 2 }),
    doubts: fc.array(fc.subarray(people, { maxLength: 2 }), { maxLength: 2 }),
    state: fc.constantFrom(...caseStates),
    isShared: fc.boolean(),
    onJointAgenda: fc.boolean(),
    seated: fc.subarray(people, { maxLength: 2 }),
    meeting: fc.constantFrom(...meetingNames),
  });
  const actor: fc.Arbitrary<Actor> = fc.record({
    personId: fc.constantFrom(...people),
    role: fc.constantFrom(...roles),
    swvs: fc.subarray([...swvs]),
    deskIds: fc.constant([]),
    coversFor: fc.subarray(people, { maxLength: 2 }),
    glass: fc.option<OpenGlass>(
      fc.record({
        id: fc.constant('g1'),
        caseId: fc.nat(3).map(idOf),
        until: fc.constantFrom(now, addMinutes(now, 1)),
      }),
    ),
  });
  return fc.record({
    cases: fc.array(one, { minLength: 1, maxLength: 10 }),
    actors: fc.array(actor, { minLength: 4, maxLength: 8 }),
  });
}

const anyWorld = fc.constantFrom(1, 2, 3, 6).chain((count) => world(swvNames.slice(0, count)));

function factsOf({ doubts, seated, meeting, ...facts }: WorldCase, actor: Actor) {
  const isGuest = meeting === 'running' && seated.includes(actor.personId);
  return { ...facts, doubted: doubts.flat(), guestUntil: isGuest ? addMinutes(now, 1) : null };
}

describe.each(dialects)('scope and decide on %s', (dialect) => {
  let database: OpenTestDatabase;

  beforeAll(async () => {
    database = await openTestDatabase(dialect);
    await database.unitOfWork.run('change', async (tx) => {
      const stamps = { email_verified: 1, version: 1, created_at: now, updated_at: now };
      for (const id of people) {
        await tx
          .insertInto('person')
          .values({ id, name: id, email: id, ...stamps })
          .execute();
      }
    });
  });
  afterAll(() => database.close());

  test(`agree about every actor, action and case in ${worlds} worlds`, async () => {
    let seen = 0;
    const met = new Set<string>();
    await fc.assert(
      fc.asyncProperty(anyWorld, async ({ cases, actors }) => {
        await inWorld(database, cases, async (tx) => {
          for (const actor of actors) {
            for (const action of caseActions) {
              const rows = await tx
                .selectFrom('case_file')
                .select('id')
                .where(caseScope(actor, now, action))
                .orderBy('id')
                .execute();
              const decided = cases.flatMap((one, index) => {
                const { allowed, relation } = decideCase(
                  actor,
                  { ...factsOf(one, actor), caseId: idOf(index) },
                  action,
                  now,
                );
                met.add(`${relation} ${one.state}`);
                return allowed ? [idOf(index)] : [];
              });
              seen += decided.length;
              expect(rows.map(({ id }) => id)).toEqual(decided);
              if (action === 'see' && actor === actors[0]) await expectInLists(tx, actor, now, decided);
            }
          }
        });
      }),
      { numRuns: worlds, seed: 20_261_120 },
    );
    expect(seen).toBeGreaterThan(worlds);
    // A cell that some world came by would, turned round, part the rule from the query there.
    const cells = caseRelations.flatMap((relation) => caseStates.map((state) => `${relation} ${state}`));
    expect(cells.filter((cell) => !met.has(cell))).toEqual([]);
  });
});

/** The list puts the parts of the scope together, and whose a case is divides it into three. */
async function expectInLists(tx: Tx, actor: Actor, now: Instant, ids: readonly string[]): Promise<void> {
  const listed = async (filters: CaseFilters) => {
    const rows = await newestCases(tx, actor, now, filters, { after: undefined, most: ids.length + 1 });
    return rows.map(({ id }) => id);
  };
  expect((await listed({})).toReversed()).toEqual(ids);
  expect(await countCases(tx, actor, now, {})).toBe(ids.length);
  const divided = [
    await listed({ whose: 'mine' }),
    await listed({ whose: 'nobody' }),
    await listed({ whose: 'colleagues' }),
  ];
  expect(divided.flat().toSorted()).toEqual(ids);
}

/** Builds the world in a unit that is undone afterwards. */
async function inWorld(
  database: OpenTestDatabase,
  cases: readonly WorldCase[],
  work: (tx: Tx) => Promise<void>,
): Promise<void> {
  const undo = new Error('undo');
  const run = database.unitOfWork.run('change', async (tx) => {
    await plant(tx, cases);
    await work(tx);
    throw undo;
  });
  await run.catch((failure: unknown) => {
    if (failure !== undo) throw failure;
  });
}

/** A statement a table: many worlds are built. */
async function plant(tx: Tx, cases: readonly WorldCase[]): Promise<void> {
  const rows = cases.map(({ swv, state, ownerId, onJointAgenda, isShared }, index) => {
    const id = idOf(index);
    const facts = {
      swv,
      state,
      owner_id: ownerId,
      on_joint_agenda: bit(onJointAgenda),
      shared_with_swvs: bit(isShared),
    };
    return aCaseRow({ ...facts, id, number: id, opened_by: 'p1', opened_at: now });
  });
  await tx.insertInto('case_file').values(rows).execute();
  await seat(tx, cases);
  const named = cases.flatMap(({ coworkers }, index) =>
    coworkers.map((person_id) => ({ case_id: idOf(index), person_id, added_at: now })),
  );
  if (named.length > 0) await tx.insertInto('case_coworker').values(named).execute();
  const contacts = cases.flatMap(({ doubts }, index) =>
    doubts.map((doubted, place) => ({ id: `${idOf(index)}-${place}`, caseId: idOf(index), doubted })),
  );
  if (contacts.length === 0) return;
  const contactRows = contacts.map(({ id, caseId }) =>
    aContactRow({ id, registered_by: 'p1', case_id: caseId }),
  );
  await tx.insertInto('contact').values(contactRows).execute();
  const doubts = contacts.flatMap(({ id, doubted }) =>
    doubted.map((person_id, place) => ({
      contact_id: id,
      person_id,
      because: becauses[place % 3] ?? 'caller',
    })),
  );
  if (doubts.length > 0) await tx.insertInto('contact_doubt').values(doubts).execute();
}

/** A meeting for each case, with the case as its only item. */
async function seat(tx: Tx, cases: readonly WorldCase[]): Promise<void> {
  const planned = { version: 1, kind: 'joint', swv: null, planned_for: now, planned_by: 'p1' } as const;
  const rows = cases.map(({ meeting }, index) => ({
    id: idOf(index),
    ...planned,
    ...meetings[meeting],
    also_present: stored([]),
  }));
  await tx.insertInto('triage_meeting').values(rows).execute();
  const items = rows.map(
    ({ id }) => ({ id, meeting_id: id, record_kind: 'case', record_id: id, position: 1 }) as const,
  );
  await tx.insertInto('triage_item').values(items).execute();
  const seats = cases.flatMap(({ seated }, index) =>
    seated.map((person_id) => ({ meeting_id: idOf(index), person_id, seat: 'guest' as const })),
  );
  if (seats.length > 0) await tx.insertInto('triage_seat').values(seats).execute();
}
