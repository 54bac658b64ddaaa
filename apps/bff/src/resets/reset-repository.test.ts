import { addMinutes, asInstant } from '@steunpunt/domain/calendar/instant';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addPerson } from '../auth/add-person.ts';
import { testNow } from '../testing/test-clock.ts';
import { dialects, type OpenTestDatabase, openTestDatabase } from '../testing/test-database.ts';
import {
  addReset,
  findReset,
  lastAskedAt,
  listResets,
  resetOfToken,
  resetsOf,
  showReset,
  takeReset,
} from './reset-repository.ts';

const now = asInstant(testNow);

describe.each(dialects)('resets on %s', (dialect) => {
  let database: OpenTestDatabase;
  let marloes: string;
  let petra: string;
  let id: string;

  beforeEach(async () => {
    database = await openTestDatabase(dialect);
    marloes = await person('Marloes Hendriks');
    petra = await person('Petra Smits');
    const asked = { personId: marloes, what: 'password', askedBy: petra } as const;
    id = await change((tx) => addReset(tx, asked, now));
  });
  afterEach(() => database.close());

  type Work<Result> = Parameters<typeof database.unitOfWork.run<Result>>[1];
  const change = <Result>(work: Work<Result>) => database.unitOfWork.run('change', work);
  const person = (name: string) => {
    const grants = [{ role: 'contactPerson', swv: 'PO2710', deskId: null }] as const;
    const email = `${name.replace(' ', '.')}@voorbeeld.nl`;
    return change((tx) => addPerson(tx, { name, email, grants }, now));
  };
  const show = (hash: string) => change((tx) => showReset(tx, id, { shownBy: petra, tokenHash: hash }, now));

  test('are listed with whom they are for, who asked and how they stand', async () => {
    expect(await lastAskedAt(database.read, marloes)).toBe(now);
    expect(await lastAskedAt(database.read, petra)).toBeUndefined();
    expect(await listResets(database.read, now)).toEqual([await findReset(database.read, id)]);
    expect(await findReset(database.read, id)).toMatchObject({
      person: { personId: marloes, name: 'Marloes Hendriks', roles: ['contactPerson'], swvs: ['PO2710'] },
      askedByName: 'Petra Smits',
      shownAt: null,
      usedAt: null,
    });
    expect(await resetsOf(database.read, marloes, now)).toEqual([
      { what: 'password', askedBy: 'Petra Smits', askedAt: now },
    ]);
    expect(await listResets(database.read, addMinutes(now, 1))).toEqual([]);
  });

  test('show their link once and let it be used once, for an hour, for what it was made for', async () => {
    expect((await Promise.all([show('one'), show('two')])).filter(Boolean)).toHaveLength(1);
    const [row] = await database.read.selectFrom('factor_reset').select('token_hash').execute();
    const hash = row?.token_hash ?? '';
    const find = (what: 'password' | 'secondFactor' = 'password', at = now) =>
      resetOfToken(database.read, hash, what, at);
    expect(await find()).toEqual({ id, personId: marloes });
    expect(await find('secondFactor')).toBeUndefined();
    expect(await find('password', addMinutes(now, 60))).toBeUndefined();
    const take = () => change((tx) => takeReset(tx, id, now));
    expect((await Promise.all([take(), take()])).filter(Boolean)).toHaveLength(1);
    expect(await find()).toBeUndefined();
  });
});
