import { addMinutes } from '@steunpunt/domain/calendar/instant';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { setPassword } from '../auth/add-person.ts';
import { createProofWorld, type ProofWorld } from '../testing/proof-world.ts';
import type { TestClient } from '../testing/test-client.ts';
import type { PersonView } from './people-repository.ts';

describe('a role that opens files, given to a new account,', () => {
  let world: ProofWorld;
  let petra: TestClient;
  let hanna: TestClient;
  let lead: TestClient;
  let leadElsewhere: TestClient;

  beforeEach(async () => {
    world = await createProofWorld();
    petra = await known('administrator');
    hanna = await known('administrator');
    lead = await known('leadHere');
    leadElsewhere = await known('leadThere');
  });
  afterEach(() => world.close());

  /** Somebody who has worked here for longer than a day and can sign in. */
  async function known(part: Parameters<ProofWorld['newcomer']>[0]): Promise<TestClient> {
    const client = await world.newcomer(part);
    await world.database.unitOfWork.run('change', async (tx) => {
      const at = addMinutes(world.clock.now(), -24 * 60);
      await tx.updateTable('person').set({ created_at: at }).where('id', '=', client.personId).execute();
      await setPassword(tx, client.personId, 'none', at);
    });
    return client;
  }

  const role = { role: 'contactPerson', swv: 'PO9901', deskId: null } as const;
  const invite = async (grants: readonly object[] = [role], by = petra) => {
    const body = { name: 'Nina Kok', mail: 'nina.kok@voorbeeld.nl', grants };
    return ((await by.send('POST', '/people', { body })).body as { person: PersonView }).person;
  };
  const approve = (id: string, by: TestClient) => by.send('POST', `/people/${id}/asked-roles/approve`);
  const asked = async (by: TestClient) =>
    ((await by.send('GET', '/asked-roles')).body as { asked: { mayApprove: boolean }[] }).asked;
  const nina = async (by = petra) =>
    ((await by.send('GET', '/people')).body as { people: PersonView[] }).people.find(
      ({ name }) => name === 'Nina Kok',
    );

  test('waits until another administrator or the lead gives it; who asked cannot, and a lead elsewhere sees nothing', async () => {
    const administrator = { role: 'administrator', swv: null, deskId: null } as const;
    const { id, grants, waiting } = await invite([administrator, role]);
    expect({ grants, waiting }).toEqual({ grants: [administrator], waiting: [role] });
    expect((await approve(id, petra)).body).toMatchObject({ refusal: { code: 'secondPersonNeeded' } });
    expect((await approve(id, leadElsewhere)).status).toBe(404);
    expect(await asked(leadElsewhere)).toEqual([]);
    expect(await asked(petra)).toMatchObject([{ mayApprove: false, askedBy: [expect.any(String)] }]);
    const told = async (client: TestClient) =>
      ((await client.send('GET', '/notifications')).body as { notifications: { kind: string }[] })
        .notifications;
    for (const client of [hanna, lead]) expect(await told(client)).toMatchObject([{ kind: 'roleAsked' }]);
    for (const client of [petra, leadElsewhere]) expect(await told(client)).toEqual([]);
    expect(await asked(lead)).toMatchObject([{ mayApprove: true, grants: [role] }]);
    expect((await approve(id, lead)).status).toBe(200);
    expect(await nina()).toMatchObject({ grants: [administrator, role], waiting: [] });
    expect((await approve(id, hanna)).body).toMatchObject({ refusal: { code: 'nothingAsked' } });
  });

  test('keeps who asked for it when another administrator saves the account again', async () => {
    const { id, version } = await invite();
    const body = { name: 'Nina Kok', grants: [role] };
    expect((await hanna.send('PATCH', `/people/${id}`, { version, body })).status).toBe(200);
    expect(await nina()).toMatchObject({ grants: [], waiting: [role] });
    expect((await approve(id, petra)).body).toMatchObject({ refusal: { code: 'secondPersonNeeded' } });
    expect((await approve(id, hanna)).status).toBe(200);
  });

  test('does not wait for an account of a day old, nor while nobody could be the second person', async () => {
    const { id, version } = await invite();
    world.clock.advance(24 * 60);
    const later = await world.newcomer('administrator');
    const grants = [role];
    await later.send('PATCH', `/people/${id}`, { version, body: { grants } });
    expect(await nina(later)).toMatchObject({ grants, waiting: [] });
    await world.database.unitOfWork.run('change', (tx) =>
      tx
        .updateTable('person')
        .set({ disabled_at: world.clock.now() })
        .where('id', '!=', later.personId)
        .execute(),
    );
    const body = { name: 'Sem Smit', mail: 'sem.smit@voorbeeld.nl', grants };
    expect((await later.send('POST', '/people', { body })).body).toMatchObject({
      person: { grants, waiting: [] },
    });
  });

  test('cannot be approved by an account that is new itself', async () => {
    const { id } = await invite();
    expect((await approve(id, await world.newcomer('administrator'))).body).toMatchObject({
      refusal: { code: 'secondPersonNeeded' },
    });
  });
});
