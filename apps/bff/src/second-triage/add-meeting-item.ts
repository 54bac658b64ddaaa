import type { api } from '@steunpunt/contract';
import { refusalOfMeeting } from '@steunpunt/domain/second-triage/meeting';
import { answer, refused } from '../http/answer.ts';
import type { Handlers } from '../http/mount.ts';
import { agendaFor } from './agenda-records.ts';
import { stateOfMeeting } from './meeting-record.ts';
import { addItems, touchMeeting } from './meeting-repository.ts';
import { meetingSignals } from './meeting-signals.ts';
import { meetingView } from './meeting-view.ts';
import { openMeeting } from './open-meeting.ts';

type Add = typeof api.addMeetingItem;

export const addMeetingItem: Handlers<Add> = {
  handle: async ({ tx, actor, now, params, body }) => {
    const opened = await openMeeting(tx, actor, params.id, now, 'lead');
    if (!opened.ok) return opened;
    const { id, kind, swv } = opened.meeting;
    const refusal = refusalOfMeeting('addItem', stateOfMeeting(opened.meeting, now), true);
    if (refusal !== null) return refused(refusal);
    const records = await agendaFor(tx, actor, { kind, swvs: swv === null ? [] : [swv] }, now);
    const isThere = records.some(
      ({ name, state }) => name.kind === body.kind && name.id === body.recordId && state !== 'paused',
    );
    if (!isThere) return refused({ code: 'notOnAgenda' });
    await addItems(tx, id, [{ kind: body.kind, id: body.recordId }]);
    const meeting = (await touchMeeting(tx, id)) ?? opened.meeting;
    const live = await meetingSignals(tx, meeting, now);
    return answer({ ...(await meetingView(tx, actor, meeting, now)), id, version: meeting.version, live });
  },
  again: async ({ tx, actor, now, id }) => {
    const opened = await openMeeting(tx, actor, id, now);
    if (!opened.ok) return opened;
    const { version } = opened.meeting;
    return answer({ ...(await meetingView(tx, actor, opened.meeting, now)), id, version });
  },
};
