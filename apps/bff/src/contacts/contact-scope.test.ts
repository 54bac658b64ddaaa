import process from 'node:process';
import { decide } from '@steunpunt/domain/access/decide';
import { relations } from '@steunpunt/domain/access/relation';
import { addMinutes, asInstant } from '@steunpunt/domain/calendar/instant';
import { contactStates } from '@steunpunt/domain/contact/contact-state';
import type { Actor, OpenGlass } from '@steunpunt/domain/people/actor';
import { roles } from '@steunpunt/domain/people/roles';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aCaseRow } from '../cases/testing/case-rows.ts';
import { bit, stored } from '../db/stored-json.ts';
import type { Tx } from '../db/tx.ts';
import { dialects, type OpenTestDatabase, openTestDatabase } from '../testing/test-database.ts';
import type { ContactRow } from './contact-record.ts';
import { contactScope } from './contact-scope.ts';
import { newestVisible } from './list-repository.ts';

/** Small worlds, some hundred in the tests of every day and ten thousand in the proofs. */
const worlds = process.env['PROOFS'] === 'full' ? 10_000 : 120;
const now = asInstant('2026-11-20T10:00:00.000Z');
const people = ['p1', 'p2', 'p3', 'p4', 'p5'];
const desks = ['d1', 'd2'];
const caseIds = ['k1', 'k2'];
const swvNames = ['PO0001', 'VO0001', 'PO0002', 'VO0002', 'PO0003', 'VO0003'];
const edgeOfThirtyDays = addMinutes(now, -30 * 24 * 60);

const hoursAgo = (hours: number) => addMinutes(now, -hours * 60);
const meetings = {
  planned: { started_at: null, closed_at: null },
  running: { started_at: hoursAgo(1), closed_at: null },
  closed: { started_at: hoursAgo(1), closed_at: now },
  forgotten: { started_at: hoursAgo(8), closed_at: null },
} as const;
const meetingNames = Object.keys(meetings) as (keyof typeof meetings)[];

/** A doubt of the caller and an involvement keep out alike. */
const becauses = ['caller', 'declared', 'tlvAdviser'] as const;

type WorldContact = {
  readonly swv: string | null;
  readonly deskId: string;
  readonly ownerId: string | null;
  readonly caseId: string | null;
  readonly doubted: readonly string[];
  readonly state: (typeof contactStates)[number];
  readonly minutesFromEdge: number;
  /** Written down so long after it came in. */
  readonly minutesLate: number;
  readonly safetyOfficerTold: boolean;
  readonly onJointAgenda: boolean;
  /** Who sits at a meeting with this contact, and how that meeting stands. */
  readonly seated: readonly string[];
  readonly meeting: keyof typeof meetings;
};

function world(swvs: readonly string[]) {
  const contact: fc.Arbitrary<WorldContact> = fc.record({
    swv: fc.option(fc.constantFrom(...swvs), { freq: 5 }),
    deskId: fc.constantFrom(...desks),
    ownerId: fc.option(fc.constantFrom(...people), { freq: 2 }),
    caseId: fc.option(fc.constantFrom(...caseIds), { freq: 2 }),
    doubted: fc.subarray(people, { maxLength: 2 }),
    state: fc.constantFrom(...contactStates),
    minutesFromEdge: fc.constantFrom(-10_000, -1, 0, 1, 10_000),
    minutesLate: fc.constantFrom(0, 2, 20_000),
    safetyOfficerTold: fc.boolean(),
    onJointAgenda: fc.boolean(),
    seated: fc.subarray(people, { maxLength: 2 }),
    meeting: fc.constantFrom(...meetingNames),
  });
  const actor: fc.Arbitrary<Actor> = fc.record({
    personId: fc.constantFrom(...people),
    role: fc.constantFrom(...roles),
    swvs: fc.subarray([...swvs]),
    deskIds: fc.subarray(desks),
    coversFor: fc.subarray(people, { maxLength: 3 }),
    worksOnCases: fc.subarray(caseIds),
    glass: fc.option<OpenGlass>(
      fc.record({
        id: fc.constant('g1'),
        caseId: fc.constantFrom(...caseIds),
        until: fc.constantFrom(now, addMinutes(now, 1)),
      }),
    ),
  });
  return fc.record({
    contacts: fc.array(contact, { minLength: 1, maxLength: 12 }),
    actors: fc.array(actor, { minLength: 4, maxLength: 8 }),
  });
}

const anyWorld = fc.constantFrom(1, 2, 3, 6).chain((count) => world(swvNames.slice(0, count)));
const actions = ['see', 'take', 'correct'] as const;

function factsOf({ minutesFromEdge, minutesLate: _, seated, meeting, ...facts }: WorldContact, actor: Actor) {
  const registeredAt = addMinutes(edgeOfThirtyDays, minutesFromEdge);
  const atTable = meeting === 'running' && seated.includes(actor.personId);
  return { ...facts, registeredAt, atTable, callerOnTheLine: false };
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
      const rows = caseIds.map((id) => aCaseRow({ id, opened_by: 'p1' }));
      await tx.insertInto('case_file').values(rows).execute();
    });
  });
  afterAll(() => database.close());

  test(`agree about every actor, action and contact in ${worlds} worlds`, async () => {
    let seen = 0;
    const met = new Set<string>();
    await fc.assert(
      fc.asyncProperty(anyWorld, async ({ contacts, actors }) => {
        await inWorld(database, contacts, async (tx) => {
          for (const actor of actors) {
            for (const action of actions) {
              const rows = await tx
                .selectFrom('contact')
                .select('id')
                .where(contactScope(actor, now, action))
                .orderBy('id')
                .execute();
              const decided = contacts.flatMap((one, index) => {
                const { allowed, relation } = decide(actor, factsOf(one, actor), action, now);
                met.add(`${relation} ${one.state}`);
                return allowed ? [idOf(index)] : [];
              });
              seen += decided.length;
              expect(rows.map(({ id }) => id)).toEqual(decided);
              if (action !== 'see') continue;
              const inParts = newestVisible(
                tx,
                actor,
                now,
                {},
                { after: undefined, most: contacts.length + 1 },
              );
              const listed = (await inParts?.select('contact.id').execute()) ?? [];
              expect(listed.map(({ id }) => id).sort()).toEqual(decided);
            }
          }
        });
      }),
      { numRuns: worlds, seed: 20_261_120 },
    );
    expect(seen).toBeGreaterThan(worlds);
    // A cell that some world came by would, turned round, part the rule from the query there.
    const cells = relations.flatMap((relation) =>
      relation === 'callerCard' ? [] : contactStates.map((state) => `${relation} ${state}`),
    );
    expect(cells.filter((cell) => !met.has(cell))).toEqual([]);
  });
});

const idOf = (index: number) => `c${String(index).padStart(3, '0')}`;

/** Builds the world in a unit that is undone afterwards. */
async function inWorld(
  database: OpenTestDatabase,
  contacts: readonly WorldContact[],
  work: (tx: Tx) => Promise<void>,
): Promise<void> {
  const undo = new Error('undo');
  const run = database.unitOfWork.run('change', async (tx) => {
    await tx.insertInto('contact').values(contacts.map(rowOf)).execute();
    const doubts = contacts.flatMap(({ doubted }, index) =>
      doubted.map((person_id, place) => ({
        contact_id: idOf(index),
        person_id,
        because: becauses[(index + place) % 3] ?? 'caller',
      })),
    );
    if (doubts.length > 0) await tx.insertInto('contact_doubt').values(doubts).execute();
    await seat(tx, contacts);
    await work(tx);
    throw undo;
  });
  await run.catch((failure: unknown) => {
    if (failure !== undo) throw failure;
  });
}

/** A meeting for each contact, with the contact as its only item. */
async function seat(tx: Tx, contacts: readonly WorldContact[]): Promise<void> {
  for (const [index, { meeting, seated }] of contacts.entries()) {
    const id = idOf(index);
    const planned = { version: 1, kind: 'joint', swv: null, planned_for: now, planned_by: 'p1' } as const;
    await tx
      .insertInto('triage_meeting')
      .values({ id, ...planned, ...meetings[meeting], also_present: stored([]) })
      .execute();
    const item = { id, meeting_id: id, record_kind: 'contact', record_id: id, position: 1 } as const;
    await tx.insertInto('triage_item').values(item).execute();
    for (const person_id of seated) {
      await tx.insertInto('triage_seat').values({ meeting_id: id, person_id, seat: 'guest' }).execute();
    }
  }
}

function rowOf(contact: WorldContact, index: number): ContactRow {
  const id = idOf(index);
  const registeredAt = addMinutes(edgeOfThirtyDays, contact.minutesFromEdge);
  const empty = stored([]);
  return {
    id,
    version: 1,
    number: id,
    call_id: id,
    channel: 'phone',
    arrived_at: addMinutes(registeredAt, -contact.minutesLate),
    registered_at: registeredAt,
    registered_by: 'p1',
    desk_id: contact.deskId,
    belscript_version: '1',
    state: contact.state,
    held_since: null,
    no_case_outcome: null,
    interrupted: 0,
    swv: contact.swv,
    sector: null,
    nature: null,
    more_natures: empty,
    further: empty,
    flags: empty,
    referrals: empty,
    urgency: 'U3',
    first_step: null,
    reasons: empty,
    deviation_first: null,
    deviation_reason: null,
    owner_id: contact.ownerId,
    safety_officer_told: bit(contact.safetyOfficerTold),
    on_joint_agenda: bit(contact.onJointAgenda),
    minutes: 0,
    related_contact_id: null,
    caller: null,
    caller_name: null,
    phone: null,
    mail: null,
    call_back_channel: null,
    call_back_times: null,
    voicemail: null,
    language: null,
    child_name: null,
    child_age: null,
    child_group: null,
    school_name: null,
    place: null,
    question: null,
    hope: null,
    notepad: '',
    read_back: null,
    has_health: 0,
    case_id: contact.caseId,
    same_person_group: null,
  };
}
