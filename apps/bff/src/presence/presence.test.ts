import { afterEach, beforeEach, expect, test } from 'vitest';
import { addPerson } from '../auth/add-person.ts';
import { hashPassword } from '../auth/password-hash.ts';
import {
  aRunningCall,
  commonAnswers,
  openWorkingRegion,
  plainCompletion,
  type WorkingRegion,
} from '../testing/working-region.ts';

let region: WorkingRegion;
const password = 'een lang wachtwoord';

beforeEach(async () => {
  region = await openWorkingRegion();
});
afterEach(() => region.close());

async function stateOf(personId: string): Promise<string | undefined> {
  const { body } = await region.staff.sandra.send('GET', '/presence');
  const { people } = body as { people: { personId: string; state: string }[] };
  return people.find((person) => person.personId === personId)?.state;
}

async function newcomer(...roles: ('contactPerson' | 'administrator')[]) {
  const passwordHash = await hashPassword(password);
  const grants = roles.map((role) => ({
    role,
    swv: role === 'contactPerson' ? 'PO2710' : null,
    deskId: null,
  }));
  const person = { name: 'Nina Kok', email: 'nina@voorbeeld.nl', grants, passwordHash };
  return region.database.unitOfWork.run('change', (tx) => addPerson(tx, person, region.clock.now()));
}
const signIn = (role: string) =>
  region.stranger.send('POST', '/session', { body: { email: 'nina@voorbeeld.nl', password, role } });

test('who signs in is available, and others hear of it', async () => {
  const id = await newcomer('contactPerson');
  expect(await stateOf(id)).toBe('unknown');
  expect((await signIn('contactPerson')).status).toBe(200);
  expect(await stateOf(id)).toBe('available');
  const told = await region.database.read.selectFrom('outbox').select(['topic', 'record_id']).execute();
  expect(told).toContainEqual({ topic: 'presence', record_id: id });
});

test('who signs in as administrator is not there for callers', async () => {
  const id = await newcomer('contactPerson', 'administrator');
  await signIn('contactPerson');
  await signIn('administrator');
  expect(await stateOf(id)).toBe('away');
});

test('a call makes its writer busy until the last one on the line ends', async () => {
  const { sandra, marloes } = region.staff;
  await marloes.send('PUT', '/presence', { body: { state: 'available' } });
  const first = await aRunningCall(region, marloes);
  const second = await aRunningCall(region, marloes);
  expect(await stateOf(marloes.personId)).toBe('inCall');
  const mine = await aRunningCall(region, sandra);
  const offered = await sandra.send('POST', `/calls/${mine.id}/transfers`, {
    body: { toPersonId: marloes.personId },
  });
  expect(offered.body).toMatchObject({ refusal: { code: 'notAvailable' } });
  await marloes.send('POST', `/calls/${first.id}/no-case`, { body: { outcome: 'wrongNumber' } });
  expect(await stateOf(marloes.personId)).toBe('inCall');
  await marloes.send('POST', `/calls/${second.id}/complete`, {
    version: second.version,
    body: plainCompletion,
  });
  expect(await stateOf(marloes.personId)).toBe('available');
});

test('what somebody said themselves during a call stays after it', async () => {
  const { marloes } = region.staff;
  const call = await aRunningCall(region, marloes);
  await marloes.send('PUT', '/presence', { body: { state: 'away' } });
  await marloes.send('POST', `/calls/${call.id}/interrupt`);
  expect(await stateOf(marloes.personId)).toBe('away');
});

test('a mail or a call written down afterwards keeps nobody busy', async () => {
  const { marloes } = region.staff;
  await marloes.send('PUT', '/presence', { body: { state: 'available' } });
  await aRunningCall(region, marloes, commonAnswers, 'mail');
  const body = { channel: 'phone', deskId: region.deskId, arrivedAt: '2026-09-01T07:00:00.000Z' };
  await marloes.send('POST', '/calls', { body });
  expect(await stateOf(marloes.personId)).toBe('available');
});
