import { demoMail, demoStaff, type StaffKey } from '@steunpunt/bff/demo/demo-staff';
import { finishedAnswers } from '@steunpunt/bff/demo/usual-answers';
import { heldCalls } from '@steunpunt/bff/second-triage/testing/a-table';
import type { ItemView, MeetingView } from '@steunpunt/contract/second-triage';
import { currentBelscript } from '@steunpunt/domain/belscript/versions';
import { type ApiClient, signedIn } from '../load/api-client.ts';
import type { RunningApp } from './start-app.ts';

export { heldCalls };

export type Person = ApiClient & { readonly id: string };

type Reference = {
  readonly desks: readonly { readonly id: string }[];
  readonly colleagues: readonly { readonly id: string; readonly name: string }[];
};

/** Somebody of the demo who asks the API what their page would ask. */
export async function personOf(app: RunningApp, key: StaffKey): Promise<Person> {
  const name = demoStaff(1).find((person) => person.key === key)?.name ?? '';
  const client = await signedIn(app.baseURL, demoMail(name), app.password);
  const { colleagues } = await client.ask<Reference>('GET', '/reference');
  return { ...client, id: colleagues.find((colleague) => colleague.name === name)?.id ?? '' };
}

/** A call of the vignettes as the desk registers it; answers the id of its contact. The calling itself is shown elsewhere. */
export async function heldContact(app: RunningApp, call: keyof typeof heldCalls): Promise<string> {
  const sandra = await personOf(app, 'sandra');
  const { desks } = await sandra.ask<Reference>('GET', '/reference');
  const body = { channel: 'phone', deskId: desks[0]?.id };
  const { id, version } = await sandra.ask<{ id: string; version: number }>('POST', '/calls', { body });
  const answers = finishedAnswers(currentBelscript, heldCalls[call]);
  const saved = await sandra.ask<{ version: number }>('PATCH', `/calls/${id}`, {
    version,
    body: { answers },
  });
  const completion = { deviation: null, offerAccepted: null, swv: null, promisedPersonId: null, minutes: 6 };
  const done = await sandra.ask<{ contactId: string }>('POST', `/calls/${id}/complete`, {
    version: saved.version,
    body: completion,
  });
  return done.contactId;
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
