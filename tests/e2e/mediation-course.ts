import type { MediationView } from '@steunpunt/contract/mediations';
import { localDateOf } from '@steunpunt/domain/calendar';
import { asInstant } from '@steunpunt/domain/calendar/instant';
import { suitabilityCriteria } from '@steunpunt/domain/mediation/suitability';
import { type heldCalls, heldContact, requestedBy } from './mediation-story.ts';
import type { Person } from './registered-call.ts';
import type { RunningApp } from './start-app.ts';

export const today = localDateOf(asInstant(new Date().toISOString()));

export async function step(
  who: Person,
  { id }: { readonly id: string },
  body: object,
): Promise<MediationView> {
  const { version } = await who.ask<MediationView>('GET', `/mediations/${id}`);
  return who.ask('POST', `/mediations/${id}/steps`, { version, body });
}

type Request = { readonly id: string; readonly contactId: string; readonly contactNumber: string };

/** What the second triage asked for after a call. */
export async function requestOf(app: RunningApp, call: keyof typeof heldCalls, lead: Person, swv: string) {
  const contactId = await heldContact(app, call);
  await requestedBy(lead, { contactId, swv, route: 'mediation', joint: call === 'V24' });
  const { requests } = await lead.ask<{ requests: Request[] }>('GET', '/mediations');
  const request = requests.find((one) => one.contactId === contactId);
  if (request === undefined) throw new Error(`Nobody asked for a mediation after ${call}.`);
  return request;
}

/** Who takes part is filled in, and every question about whether it fits has its yes. */
export async function found(lead: Person, mediation: MediationView): Promise<MediationView> {
  const [parent] = mediation.parties;
  const who = { partyId: parent?.id, name: 'Ilse van Rijn', number: null, takesPart: true, mandate: true };
  let now = await step(lead, mediation, { step: 'changeParty', ...who, authority: 'alone' });
  for (const criterion of suitabilityCriteria) {
    now = await step(lead, now, { step: 'judgeSuitability', criterion, answer: 'yes' });
  }
  return now;
}

/** A mediation in the pool, from a call on: the second triage asked for it and the lead found that it fits. */
export async function inThePool(app: RunningApp, call: keyof typeof heldCalls, lead: Person, swv: string) {
  const { id } = await requestOf(app, call, lead, swv);
  const mediation = await lead.ask<MediationView>('POST', `/mediation-requests/${id}/start`);
  const fitting = await found(lead, await step(lead, mediation, { step: 'startSuitability' }));
  return step(lead, fitting, { step: 'offer', board: null });
}

/** From the pick to the first talk, with everybody who decides. */
export async function untilTalks(mediator: Person, picked: MediationView): Promise<MediationView> {
  let now = await step(mediator, picked, { step: 'startIntakes' });
  for (const { id: partyId, kind, name, decides } of now.parties) {
    if (!decides) continue;
    const known = {
      name: name ?? 'De school',
      number: null,
      authority: 'none',
      takesPart: true,
      mandate: true,
    };
    if (kind === 'school') now = await step(mediator, now, { step: 'changeParty', partyId, ...known });
    now = await step(mediator, now, { step: 'recordConsent', partyId, consent: 'intake', answer: 'yes' });
    now = await step(mediator, now, { step: 'holdIntake', partyId, on: today });
  }
  now = await step(mediator, now, { step: 'prepareAgreement' });
  for (const { id: partyId, decides } of now.parties) {
    if (decides) now = await step(mediator, now, { step: 'sign', partyId, on: today });
  }
  now = await step(mediator, now, { step: 'startTalks' });
  return step(mediator, now, { step: 'holdTalk', on: today });
}

/** The school may decide now; answers those who decide, by their names on the page. */
export async function mandated(mediator: Person, { id }: MediationView): Promise<readonly string[]> {
  const { parties } = await mediator.ask<MediationView>('GET', `/mediations/${id}`);
  const school = parties.find(({ kind }) => kind === 'school');
  const may = { authority: 'none', takesPart: true, mandate: true, number: null };
  const known = { partyId: school?.id, name: school?.name ?? 'De school', ...may };
  const now = await step(mediator, { id }, { step: 'changeParty', ...known });
  return now.parties.filter(({ decides }) => decides).map(({ name }) => name ?? '');
}

/** The offers that are there, newest last; the one of this mediation by its lead's list. */
export async function offerOf(lead: Person, { number }: MediationView): Promise<string> {
  const { offers } = await lead.ask<{ offers: { id: string; number: string }[] }>('GET', '/pool/offers');
  return offers.find((offer) => offer.number === number)?.id ?? 'none';
}
