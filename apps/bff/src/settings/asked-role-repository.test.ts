import { addMinutes, asInstant } from '@steunpunt/domain/calendar/instant';
import type { Role } from '@steunpunt/domain/people/roles';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addPerson, setPassword } from '../auth/add-person.ts';
import { testNow } from '../testing/test-clock.ts';
import { dialects, type OpenTestDatabase, openTestDatabase } from '../testing/test-database.ts';
import {
  accountCreatedAt,
  askRoles,
  dropAskedRoles,
  possibleSeconds,
  waitingRoles,
  waitingRolesOf,
} from './asked-role-repository.ts';

const now = asInstant(testNow);
const contactPerson = { role: 'contactPerson', swv: 'PO2710', deskId: null } as const;
const desk = { role: 'desk', swv: null, deskId: 'd1' } as const;

describe.each(dialects)('roles that wait, on %s', (dialect) => {
  let database: OpenTestDatabase;
  let petra: string;
  let hanna: string;
  let nina: string;

  beforeEach(async () => {
    database = await openTestDatabase(dialect);
    petra = await person('Petra', ['administrator']);
    hanna = await person('Hanna', ['administrator', 'lead', 'lead']);
    nina = await person('Nina', []);
  });
  afterEach(() => database.close());

  type Work<Result> = Parameters<typeof database.unitOfWork.run<Result>>[1];
  const change = <Result>(work: Work<Result>) => database.unitOfWork.run('change', work);
  const person = (name: string, roles: readonly Role[]) => {
    const grants = roles.map((role, place) => ({
      role,
      swv: role === 'lead' ? `PO270${place}` : null,
      deskId: null,
    }));
    return change((tx) => addPerson(tx, { name, email: `${name}@voorbeeld.nl`, grants }, now));
  };

  test('keep who asked first for each, and are gone when they are given or not asked any more', async () => {
    await change((tx) => askRoles(tx, nina, [contactPerson], petra, now));
    await change((tx) => askRoles(tx, nina, [contactPerson, desk], hanna, addMinutes(now, 5)));
    const waiting = await waitingRolesOf(database.read, nina);
    expect(waiting).toEqual({
      personId: nina,
      personName: 'Nina',
      askedBy: [petra, hanna],
      askedByNames: ['Petra', 'Hanna'],
      askedAt: addMinutes(now, 5),
      swvs: ['PO2710'],
      grants: [contactPerson, desk],
    });
    expect(await waitingRoles(database.read)).toEqual([waiting]);
    await change((tx) => askRoles(tx, nina, [desk], hanna, now));
    expect(await waitingRolesOf(database.read, nina)).toMatchObject({ grants: [desk], askedBy: [hanna] });
    await change((tx) => dropAskedRoles(tx, nina));
    expect(await waitingRoles(database.read)).toEqual([]);
  });

  test('can be given by administrators and leads who can sign in, each role of a person apart', async () => {
    expect(await possibleSeconds(database.read)).toEqual([]);
    for (const id of [petra, hanna, nina]) await change((tx) => setPassword(tx, id, 'none', now));
    await change((tx) =>
      tx.updateTable('person').set({ disabled_at: now }).where('id', '=', petra).execute(),
    );
    const accountCreated = await accountCreatedAt(database.read, hanna);
    expect(accountCreated).toBe(now);
    expect(await possibleSeconds(database.read)).toEqual([
      { personId: hanna, role: 'administrator', swvs: [], accountCreatedAt: now },
      { personId: hanna, role: 'lead', swvs: ['PO2701', 'PO2702'], accountCreatedAt: now },
    ]);
  });
});
