import type { EndpointName } from '@steunpunt/contract';
import { askedCase } from './case-asks.ts';
import type { Asker } from './endpoint-asks.ts';
import { registeredContact } from './proof-contacts.ts';
import type { TestAnswer } from './test-client.ts';

/** How the endpoints of involvement are asked as they are meant to be, about a contact or case here. */
export const involvementAsks = {
  listInvolvements: async ({ client, writer }) =>
    client.send('GET', `/involvements?kind=contact&id=${(await registeredContact(writer)).id}`),
  listAllInvolvements: ({ client }) => client.send('GET', '/involvements/all'),
  declareInvolvement: async ({ client, writer }) => {
    const body = { kind: 'contact', id: (await registeredContact(writer)).id };
    return client.send('POST', '/involvements', { body });
  },
  nameTlvAdviser: async (asker) => {
    const { id } = await askedCase(asker);
    const { personId } = await asker.world.newcomer('contactHere');
    return asker.client.send('POST', `/cases/${id}/tlv-advisers`, { body: { personId } });
  },
  endInvolvement: async (asker) => {
    const { id, owner } = await askedCase(asker);
    const { personId } = await asker.world.newcomer('contactHere');
    await owner.send('POST', `/cases/${id}/tlv-advisers`, { body: { personId } });
    const said = await asker.world.database.read
      .selectFrom('involvement')
      .select('id')
      .where('record_id', '=', id)
      .executeTakeFirstOrThrow();
    const body = { reason: 'Het was een andere leerling' };
    return asker.client.send('POST', `/involvements/${said.id}/end`, { body });
  },
} satisfies Partial<Record<EndpointName, (asker: Asker) => Promise<TestAnswer>>>;
