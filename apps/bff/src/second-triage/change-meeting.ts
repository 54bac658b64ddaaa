import type { api } from '@steunpunt/contract';
import type { Endpoint } from '@steunpunt/contract/endpoint';
import { refusalOfMeeting } from '@steunpunt/domain/second-triage/meeting';
import type { MeetingStep } from '@steunpunt/domain/second-triage/triage-steps';
import { answer, invalid, type Refused, refused, stale } from '../http/answer.ts';
import type { HandlerRequest, Handlers } from '../http/mount.ts';
import { listColleagues } from '../reference/colleague-repository.ts';
import { toDecide } from './agenda-repository.ts';
import { meetingRef, stateOfMeeting } from './meeting-record.ts';
import { addItems, changeMeeting as saveChange, updateMeeting } from './meeting-repository.ts';
import { meetingSignals } from './meeting-signals.ts';
import { meetingHead, meetingView } from './meeting-view.ts';
import { type OpenedMeeting, openMeeting } from './open-meeting.ts';
import { savedMeeting, wrongFields } from './plan-meeting.ts';

export const changeMeeting: Handlers<typeof api.changeMeeting> = {
  handle: async (request) => {
    const { tx, actor, now, body } = request;
    const opened = await openForStep(request, 'change');
    if (!opened.ok) return opened;
    const errors = await wrongFields(tx, body, now);
    if (errors.length > 0) return invalid(errors);
    const version = await saveChange(tx, opened.meeting, body);
    if (version === undefined) return stale(opened.meeting.version);
    const meeting = await savedMeeting(tx, opened.meeting.id);
    const live = await meetingSignals(tx, meeting, now, opened.seats);
    const view = await meetingHead(tx, actor, meeting, now);
    return answer({ view, seen: [meetingRef(meeting)], id: meeting.id, version, live });
  },
};

/** What is on the agenda at that moment becomes the items; what one at the table may not see is among them all the same. */
export const startMeeting: Handlers<typeof api.startMeeting> = {
  handle: async (request) => {
    const { tx, actor, now } = request;
    const opened = await openForStep(request, 'start');
    if (!opened.ok) return opened;
    const { kind, swv, id } = opened.meeting;
    const version = await updateMeeting(tx, opened.meeting, { started_at: now });
    if (version === undefined) return stale(opened.meeting.version);
    await addItems(tx, id, await toDecide(tx, { kind, swvs: swv === null ? [] : [swv] }));
    const meeting = await savedMeeting(tx, id);
    const live = await meetingSignals(tx, meeting, now);
    return answer({ ...(await meetingView(tx, actor, meeting, now)), id, version, live });
  },
};

export const closeMeeting: Handlers<typeof api.closeMeeting> = {
  handle: async (request) => {
    const { tx, actor, now } = request;
    const opened = await openForStep(request, 'close');
    if (!opened.ok) return opened;
    const version = await updateMeeting(tx, opened.meeting, { closed_at: now });
    if (version === undefined) return stale(opened.meeting.version);
    const meeting = await savedMeeting(tx, opened.meeting.id);
    const live = await meetingSignals(tx, meeting, now);
    const view = await meetingHead(tx, actor, meeting, now);
    return answer({ view, seen: [meetingRef(meeting)], id: meeting.id, version, live });
  },
};

type Stepping = Pick<HandlerRequest<Endpoint>, 'tx' | 'actor' | 'now' | 'expectedVersion'> & {
  readonly params: { readonly id: string };
};

async function openForStep(
  { tx, actor, now, params, expectedVersion }: Stepping,
  step: MeetingStep,
): Promise<OpenedMeeting | Refused> {
  const opened = await openMeeting(tx, actor, params.id, now, 'lead');
  if (!opened.ok) return opened;
  const { meeting } = opened;
  const about = { kind: 'triageMeeting', id: meeting.id };
  if (meeting.version !== expectedVersion) return stale(meeting.version, about);
  const refusal = refusalOfMeeting(step, stateOfMeeting(meeting, now), await hasLead(tx, opened));
  return refusal === null ? opened : refused(refusal, about);
}

async function hasLead(tx: Stepping['tx'], { meeting, seats }: OpenedMeeting): Promise<boolean> {
  const leads = (await listColleagues(tx)).filter(
    ({ roles, swvs }) => roles.includes('lead') && (meeting.swv === null || swvs.includes(meeting.swv)),
  );
  return seats.some(({ person_id, seat }) => seat === 'member' && leads.some(({ id }) => id === person_id));
}
