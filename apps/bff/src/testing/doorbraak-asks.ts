import { asInstant } from '@steunpunt/domain/calendar/instant';
import { keepRequest } from '../second-triage/testing/a-request.ts';
import type { Asker } from './endpoint-asks.ts';
import { type Kept, kept, registeredContact } from './proof-contacts.ts';
import type { TestAnswer } from './test-client.ts';

/** A request for a doorbraak about a contact of the swv here. */
async function aRequest({ world, writer }: Asker): Promise<string> {
  const { id: recordId } = await registeredContact(writer);
  const now = asInstant(world.clock.now());
  const criteria = ['longAtHomeOrManyBodies', 'bodiesContradict'] as const;
  const request = { kind: 'doorbraak', recordId, swv: 'PO9901', by: writer.personId, now, criteria } as const;
  return world.database.unitOfWork.run('change', (tx) => keepRequest(tx, request));
}

/** A doorbraak of the swv here that was just begun with, by a colleague. A mediator who asks is in its team. */
async function aDoorbraak(asker: Asker): Promise<Kept> {
  const { world, part, client } = asker;
  const lead = await world.newcomer('leadHere');
  let doorbraak = kept(await lead.send('POST', `/doorbraak-requests/${await aRequest(asker)}/start`));
  if (part !== 'mediator') return doorbraak;
  const member = { step: 'addMember', personId: client.personId, role: 'director' };
  for (const body of [
    { step: 'startTest' },
    { step: 'recordConsent', answer: 'yes' },
    { step: 'accept' },
    member,
  ]) {
    const { id, version } = doorbraak;
    doorbraak = kept(await lead.send('POST', `/doorbraaks/${id}/steps`, { version, body }));
  }
  return doorbraak;
}

/** How the endpoints of doorbraak are asked as they are meant to be, about one of the swv here. */
export const doorbraakAsks = {
  listDoorbraaks: ({ client }) => client.send('GET', '/doorbraaks'),
  startDoorbraak: async (asker) =>
    asker.client.send('POST', `/doorbraak-requests/${await aRequest(asker)}/start`),
  getDoorbraak: async (asker) => asker.client.send('GET', `/doorbraaks/${(await aDoorbraak(asker)).id}`),
  takeDoorbraakStep: async (asker) => {
    const { id, version } = await aDoorbraak(asker);
    const body = asker.part === 'mediator' ? { step: 'declareTie' } : { step: 'startTest' };
    return asker.client.send('POST', `/doorbraaks/${id}/steps`, { version, body });
  },
  getDoorbraakSettings: ({ client }) => client.send('GET', '/doorbraak-settings'),
  saveDoorbraakSettings: async ({ client, world }) => {
    const { personId } = await world.newcomer('leadHere');
    const body = { decider: { personId, position: 'Wethouder jeugd' } };
    return client.send('PUT', '/doorbraak-settings', { body });
  },
} as const satisfies Readonly<Record<string, (asker: Asker) => Promise<TestAnswer>>>;
