import { Button } from '@navikt/ds-react/Button';
import { api } from '@steunpunt/contract';
import type { MeetingHead } from '@steunpunt/contract/second-triage';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { keyOf } from '../api/query-keys.ts';
import { useSwvName } from '../api/reference.ts';
import { useSend } from '../api/use-send.ts';
import { capitalised, fullMoment } from '../texts/dates.ts';
import { errorText } from '../texts/error-text.ts';
import { announce } from '../ui/announce.ts';
import { InlineError } from '../ui/InlineError.tsx';
import { KeyCap } from '../ui/KeyCap.tsx';
import { Mark } from '../ui/Mark.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';
import { PlanMeeting } from './PlanMeeting.tsx';
import { meetingKindNames, meetingStateNames, seatNames } from './triage-words.ts';

/** When it is, who sits at the table, and how it goes on. */
export function MeetingHeader({ meeting }: { readonly meeting: MeetingHead }) {
  const swvName = useSwvName();
  const [changing, setChanging] = useState(false);
  const whose = meeting.kind === 'own' ? swvName(meeting.swv) : meetingKindNames.joint;
  return (
    <>
      <PageTitle
        meta={
          <>
            {capitalised(fullMoment(meeting.plannedFor))} · {whose} ·{' '}
            {meetingStateNames[meeting.state].toLowerCase()}
          </>
        }
        aside={<Actions meeting={meeting} />}
      >
        Tweede triage
      </PageTitle>
      <div className="t-table">
        <span className="t-meta" id="aan-tafel">
          Aan tafel:
        </span>
        <ul className="s-list t-table__people" aria-labelledby="aan-tafel">
          {meeting.people.map(({ id, name, seat }) => (
            <li key={id}>
              {name}
              {seat === 'guest' && (
                <>
                  {' '}
                  <Mark>{seatNames.guest.toLowerCase()}</Mark>
                </>
              )}
            </li>
          ))}
          {meeting.alsoPresent.map(({ name, position }) => (
            <li key={name}>
              {name} <span className="t-meta">({position}, kijkt mee op het scherm)</span>
            </li>
          ))}
        </ul>
        {meeting.leads && meeting.state !== 'closed' && (
          <button type="button" className="t-link" onClick={() => setChanging(true)}>
            Wijzig
          </button>
        )}
      </div>
      {changing && <PlanMeeting meeting={meeting} onClose={() => setChanging(false)} />}
    </>
  );
}

function Actions({ meeting }: { readonly meeting: MeetingHead }) {
  const client = useQueryClient();
  const onSettled = () => {
    for (const endpoint of [api.getMeeting, api.listMeetings, api.getAgenda, api.getMeetingItem]) {
      void client.invalidateQueries({ queryKey: keyOf(endpoint) });
    }
  };
  const start = useSend(api.startMeeting, {
    onSuccess: () => announce('Het overleg is begonnen.'),
    onSettled,
  });
  const close = useSend(api.closeMeeting, {
    onSuccess: () => announce('Het overleg is gesloten.'),
    onSettled,
  });
  const failure = start.error ?? close.error;
  const request = { params: { id: meeting.id }, version: meeting.version };
  return (
    <>
      {failure !== null && <InlineError>{errorText(failure)}</InlineError>}
      {meeting.state === 'running' && (
        <span className="t-keys" aria-hidden>
          <KeyCap>Alt ↑</KeyCap> vorige <KeyCap>Alt ↓</KeyCap> volgende
        </span>
      )}
      {meeting.leads && meeting.state === 'planned' && (
        <Button type="button" size="small" loading={start.isPending} onClick={() => start.mutate(request)}>
          Begin overleg
        </Button>
      )}
      {meeting.leads && meeting.state === 'running' && (
        <Button
          type="button"
          size="small"
          variant="secondary"
          loading={close.isPending}
          onClick={() => close.mutate(request)}
        >
          Sluit overleg
        </Button>
      )}
    </>
  );
}
