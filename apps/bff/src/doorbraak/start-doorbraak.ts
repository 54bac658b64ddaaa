import type { api } from '@steunpunt/contract';
import { localDateOf } from '@steunpunt/domain/calendar/amsterdam-time';
import type { Instant } from '@steunpunt/domain/calendar/instant';
import { requestedDoorbraak } from '@steunpunt/domain/doorbraak/doorbraak';
import type { DoorbraakCriterion } from '@steunpunt/domain/second-triage/second-triage-words';
import { newId } from '../db/new-id.ts';
import { bit, fromStored, stored } from '../db/stored-json.ts';
import type { Db } from '../db/tables.ts';
import type { Handlers } from '../http/mount.ts';
import type { TriageRequest } from '../second-triage/request-repository.ts';
import { requestToStart } from '../second-triage/request-to-start.ts';
import { journalDoorbraak } from './doorbraak-journal.ts';
import { addDoorbraak, nextDoorbraakNumber } from './doorbraak-repository.ts';
import { doorbraakSignals } from './doorbraak-signals.ts';
import { shownDoorbraak } from './doorbraak-view.ts';
import { openDoorbraak } from './open-doorbraak.ts';

export const startDoorbraak: Handlers<typeof api.startDoorbraak> = {
  handle: async ({ tx, actor, now, params }) => {
    const asked = await requestToStart(tx, 'doorbraak', params.id, actor);
    if (!asked.ok) return asked;
    const id = await beginDoorbraak(tx, asked.request, asked.swv, { personId: actor.personId, now });
    const opened = await openDoorbraak(tx, actor, id);
    if (!opened.ok) return opened;
    const shown = await shownDoorbraak(tx, opened, now);
    return { ...shown, status: 201, live: await doorbraakSignals(tx, id, now) };
  },
  again: async ({ tx, actor, now, id }) => {
    const opened = await openDoorbraak(tx, actor, id);
    return opened.ok ? shownDoorbraak(tx, opened, now) : opened;
  },
};

/** Makes the doorbraak of a request, with the criteria that the table saw; answers its id. */
export async function beginDoorbraak(
  tx: Db,
  { id: request_id, contact, criteria }: TriageRequest,
  swv: string,
  { personId, now }: { readonly personId: string; readonly now: Instant },
): Promise<string> {
  const today = localDateOf(now);
  const id = newId();
  const seen = fromStored<DoorbraakCriterion[]>(criteria);
  const fresh = requestedDoorbraak(today);
  await addDoorbraak(tx, {
    id,
    version: 1,
    number: await nextDoorbraakNumber(tx, today.slice(0, 4)),
    request_id,
    contact_id: contact.id,
    desk_id: contact.desk_id,
    swv,
    sector: contact.sector ?? 'none',
    nature: contact.nature ?? 'A90',
    urgency: contact.urgency,
    stage: fresh.stage,
    stage_since: fresh.stageSince,
    until_at: null,
    team_since: null,
    paused: null,
    criteria: stored(Object.fromEntries(seen.map((criterion) => [criterion, true]))),
    consent: fresh.consent,
    consent_on: null,
    checked_values: stored(fresh.checkedValues),
    followed_up_on: null,
    stopped_by_family: bit(fresh.stoppedByFamily),
    outcome: null,
  });
  const facts = { request: request_id, contact: contact.id };
  await journalDoorbraak(tx, { id, version: 1, event: 'requested', personId, now, facts });
  return id;
}
