import type { api } from '@steunpunt/contract';
import { answer } from '../http/answer.ts';
import type { Handlers } from '../http/mount.ts';
import { maySeeMeeting } from './meeting-record.ts';
import { recentMeetings, seatsOf } from './meeting-repository.ts';
import { meetingHeads, meetingView } from './meeting-view.ts';
import { openMeeting } from './open-meeting.ts';

export const listMeetings: Handlers<typeof api.listMeetings> = {
  handle: async ({ tx, actor, now }) => {
    const rows = await recentMeetings(tx);
    const seats = await seatsOf(
      tx,
      rows.map(({ id }) => id),
    );
    const visible = rows.filter((row) =>
      maySeeMeeting(
        actor,
        row,
        seats.filter(({ meeting_id }) => meeting_id === row.id),
        now,
      ),
    );
    return answer({ view: { meetings: await meetingHeads(tx, actor, visible, seats, now) }, seen: [] });
  },
};

export const getMeeting: Handlers<typeof api.getMeeting> = {
  handle: async ({ tx, actor, now, params }) => {
    const opened = await openMeeting(tx, actor, params.id, now);
    if (!opened.ok) return opened;
    const { version } = opened.meeting;
    return answer({ ...(await meetingView(tx, actor, opened.meeting, now)), version });
  },
};
