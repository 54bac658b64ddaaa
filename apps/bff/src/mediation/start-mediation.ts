import type { api } from '@steunpunt/contract';
import { localDateOf } from '@steunpunt/domain/calendar/amsterdam-time';
import type { Instant } from '@steunpunt/domain/calendar/instant';
import { peopleOfCall } from '@steunpunt/domain/case/people-of-call';
import { requestedMediation } from '@steunpunt/domain/mediation/mediation';
import { stageTerm } from '@steunpunt/domain/mediation/mediation-terms';
import type { ConsentSide } from '@steunpunt/domain/second-triage/second-triage-words';
import { contactParts } from '../contacts/contact-repository.ts';
import { newId } from '../db/new-id.ts';
import { bit, fromStored, stored } from '../db/stored-json.ts';
import type { Db } from '../db/tables.ts';
import type { Handlers } from '../http/mount.ts';
import { calendarOfDeskNamed } from '../reference/desk-calendar-repository.ts';
import type { TriageRequest } from '../second-triage/request-repository.ts';
import { requestToStart } from '../second-triage/request-to-start.ts';
import { journalMediation } from './mediation-journal.ts';
import {
  addMediation,
  type MediationRow,
  nextMediationNumber,
  type PartyRow,
} from './mediation-repository.ts';
import { mediationSignals } from './mediation-signals.ts';
import { shownMediation } from './mediation-view.ts';
import { openMediation } from './open-mediation.ts';

export const startMediation: Handlers<typeof api.startMediation> = {
  handle: async ({ tx, actor, now, params }) => {
    const asked = await requestToStart(tx, 'mediation', params.id, actor);
    if (!asked.ok) return asked;
    const id = await beginMediation(tx, asked.request, asked.swv, { personId: actor.personId, now });
    const opened = await openMediation(tx, actor, id);
    if (!opened.ok) return opened;
    const shown = await shownMediation(tx, opened, now);
    return { ...shown, status: 201, live: await mediationSignals(tx, id, now) };
  },
  again: async ({ tx, actor, now, id }) => {
    const opened = await openMediation(tx, actor, id);
    return opened.ok ? shownMediation(tx, opened, now) : opened;
  },
};

/** Makes the mediation of a request, with whom the call told of; answers its id. */
export async function beginMediation(
  tx: Db,
  request: TriageRequest,
  swv: string,
  { personId, now }: { readonly personId: string; readonly now: Instant },
): Promise<string> {
  const row = await rowOf(tx, request, swv, now);
  await addMediation(tx, row, await partiesOf(tx, request, row.id, now));
  const facts = { request: request.id, contact: request.contact.id };
  await journalMediation(tx, { id: row.id, version: 1, event: 'requested', personId, now, facts });
  return row.id;
}

async function rowOf(
  tx: Db,
  { id, contact }: TriageRequest,
  swv: string,
  now: Instant,
): Promise<MediationRow> {
  const today = localDateOf(now);
  const { stage } = requestedMediation(today);
  const calendar = await calendarOfDeskNamed(tx, contact.desk_id);
  return {
    id: newId(),
    version: 1,
    number: await nextMediationNumber(tx, today.slice(0, 4)),
    request_id: id,
    contact_id: contact.id,
    desk_id: contact.desk_id,
    swv,
    sector: contact.sector ?? 'none',
    nature: contact.nature ?? 'A90',
    urgency: contact.urgency,
    stage,
    stage_since: today,
    stage_at: now,
    until_at: stageTerm(stage, now, calendar)?.until ?? null,
    paused: null,
    suitability: stored({}),
    talks: stored([]),
    others_present: 0,
    ending: stored(null),
    outcome: null,
    closed_on: null,
    settlement_shared: 0,
    safety_protocol_on: stored([]),
    minutes: 0,
    appointments: stored([]),
    evaluation: stored(null),
    settlement: null,
  };
}

/** Whom the call told of, and the school; what each side said at the second triage counts as their first yes. */
async function partiesOf(
  tx: Db,
  { contact, agreed }: TriageRequest,
  mediationId: string,
  now: Instant,
): Promise<PartyRow[]> {
  const sides = fromStored<ConsentSide[]>(agreed);
  const on = localDateOf(now);
  const saidYes = (side: ConsentSide) =>
    stored(sides.includes(side) ? { explore: { answer: 'yes', on } } : {});
  const { answers } = await contactParts(tx, contact);
  const base = { mediation_id: mediationId, intake_on: null, signed_on: null };
  const family = peopleOfCall(answers).flatMap(
    ({ role, authority, age, name, number, mail }, position): PartyRow[] => {
      const isPupil = role === 'pupil';
      if (!isPupil && role !== 'parent' && role !== 'guardian') return [];
      const isCaller = position === 0;
      return [
        {
          ...base,
          id: newId(),
          position,
          kind: isPupil ? 'pupil' : 'parent',
          authority,
          age: isPupil ? age : null,
          takes_part: bit(!isPupil || isCaller),
          mandate: 1,
          name,
          phone: number,
          mail,
          consents: isCaller ? saidYes('family') : stored({}),
        },
      ];
    },
  );
  const school: PartyRow = {
    ...base,
    id: newId(),
    position: family.length,
    kind: 'school',
    authority: 'none',
    age: null,
    takes_part: 1,
    mandate: 0,
    name: contact.school_name,
    phone: null,
    mail: null,
    consents: saidYes('school'),
  };
  return [...family, school];
}
