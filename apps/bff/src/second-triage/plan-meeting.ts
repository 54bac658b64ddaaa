import type { api } from '@steunpunt/contract';
import type { FieldError } from '@steunpunt/contract/problem';
import { instantAt, localDateOf } from '@steunpunt/domain/calendar/amsterdam-time';
import type { Instant } from '@steunpunt/domain/calendar/instant';
import { leadsMeeting } from '@steunpunt/domain/second-triage/meeting';
import { newId } from '../db/new-id.ts';
import { stored } from '../db/stored-json.ts';
import type { Db } from '../db/tables.ts';
import { answer, invalid, refused } from '../http/answer.ts';
import type { HandlerRequest, Handlers } from '../http/mount.ts';
import { listColleagues } from '../reference/colleague-repository.ts';
import { meetingRef } from './meeting-record.ts';
import { addMeeting, findMeeting } from './meeting-repository.ts';
import { meetingSignals } from './meeting-signals.ts';
import { meetingHead } from './meeting-view.ts';
import { openMeeting } from './open-meeting.ts';

type Plan = typeof api.planMeeting;
type Body = HandlerRequest<Plan>['body'];

export const planMeeting: Handlers<Plan> = {
  handle: async ({ tx, actor, now, body }) => {
    const swv = body.kind === 'joint' ? null : body.swv;
    if (!leadsMeeting(actor, { kind: body.kind, swv })) return refused({ code: 'swvNotYours' });
    const errors = await wrongFields(tx, body, now);
    if (errors.length > 0) return invalid(errors);
    const meeting = {
      id: newId(),
      version: 1,
      kind: body.kind,
      swv,
      planned_for: body.plannedFor,
      planned_by: actor.personId,
      started_at: null,
      closed_at: null,
      also_present: stored(body.alsoPresent),
    };
    await addMeeting(tx, meeting, body.people);
    const live = await meetingSignals(tx, meeting, now);
    const view = await meetingHead(tx, actor, meeting, now);
    return answer({ view, seen: [meetingRef(meeting)], id: meeting.id, version: 1, status: 201, live });
  },
  again: async ({ tx, actor, now, id }) => {
    const opened = await openMeeting(tx, actor, id, now);
    if (!opened.ok) return opened;
    const view = await meetingHead(tx, actor, opened.meeting, now);
    return answer({ view, seen: [meetingRef(opened.meeting)], id, version: opened.meeting.version });
  },
};

/** People who work here as a consultant or a lead, or guests from elsewhere on a seat of guests, each once; not planned for a day that is over. */
export async function wrongFields(
  tx: Db,
  body: Pick<Body, 'plannedFor' | 'people'>,
  now: Instant,
): Promise<FieldError[]> {
  const colleagues = await listColleagues(tx);
  const fits = ({ id, seat }: Body['people'][number]) =>
    (colleagues.find((one) => one.id === id)?.roles ?? []).some(
      (role) => role === 'contactPerson' || role === 'lead' || (role === 'guest' && seat === 'guest'),
    );
  const today = instantAt(localDateOf(now), '00:00');
  return [
    ...(body.plannedFor < today ? [{ path: 'plannedFor', code: 'tooLongAgo' as const }] : []),
    ...body.people.flatMap((person, index): FieldError[] => {
      const { id } = person;
      const path = `people.${index}.id`;
      if (!fits(person)) return [{ path, code: 'unknownValue' }];
      return body.people.findIndex((one) => one.id === id) < index ? [{ path, code: 'double' }] : [];
    }),
  ];
}

export async function savedMeeting(tx: Db, id: string) {
  const meeting = await findMeeting(tx, id);
  if (meeting === undefined) throw new Error(`Meeting ${id} went away while it was changed.`);
  return meeting;
}
