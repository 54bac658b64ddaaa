import { addMinutes, asInstant, type Instant } from '@steunpunt/domain/calendar/instant';
import { caseStates } from '@steunpunt/domain/case/case-words';
import { contactStates } from '@steunpunt/domain/contact/contact-state';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contactScope } from '../contacts/contact-scope.ts';
import type { Dialect } from '../db/dialects.ts';
import { standardContent } from '../server/publish-standard-content.ts';
import { dialects, type OpenTestDatabase, openTestDatabase } from '../testing/test-database.ts';
import { demoAccounts, seedDemo } from './seed-demo.ts';
import { demoCases } from './stories/cases.ts';
import { demoStories } from './stories/index.ts';

const now = asInstant('2026-11-18T13:30:00.000Z');
const content = standardContent();

async function seeded(dialect: Dialect, scenario: 1 | 2, at: Instant = now): Promise<OpenTestDatabase> {
  const database = await openTestDatabase(dialect);
  await database.unitOfWork.run('change', (tx) =>
    seedDemo(tx, { now: at, scenario, passwordHash: 'hash', content }),
  );
  return database;
}

/** The tests only read, so that each way of working is seeded once. */
describe.each(dialects)('the demo on %s', (dialect) => {
  let database: OpenTestDatabase;
  let ofScenario: Record<1 | 2, OpenTestDatabase>;

  beforeAll(async () => {
    ofScenario = { 1: await seeded(dialect, 1), 2: await seeded(dialect, 2) };
    database = ofScenario[1];
  }, 120_000);
  afterAll(async () => {
    await ofScenario[1].close();
    await ofScenario[2].close();
  });

  test.each([1, 2] as const)('shows contacts in every state in scenario %s', async (scenario) => {
    const rows = await ofScenario[scenario].read.selectFrom('contact').select(['state']).execute();
    expect(rows).toHaveLength(demoStories.length);
    expect([...new Set(rows.map(({ state }) => state))].sort()).toEqual([...contactStates].sort());
  });

  test('has promises that are late and promises that still come', async () => {
    const open = await database.read
      .selectFrom('promise')
      .select('until_at')
      .where('kept_at', 'is', null)
      .execute();
    expect(open.filter(({ until_at }) => until_at < now).length).toBeGreaterThan(3);
    expect(open.filter(({ until_at }) => until_at > now).length).toBeGreaterThan(10);
  });

  test('shows a promise that stands still, one that was extended, one that needs a decision and a cover', async () => {
    const of = (column: 'suspended_at' | 'undecided') =>
      database.read.selectFrom('promise').select('contact_id').where(column, 'is not', null).execute();
    expect(await of('suspended_at')).toHaveLength(1);
    expect(await of('undecided')).toHaveLength(1);
    const extended = database.read.selectFrom('promise').select('contact_id').where('extended', '=', 1);
    expect(await extended.execute()).toHaveLength(1);
    const covers = await database.read.selectFrom('absence').select('cover_person_id').execute();
    expect(covers).toHaveLength(1);
    const ended = database.read.selectFrom('promise').select('outcome').where('kept_at', 'is not', null);
    expect(new Set((await ended.execute()).map(({ outcome }) => outcome))).toEqual(new Set(['spoken']));
  });

  test.each([1, 2] as const)(
    'shows another lead the call that doubts us in scenario %s',
    async (scenario) => {
      const { read } = ofScenario[scenario];
      const { id } = await read
        .selectFrom('person')
        .select('id')
        .where('name', '=', 'Annelies de Wit')
        .executeTakeFirstOrThrow();
      const annelies = { personId: id, role: 'lead', swvs: ['VO2709'], deskIds: [], coversFor: [] } as const;
      const rows = await read
        .selectFrom('contact')
        .select(['caller_name', 'swv', 'state'])
        .where(contactScope(annelies, now))
        .where('on_joint_agenda', '=', 1)
        .execute();
      expect(rows).toContainEqual({ caller_name: 'Henk de Graaf', swv: 'PO2710', state: 'held' });
    },
  );

  test('shows cases in every state, one reopened and one with a referral that was refused and sent again', async () => {
    const cases = await database.read.selectFrom('case_file').select('state').execute();
    expect(cases).toHaveLength(demoCases.length);
    expect([...new Set(cases.map(({ state }) => state))].sort()).toEqual([...caseStates].sort());
    const referrals = await database.read.selectFrom('case_referral').select('state').execute();
    expect(referrals.map(({ state }) => state).sort()).toEqual(['accepted', 'proposed', 'refused']);
    const reopened = await database.read
      .selectFrom('journal')
      .select('id')
      .where('event', '=', 'reopened')
      .execute();
    expect(reopened).toHaveLength(1);
  });

  test('is the same for the same moment', async () => {
    const columns = ['number', 'state', 'urgency', 'first_step', 'swv', 'arrived_at', 'caller_name'] as const;
    const first = await database.read.selectFrom('contact').select(columns).orderBy('number').execute();
    const again = await seeded(dialect, 1);
    try {
      expect(await again.read.selectFrom('contact').select(columns).orderBy('number').execute()).toEqual(
        first,
      );
    } finally {
      await again.close();
    }
  }, 120_000);

  test.each([1, 2] as const)(
    'shows a decision that was told, one that was not, and a meeting to come in scenario %s',
    async (scenario) => {
      const { read } = ofScenario[scenario];
      const decisions = await read
        .selectFrom('triage_decision')
        .select(['route', 'told_at'])
        .where('meeting_id', 'is not', null)
        .orderBy('route', 'desc')
        .execute();
      expect(decisions).toEqual([
        { route: 'ownContactPerson', told_at: expect.any(String) },
        { route: 'otherPerson', told_at: null },
      ]);
      const running = await read.selectFrom('doorbraak').select('stage').execute();
      expect(running).toEqual([{ stage: 'table' }]);
      const open = await read
        .selectFrom('triage_meeting')
        .select('started_at')
        .where('closed_at', 'is', null)
        .execute();
      expect(open).toEqual([{ started_at: null }]);
    },
  );
});

test('nothing in it lies in the future, at whatever hour it is started', async () => {
  for (const hour of [0, 5, 9, 14, 22]) {
    const at = addMinutes(asInstant('2026-11-22T00:00:00.000Z'), hour * 60);
    const database = await seeded('sqlite', 1, at);
    const later = await database.read
      .selectFrom('contact')
      .select('number')
      .where('registered_at', '>', at)
      .execute();
    expect(later).toEqual([]);
    const attempts = await database.read
      .selectFrom('call_back_attempt')
      .select('at')
      .where('at', '>', at)
      .execute();
    expect(attempts).toEqual([]);
    const moves = await database.read.selectFrom('journal').select('id').where('at', '>', at).execute();
    expect(moves).toEqual([]);
    await database.close();
  }
});

test('there is an account for every role, each with an address of its own', () => {
  for (const scenario of [1, 2] as const) {
    const accounts = demoAccounts(scenario);
    expect(new Set(accounts.map(({ email }) => email)).size).toBe(accounts.length);
    expect(new Set(accounts.map(({ role }) => role))).toEqual(
      new Set([
        'desk',
        'contactPerson',
        'lead',
        'administrator',
        'safetyOfficer',
        'mediator',
        'guest',
        'privacyOfficer',
      ]),
    );
  }
});
