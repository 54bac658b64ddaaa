import { PauseIcon } from '@navikt/aksel-icons';
import { api } from '@steunpunt/contract';
import type { CallView } from '@steunpunt/contract/calls';
import { type Answers, givenValue } from '@steunpunt/domain/belscript/answers';
import { sayPhone } from '@steunpunt/domain/belscript/say-phone';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { queryOf } from '../api/query-keys.ts';
import { channelNames } from '../texts/words.ts';
import { classNames } from '../ui/class-names.ts';
import { useSecondsSince } from './course/CallClock.tsx';
import { sayDuration } from './course/duration.ts';
import { findOpenCall } from './session/open-calls.ts';
import { useTabOf } from './session/use-tab-of.ts';
import './call-tabs.css';

/** The calls that are running, at most four; each keeps its own place. */
export function CallTabs({ callId }: { readonly callId: string }) {
  const { data } = useQuery(queryOf(api.listCalls, {}));
  const calls = data?.calls ?? [];
  const open = calls.filter(({ id }) => id === callId || findOpenCall(id)?.state.ended == null);
  if (open.length === 0) return <div className="c-tabs" />;
  return (
    <nav className="c-tabs" aria-label="Lopende gesprekken">
      {open.map((view) => (
        <CallTab key={view.id} view={view} inFront={view.id === callId} />
      ))}
    </nav>
  );
}

function CallTab({ view, inFront }: { readonly view: CallView; readonly inFront: boolean }) {
  const tab = useTabOf(view);
  const seconds = useSecondsSince(tab.waitingSince ?? tab.startedAt);
  const waits = tab.waitingSince !== null;
  return (
    <Link
      to="/gesprek/$callId"
      params={{ callId: view.id }}
      className={classNames('c-tab', inFront && 'c-tab--front')}
      aria-current={inFront ? 'page' : undefined}
    >
      {waits ? (
        <PauseIcon aria-hidden className="c-tab__pause" />
      ) : (
        <span aria-hidden className="c-tab__dot" />
      )}
      <span className="c-tab__name">{nameOf(tab.answers, tab.channel)}</span>
      <span className="c-tab__time">
        {waits && <span className="c-tab__word">in de wacht </span>}
        {sayDuration(seconds)}
      </span>
    </Link>
  );
}

/** The caller's name, else the number, else how it came in. */
function nameOf(answers: Answers, channel: CallView['channel']): string {
  const name = givenValue(answers, 'callerName')?.trim();
  if (name !== undefined && name !== '') return name;
  const number = givenValue(answers, 'callBackNumber');
  return number !== undefined && 'number' in number ? sayPhone(number.number) : channelNames[channel];
}
