import { addMinutes, asInstant } from '@steunpunt/domain/calendar/instant';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { testNow } from '../testing/test-clock.ts';
import { dialects, type OpenTestDatabase, openTestDatabase } from '../testing/test-database.ts';
import { addPerson } from './add-person.ts';
import {
  addConfirmedAuthenticator,
  beginAuthenticator,
  confirmAuthenticator,
  forgetBegunAuthenticators,
  listAuthenticators,
  removeAuthenticator,
  spendAuthenticatorCode,
} from './authenticator-repository.ts';
import { makeSession } from './make-session.ts';
import { listPasskeys, passkeyWasUsed, removePasskey, stampPasskey } from './passkey-repository.ts';
import { countRecoveryCodes, replaceRecoveryCodes, spendRecoveryCode } from './recovery-code-repository.ts';
import { sessionsOf } from './session-repository.ts';
import { beginStep, endStep, findStep, forgetOldSteps, newStepToken } from './sign-in-step.ts';
import { newTotpSecret, totpCode, totpStepOf } from './totp.ts';

const now = asInstant(testNow);
const later = (minutes: number) => addMinutes(now, minutes);
const wrap = 'w'.repeat(43);
const hash = 'h'.repeat(43);

describe.each(dialects)('what signing in remembers, on %s', (dialect) => {
  let database: OpenTestDatabase;
  let noor: string;
  let sam: string;

  beforeEach(async () => {
    database = await openTestDatabase(dialect);
    noor = await person('noor');
    sam = await person('sam');
  });
  afterEach(() => database.close());

  type Work<Result> = Parameters<typeof database.unitOfWork.run<Result>>[1];
  const change = <Result>(work: Work<Result>) => database.unitOfWork.run('change', work);
  const grants = [{ role: 'desk', swv: null, deskId: 'd1' }] as const;
  const person = (name: string) =>
    change((tx) => addPerson(tx, { name, email: `${name}@voorbeeld.nl`, grants }, now));

  test('a code of an authenticator is accepted once, and never one from before it', async () => {
    const secret = newTotpSecret();
    const given = { personId: noor, name: 'Telefoon', secret };
    await change((tx) => addConfirmedAuthenticator(tx, given, wrap, now));
    const spend = (step: number, personId = noor) =>
      change((tx) =>
        spendAuthenticatorCode(tx, personId, totpCode(secret, totpStepOf(now) + step), wrap, now),
      );
    expect(await spend(0, sam)).toBe(false);
    const atOnce = await Promise.all([spend(0), spend(0), spend(0)]);
    expect(atOnce.filter(Boolean)).toHaveLength(1);
    expect(await spend(-1)).toBe(false);
    expect(await spend(1)).toBe(true);
    expect(await listAuthenticators(database.read, noor)).toMatchObject([
      { name: 'Telefoon', addedAt: now, lastUsedAt: now },
    ]);
  });

  test('an authenticator counts from its first code on, and those that were begun are dropped', async () => {
    const secret = newTotpSecret();
    const begin = () =>
      change((tx) => beginAuthenticator(tx, { personId: noor, name: 'Telefoon', secret }, wrap, now));
    const id = await begin();
    const code = totpCode(secret, totpStepOf(now));
    const confirm = (one: string, personId = noor) =>
      change((tx) => confirmAuthenticator(tx, { personId, id: one, code }, wrap, now));
    expect(await listAuthenticators(database.read, noor)).toEqual([]);
    expect(await confirm(id, sam)).toBe(false);
    expect(await confirm(id)).toBe(true);
    expect(await confirm(id)).toBe(false);
    await begin();
    await begin();
    const rows = () => database.read.selectFrom('authenticator').select('id').execute();
    expect(await rows()).toHaveLength(2);
    await change((tx) => forgetBegunAuthenticators(tx, later(1)));
    expect(await rows()).toEqual([{ id }]);
    await change((tx) => removeAuthenticator(tx, sam, id));
    expect(await rows()).toHaveLength(1);
    await change((tx) => removeAuthenticator(tx, noor, id));
    expect(await rows()).toEqual([]);
  });

  test('a recovery code works once for whose it is, and new ones end the old', async () => {
    const [first = '', second = ''] = ['ABCDE-FGHIJ', 'KLMNO-PQRST'];
    await change((tx) => replaceRecoveryCodes(tx, noor, [first, second], hash, now));
    const spend = (code: string, personId = noor) =>
      change((tx) => spendRecoveryCode(tx, personId, code, hash, now));
    expect(await spend(first, sam)).toBe(false);
    expect((await Promise.all([spend(first), spend(first)])).filter(Boolean)).toHaveLength(1);
    expect(await countRecoveryCodes(database.read, noor)).toBe(1);
    await change((tx) => replaceRecoveryCodes(tx, noor, ['UVWXY-Z2345'], hash, now));
    expect(await spend(second)).toBe(false);
    expect(await spend('uvwxy z2345')).toBe(true);
  });

  test('a passkey is listed for whose it is and goes only by their hand', async () => {
    await change((tx) =>
      tx
        .insertInto('passkey')
        .values({
          id: 'k1',
          person_id: noor,
          name: 'Laptop',
          public_key: 'p',
          credential_id: 'c1',
          counter: 0,
          device_type: 'singleDevice',
          backed_up: 0,
        })
        .execute(),
    );
    await change((tx) => stampPasskey(tx, 'c1', now));
    await change((tx) => passkeyWasUsed(tx, 'c1', later(5)));
    await change((tx) => removePasskey(tx, sam, 'k1'));
    expect(await listPasskeys(database.read, sam)).toEqual([]);
    expect(await listPasskeys(database.read, noor)).toEqual([
      { id: 'k1', name: 'Laptop', addedAt: now, lastUsedAt: later(5) },
    ]);
    await change((tx) => removePasskey(tx, noor, 'k1'));
    expect(await listPasskeys(database.read, noor)).toEqual([]);
  });

  test('a sign-in waits for its second step ten minutes, at one stage, while the role and the account stand', async () => {
    const token = newStepToken();
    const begin = () =>
      change((tx) => beginStep(tx, { token, personId: noor, role: 'desk', stage: 'secondFactor' }, now));
    await begin();
    const find = (stage: 'secondFactor' | 'enrolment' = 'secondFactor', at = now) =>
      findStep(database.read, token, stage, at);
    const step = await find();
    expect(step).toMatchObject({ personId: noor, role: 'desk' });
    expect(await find('enrolment')).toBeUndefined();
    expect(await find('secondFactor', later(10))).toBeUndefined();
    const rows = await database.read.selectFrom('sign_in_step').selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain(token);
    const disable = (at: string | null) =>
      change((tx) => tx.updateTable('person').set({ disabled_at: at }).where('id', '=', noor).execute());
    await disable(now);
    expect(await find()).toBeUndefined();
    await disable(null);
    await change((tx) => endStep(tx, step?.id ?? ''));
    expect(await find()).toBeUndefined();
    await begin();
    await change((tx) => forgetOldSteps(tx, later(10)));
    expect(await database.read.selectFrom('sign_in_step').selectAll().execute()).toEqual([]);
  });

  test('the sessions of a person are those that are awake, the newest first', async () => {
    const open = (personId: string, at = now) =>
      change((tx) => makeSession(tx, { personId, role: 'desk', browser: 'edge windows' }, wrap, at));
    const first = await open(noor);
    const second = await open(noor, later(20));
    await open(sam);
    const ids = async (at: typeof now, inCall = false) =>
      (await sessionsOf(database.read, noor, inCall, at)).map(({ id }) => id);
    expect(await ids(later(25))).toEqual([second.id, first.id]);
    expect(await ids(later(40))).toEqual([second.id]);
    expect(await ids(later(40), true)).toEqual([second.id, first.id]);
  });
});
