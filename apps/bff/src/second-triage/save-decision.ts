import type { api } from '@steunpunt/contract';
import type { DecisionCommand, DecisionEvent } from '@steunpunt/domain/second-triage/decision';
import { decidersOf } from '@steunpunt/domain/second-triage/meeting';
import { newId } from '../db/new-id.ts';
import { bit, stored } from '../db/stored-json.ts';
import type { Db } from '../db/tables.ts';
import type { HandlerRequest } from '../http/mount.ts';
import type { LiveSignal } from '../live/live-signal.ts';
import { addDecision, addRequest, type DecisionRow, doubtedBy } from './decision-repository.ts';
import { touchMeeting } from './meeting-repository.ts';
import { meetingSignals } from './meeting-signals.ts';
import { moveRecord } from './move-record.ts';
import type { OpenedItem } from './open-item.ts';
import type { TriageRecord } from './triage-record.ts';

type Request = Pick<HandlerRequest<typeof api.decideItem>, 'tx' | 'actor' | 'now' | 'body'>;

/** Keeps the decision with its request and brings the record where it belongs from now on. */
export async function saveDecision(
  request: Request,
  { meeting, seats, record }: OpenedItem,
  command: DecisionCommand,
  events: readonly DecisionEvent[],
): Promise<LiveSignal[]> {
  const { tx, now } = request;
  const decisionId = newId();
  const members = seats.filter(({ seat }) => seat === 'member').map(({ person_id }) => person_id);
  const row = rowOf(request, { id: decisionId, meetingId: meeting.id, record, command });
  await addDecision(tx, row, decidersOf(members, await doubtedBy(tx, record.name)));
  const live: LiveSignal[] = [];
  for (const event of events) {
    if (event.type === 'requested') await keepRequest(tx, { record, decisionId, now }, event);
    else live.push(...(await moveRecord(request, { record, command, decisionId, event })));
  }
  const touched = await touchMeeting(tx, meeting.id);
  return [...live, ...(touched === undefined ? [] : await meetingSignals(tx, touched, now))];
}

async function keepRequest(
  tx: Db,
  { record, decisionId, now }: { record: TriageRecord; decisionId: string; now: string },
  { kind, criteria, agreed }: Extract<DecisionEvent, { type: 'requested' }>,
): Promise<void> {
  await addRequest(tx, {
    id: newId(),
    decision_id: decisionId,
    record_kind: record.name.kind,
    record_id: record.name.id,
    kind,
    state: 'requested',
    requested_at: now,
    criteria: stored(criteria),
    agreed: stored(agreed),
  });
}

type Made = {
  readonly id: string;
  readonly meetingId: string;
  readonly record: TriageRecord;
  readonly command: DecisionCommand;
};

function rowOf({ actor, now, body }: Request, { id, meetingId, record, command }: Made): DecisionRow {
  const { until, tellUntil } = command;
  return {
    id,
    version: 1,
    meeting_id: meetingId,
    record_kind: record.name.kind,
    record_id: record.name.id,
    decided_at: now,
    decided_by: actor.personId,
    route: command.route,
    swv: command.swv,
    person_id: command.person.id,
    until_at: until.until,
    until_date: until.untilDate,
    until_time: until.untilTime,
    days: stored(until.days),
    reason: body.reason,
    outside: command.route === 'referOutside' ? command.outside : null,
    offer_open: bit(command.offerStaysOpen),
    tell_what: body.tell.what,
    teller_id: command.teller.id,
    tell_until: tellUntil.until,
    told_at: null,
    told_by: null,
  };
}
