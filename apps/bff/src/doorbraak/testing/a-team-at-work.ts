import type { DoorbraakView } from '@steunpunt/contract/doorbraaks';
import { asInstant } from '@steunpunt/domain/calendar/instant';
import { good } from '../../pool/testing/a-pool.ts';
import { keepRequest } from '../../second-triage/testing/a-request.ts';
import { aHeldContact } from '../../second-triage/testing/a-table.ts';
import type { TestClient } from '../../testing/test-client.ts';
import type { WorkingRegion } from '../../testing/working-region.ts';

/** A request for a doorbraak as the second triage keeps it, about a new contact of V32. */
export async function aRequest(region: WorkingRegion): Promise<string> {
  const recordId = await aHeldContact(region, 'V32');
  const { personId: by } = region.staff.annelies;
  const criteria = ['longAtHomeOrManyBodies', 'bodiesContradict'] as const;
  const now = asInstant(region.clock.now());
  return region.database.unitOfWork.run('change', (tx) =>
    keepRequest(tx, { kind: 'doorbraak', recordId, swv: 'VO2709', by, now, criteria }),
  );
}

export async function seen(who: TestClient, id: string): Promise<DoorbraakView> {
  return good<DoorbraakView>(await who.send('GET', `/doorbraaks/${id}`));
}

export function send(who: TestClient, { id, version }: Pick<DoorbraakView, 'id' | 'version'>, body: object) {
  return who.send('POST', `/doorbraaks/${id}/steps`, { version, body });
}

export async function take(who: TestClient, before: DoorbraakView, ...bodies: object[]) {
  let doorbraak = before;
  for (const body of bodies) doorbraak = good<DoorbraakView>(await send(who, doorbraak, body));
  return doorbraak;
}

/** With Yasmina as its casusregisseur, Bram in the team, and both at work. */
export async function aTeamAtWork(region: WorkingRegion) {
  const { annelies, yasmina, bram } = region.staff;
  const request = await aRequest(region);
  const begun = good<DoorbraakView>(await annelies.send('POST', `/doorbraak-requests/${request}/start`));
  await take(
    annelies,
    begun,
    { step: 'startTest' },
    { step: 'judgeCriteria', criterion: 'planFailed', met: true, reason: 'Twee plannen liepen vast.' },
    { step: 'recordConsent', answer: 'yes' },
    { step: 'accept' },
    { step: 'addMember', personId: yasmina.personId, role: 'director' },
    { step: 'addMember', personId: bram.personId, role: 'swvPrimary' },
    { step: 'startFacts' },
  );
  return { annelies, yasmina, bram, doorbraak: await seen(yasmina, begun.id) };
}
