import { heldCalls } from '@steunpunt/bff/second-triage/testing/a-table';
import type { ItemView, MeetingView } from '@steunpunt/contract/second-triage';
import { type Person, registeredCall } from './registered-call.ts';
import type { RunningApp } from './start-app.ts';

export { heldCalls };

/** A call of the vignettes as the desk registers it; answers the id of its contact. */
export function heldContact(app: RunningApp, call: keyof typeof heldCalls): Promise<string> {
  return registeredCall(app, heldCalls[call]);
}

type Asked = {
  readonly contactId: string;
  readonly swv: string;
  readonly route: 'mediation' | 'doorbraak';
  /** A doubt about somebody of us comes before the leads of all swv's. */
  readonly joint?: boolean;
};

/** A table of this lead that has just begun, with the contact as an item on it. */
export async function onTheTable(
  lead: Person,
  { contactId, swv, joint = false }: Pick<Asked, 'contactId' | 'swv' | 'joint'>,
): Promise<{ readonly meetingId: string; readonly itemId: string }> {
  const people = [{ id: lead.id, seat: 'member' }];
  const plannedFor = new Date(Date.now() + 3_600_000).toISOString();
  const of = joint ? { kind: 'joint', swv: null } : { kind: 'own', swv };
  const planned = { ...of, plannedFor, people, alsoPresent: [] };
  const { id, version } = await lead.ask<MeetingView>('POST', '/second-triage/meetings', { body: planned });
  const meeting = await lead.ask<MeetingView>('POST', `/second-triage/meetings/${id}/start`, { version });
  const itemId = meeting.items.find(({ recordId }) => recordId === contactId)?.itemId ?? 'none';
  return { meetingId: id, itemId };
}

/** The lead's table decides on it: both sides want a mediation, the lead takes it up and tells it. */
export async function requestedBy(lead: Person, asked: Asked): Promise<void> {
  const { swv, route } = asked;
  const { itemId } = await onTheTable(lead, asked);
  const item = `/second-triage/items/${itemId}`;
  if (route === 'mediation') {
    await lead.ask('POST', `${item}/consent`, { body: { side: 'family', answer: 'yes' } });
    await lead.ask('POST', `${item}/consent`, { body: { side: 'school', answer: 'yes' } });
  }
  const seen = await lead.ask<ItemView>('GET', item);
  const today = { kind: 'workingDays', days: 1 };
  const body = {
    route,
    swv,
    personId: lead.id,
    within: { kind: 'workingDays', days: 3 },
    reason: 'Zij komen er samen niet uit.',
    outside: null,
    criteria: route === 'doorbraak' ? ['planFailed', 'bodiesContradict'] : [],
    offerStaysOpen: false,
    tell: { what: 'Wij zoeken iemand die helpt.', byId: lead.id, within: today },
  };
  await lead.ask('POST', `${item}/decision`, { version: seen.version, body });
}
