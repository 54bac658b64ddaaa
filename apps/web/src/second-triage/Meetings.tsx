import { Button } from '@navikt/ds-react/Button';
import type { MeetingHead } from '@steunpunt/contract/second-triage';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useSwvName } from '../api/reference.ts';
import { capitalised, fullMoment } from '../texts/dates.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Mark } from '../ui/Mark.tsx';
import { Panel } from '../ui/Panel.tsx';
import { PlanMeeting } from './PlanMeeting.tsx';
import { meetingKindNames, meetingStateNames } from './triage-words.ts';

type MeetingsProps = { readonly meetings: readonly MeetingHead[]; readonly mayPlan: boolean };

/** Planned and running meetings, and the last ones that were closed. */
export function Meetings({ meetings, mayPlan }: MeetingsProps) {
  const [planning, setPlanning] = useState(false);
  return (
    <Panel
      title="Overleggen"
      aside={
        mayPlan && (
          <Button type="button" size="small" onClick={() => setPlanning(true)}>
            Plan een overleg
          </Button>
        )
      }
    >
      {meetings.length === 0 && <EmptyState title="Er is nog geen overleg gepland." />}
      <ul className="s-list t-meetings">
        {meetings.map((meeting) => (
          <li key={meeting.id} className="t-meetings__row">
            <MeetingLine meeting={meeting} />
          </li>
        ))}
      </ul>
      {planning && <PlanMeeting meeting={null} onClose={() => setPlanning(false)} />}
    </Panel>
  );
}

function MeetingLine({ meeting }: { readonly meeting: MeetingHead }) {
  const swvName = useSwvName();
  const names = [...meeting.people, ...meeting.alsoPresent].map(({ name }) => name);
  return (
    <>
      <Link to="/tweede-triage/$meetingId" params={{ meetingId: meeting.id }} className="t-rows__name">
        {capitalised(fullMoment(meeting.plannedFor))}
      </Link>
      <span className="t-meta">
        {meeting.kind === 'own' ? swvName(meeting.swv) : meetingKindNames.joint} · {names.join(', ')}
      </span>
      <Mark tone={meeting.state === 'running' ? 'now' : 'neutral'}>{meetingStateNames[meeting.state]}</Mark>
    </>
  );
}
