import process from 'node:process';
import { doorbraakRelationsOf } from '@steunpunt/domain/access/doorbraak-relation';
import { mediationRelationOf } from '@steunpunt/domain/access/mediation-relation';
import { asInstant } from '@steunpunt/domain/calendar/instant';
import { doorbraakStages } from '@steunpunt/domain/doorbraak/doorbraak-stages';
import { mediationStages } from '@steunpunt/domain/mediation/mediation-stages';
import type { Actor } from '@steunpunt/domain/people/actor';
import { roles } from '@steunpunt/domain/people/roles';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aCaseRow } from '../cases/testing/case-rows.ts';
import { bit } from '../db/stored-json.ts';
import type { Tx } from '../db/tx.ts';
import { saveDecider } from '../doorbraak/decider-repository.ts';
import { doorbraaksSeenBy } from '../doorbraak/list-repository.ts';
import { mediationScope } from '../mediation/mediation-scope-repository.ts';
import { aContactRow } from './contact-rows.ts';
import { dialects, type OpenTestDatabase, openTestDatabase } from './test-database.ts';

/** Small worlds, some thirty in the tests of every day and ten thousand in the proofs. */
const worlds = process.env['PROOFS'] === 'full' ? 10_000 : 30;
const mostFiles = 8;
const now = asInstant('2026-11-20T10:00:00.000Z');
const people = ['p1', 'p2', 'p3', 'p4', 'p5'];
const swvNames = ['PO0001', 'VO0001', 'PO0002', 'VO0002', 'PO0003', 'VO0003'];
const places = ['director', 'school', 'youthCare'] as const;

/** A contact, in a case or not, with a mediation and a doorbraak that came from it. */
type WorldFile = {
  readonly swv: string;
  readonly inCase: boolean;
  readonly contactOwner: string | null;
  readonly caseOwner: string | null;
  readonly doubted: readonly string[];
  /** By the caller of another contact in the same case. */
  readonly doubtedBeside: readonly string[];
  readonly mediators: readonly string[];
  readonly mediationStage: (typeof mediationStages)[number];
  readonly doorbraakStage: (typeof doorbraakStages)[number];
  readonly team: readonly {
    readonly personId: string;
    readonly role: (typeof places)[number];
    readonly conflicted: boolean;
  }[];
  readonly topLevelOpen: boolean;
};

function world(swvs: readonly string[]) {
  const person = fc.constantFrom(...people);
  const anyFile: fc.Arbitrary<WorldFile> = fc.record({
    swv: fc.constantFrom(...swvs),
    inCase: fc.boolean(),
    contactOwner: fc.option(person, { freq: 2 }),
    caseOwner: fc.option(person, { freq: 2 }),
    doubted: fc.subarray(people, { maxLength: 1 }),
    doubtedBeside: fc.subarray(people, { maxLength: 1 }),
    mediators: fc.subarray(people, { maxLength: 2 }),
    mediationStage: fc.constantFrom(...mediationStages),
    doorbraakStage: fc.constantFrom(...doorbraakStages),
    team: fc.uniqueArray(
      fc.record({ personId: person, role: fc.constantFrom(...places), conflicted: fc.boolean() }),
      { selector: ({ personId }) => personId, maxLength: 3 },
    ),
    topLevelOpen: fc.boolean(),
  });
  // Nothing is asked of a higher level before a team began: no step of the table leads there.
  const one = anyFile.map((file) => ({
    ...file,
    topLevelOpen: file.topLevelOpen && file.doorbraakStage !== 'requested',
  }));
  const actor: fc.Arbitrary<Actor> = fc.record({
    personId: person,
    role: fc.constantFrom(...roles),
    swvs: fc.subarray([...swvs]),
    deskIds: fc.constant([]),
    coversFor: fc.subarray(people, { maxLength: 2 }),
  });
  return fc.record({
    files: fc.array(one, { minLength: 1, maxLength: mostFiles }),
    actors: fc.array(actor, { minLength: 4, maxLength: 8 }),
    deciderId: fc.option(person),
  });
}

const anyWorld = fc.constantFrom(1, 2, 3, 6).chain((count) => world(swvNames.slice(0, count)));

function ownerAndDoubts(file: WorldFile) {
  const doubted = file.inCase ? [...file.doubted, ...file.doubtedBeside] : file.doubted;
  return { ownerId: file.inCase ? file.caseOwner : file.contactOwner, doubted };
}

describe.each(dialects)('what comes from the second triage, on %s', (dialect) => {
  let database: OpenTestDatabase;
  beforeAll(async () => {
    database = await openTestDatabase(dialect);
    const stamps = { email_verified: 1, version: 1, created_at: now, updated_at: now };
    const rows = people.map((id) => ({ id, name: id, email: id, ...stamps }));
    await database.unitOfWork.run('change', async (tx) => {
      await tx.insertInto('person').values(rows).execute();
      await plantRequests(tx);
    });
  });
  afterAll(() => database.close());

  test(`lists to everybody the mediations and doorbraaks that the rules say, in ${worlds} worlds`, async () => {
    const seen = { mediations: 0, doorbraaks: 0 };
    await fc.assert(
      fc.asyncProperty(anyWorld, async ({ files, actors, deciderId }) => {
        await inWorld(database, files, deciderId, async (tx) => {
          for (const actor of actors) {
            const mediations = await tx
              .selectFrom('mediation')
              .select('id')
              .where(mediationScope(actor))
              .orderBy('id')
              .execute();
            const mayMediations = idsWhere(files, (file) => {
              const facts = { swv: file.swv, mediators: file.mediators, ...ownerAndDoubts(file) };
              return mediationRelationOf(actor, facts) !== 'none';
            });
            expect(mediations.map(({ id }) => id)).toEqual(mayMediations);
            const doorbraaks = await doorbraaksSeenBy(tx, actor);
            const mayDoorbraaks = idsWhere(files, (file) => {
              const { swv, doorbraakStage: stage, team, topLevelOpen } = file;
              const facts = { swv, stage, team, topLevelOpen, deciderId, ...ownerAndDoubts(file) };
              return doorbraakRelationsOf(actor, facts).length > 0;
            });
            expect(doorbraaks.map(({ row }) => row.id).sort()).toEqual(mayDoorbraaks);
            seen.mediations += mayMediations.length;
            seen.doorbraaks += mayDoorbraaks.length;
          }
        });
      }),
      { numRuns: worlds, seed: 20_261_120 },
    );
    expect(seen.mediations).toBeGreaterThan(worlds / 2);
    expect(seen.doorbraaks).toBeGreaterThan(worlds / 2);
  });
});

const idOf = (index: number) => `c${String(index).padStart(3, '0')}`;

function idsWhere(files: readonly WorldFile[], holds: (file: WorldFile) => boolean): string[] {
  return files.flatMap((file, index) => (holds(file) ? [idOf(index)] : []));
}

/** What the table asked for, to hang the mediations and doorbraaks of every world on. */
async function plantRequests(tx: Tx): Promise<void> {
  const ids = Array.from({ length: mostFiles }, (_, index) => idOf(index));
  const decision = {
    version: 1,
    meeting_id: null,
    record_kind: 'contact' as const,
    decided_at: now,
    decided_by: 'p1',
    route: 'mediation' as const,
    swv: null,
    person_id: 'p1',
    until_at: now,
    until_date: '2026-11-20',
    until_time: '11:00',
    days: '[]',
    reason: '',
    outside: null,
    offer_open: 0,
    tell_what: '',
    teller_id: 'p1',
    tell_until: now,
    told_at: null,
    told_by: null,
  };
  await tx
    .insertInto('triage_decision')
    .values(ids.map((id) => ({ ...decision, id, record_id: id })))
    .execute();
  const asked = { record_kind: 'contact', kind: 'mediation', state: 'requested', requested_at: now } as const;
  await tx
    .insertInto('triage_request')
    .values(ids.map((id) => ({ ...asked, id, decision_id: id, record_id: id, criteria: '[]', agreed: '[]' })))
    .execute();
}

/** Builds the world in a unit that is undone afterwards. */
async function inWorld(
  database: OpenTestDatabase,
  files: readonly WorldFile[],
  deciderId: string | null,
  work: (tx: Tx) => Promise<void>,
): Promise<void> {
  const undo = new Error('undo');
  const run = database.unitOfWork.run('change', async (tx) => {
    await plant(tx, files);
    await saveDecider(tx, deciderId === null ? null : { personId: deciderId, position: 'beslist' }, now);
    await work(tx);
    throw undo;
  });
  await run.catch((failure: unknown) => {
    if (failure !== undo) throw failure;
  });
}

async function plant(tx: Tx, files: readonly WorldFile[]): Promise<void> {
  const withIds = files.map((file, index) => ({ ...file, id: idOf(index) }));
  await tx
    .insertInto('case_file')
    .values(withIds.map(({ id, caseOwner }) => aCaseRow({ id, opened_by: 'p1', owner_id: caseOwner })))
    .execute();
  const contacts = withIds.flatMap(({ id, inCase, contactOwner }) => [
    aContactRow({ id, registered_by: 'p1', case_id: inCase ? id : null, owner_id: contactOwner }),
    aContactRow({ id: `${id}-beside`, registered_by: 'p1', case_id: id }),
  ]);
  await tx.insertInto('contact').values(contacts).execute();
  const doubts = withIds.flatMap(({ id, doubted, doubtedBeside }) => [
    ...doubted.map((person_id) => ({ contact_id: id, person_id })),
    ...doubtedBeside.map((person_id) => ({ contact_id: `${id}-beside`, person_id })),
  ]);
  if (doubts.length > 0) await tx.insertInto('contact_doubt').values(doubts).execute();
  const day = '2026-11-20';
  const common = withIds.map(({ id, swv }) => ({
    id,
    version: 1,
    number: id,
    request_id: id,
    contact_id: id,
    desk_id: 'desk-here',
    swv,
    sector: 'po' as const,
    nature: 'A09' as const,
    urgency: 'U2' as const,
    stage_since: day,
    until_at: null,
    paused: null,
    outcome: null,
  }));
  const mediations = common.map((row, index) => ({
    ...row,
    stage: files[index]?.mediationStage ?? 'requested',
    stage_at: now,
    suitability: '{}',
    talks: '[]',
    others_present: 0,
    ending: 'null',
    closed_on: null,
    settlement_shared: 0,
    safety_protocol_on: '[]',
    minutes: 0,
    appointments: '[]',
    evaluation: 'null',
    settlement: null,
  }));
  await tx.insertInto('mediation').values(mediations).execute();
  const mediators = withIds.flatMap(({ id, mediators: own }) =>
    own.map((person_id) => ({ mediation_id: id, person_id, since: day })),
  );
  if (mediators.length > 0) await tx.insertInto('mediation_mediator').values(mediators).execute();
  const doorbraaks = common.map((row, index) => ({
    ...row,
    stage: files[index]?.doorbraakStage ?? 'requested',
    team_since: null,
    criteria: '[]',
    consent: 'yes' as const,
    consent_on: day,
    checked_values: '[]',
    followed_up_on: null,
    stopped_by_family: 0,
  }));
  await tx.insertInto('doorbraak').values(doorbraaks).execute();
  const members = withIds.flatMap(({ id, team }) =>
    team.map(({ personId, role, conflicted }) => ({
      doorbraak_id: id,
      person_id: personId,
      role,
      since: day,
      conflicted: bit(conflicted),
    })),
  );
  if (members.length > 0) await tx.insertInto('doorbraak_member').values(members).execute();
  const asked = withIds
    .filter(({ topLevelOpen }) => topLevelOpen)
    .map(({ id }) => ({
      id,
      doorbraak_id: id,
      position: 1,
      level: 4 as const,
      asked_on: day,
      whom: 'het bestuur',
      question: 'Wie beslist?',
      decided_on: null,
      decision: null,
      reason: null,
    }));
  if (asked.length > 0) await tx.insertInto('doorbraak_escalation').values(asked).execute();
}
