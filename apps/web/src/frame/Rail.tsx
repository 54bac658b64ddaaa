import {
  BookIcon,
  CogIcon,
  EyeIcon,
  FolderIcon,
  HandShakeHeartIcon,
  PersonGroupIcon,
  PersonHeadsetIcon,
  PhoneIcon,
  PuzzlePieceIcon,
  TasklistIcon,
} from '@navikt/aksel-icons';
import { api } from '@steunpunt/contract';
import type { SessionView } from '@steunpunt/contract/session';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useRouterState } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { queryOf } from '../api/query-keys.ts';
import { worklistPages } from '../api/worklist-query.ts';
import { sayCount } from '../texts/counts.ts';
import { firstViewOf } from './first-view.ts';
import { type MenuEntry, mayTakeCalls, menuEntries } from './menu-entries.ts';
import './rail.css';

export function Rail({ session }: { readonly session: SessionView }) {
  return (
    <nav className="s-rail" aria-label="Hoofdmenu">
      <ul className="s-list s-rail__list">
        {mayTakeCalls(session.role) && <RunningCalls />}
        {menuEntries[session.role].map((entry) => (
          <Entry key={entry} entry={entry} session={session} />
        ))}
      </ul>
    </nav>
  );
}

function Entry({ entry, session }: { readonly entry: MenuEntry; readonly session: SessionView }) {
  switch (entry) {
    case 'worklist':
      return <WorklistEntry session={session} />;
    case 'contacts':
      return <RailItem to="/gesprekken" icon={<PhoneIcon aria-hidden />} name="Gesprekken" />;
    case 'cases':
      return <RailItem to="/zaken" icon={<FolderIcon aria-hidden />} name="Zaken" />;
    case 'secondTriage':
      return session.role === 'lead' ? <AgendaEntry /> : <TableEntry />;
    case 'pool':
      return <PoolEntry session={session} />;
    case 'doorbraak':
      return <RailItem to="/doorbraken" icon={<PuzzlePieceIcon aria-hidden />} name="Doorbraak" />;
    case 'knowledge':
      return <RailItem to="/kennisbank" icon={<BookIcon aria-hidden />} name="Kennisbank" />;
    case 'settings':
      return <RailItem to="/beheer" icon={<CogIcon aria-hidden />} name="Beheer" />;
    case 'reviews':
      return <ReviewsEntry />;
  }
}

/** The count is that of the view the link opens. */
function WorklistEntry({ session }: { readonly session: SessionView }) {
  const view = firstViewOf(session.role);
  const { data } = useInfiniteQuery(worklistPages({ view }));
  const count = data?.pages[0]?.counts.find((counted) => counted.view === view)?.count;
  return (
    <RailItem to="/werkvoorraad" icon={<TasklistIcon aria-hidden />} name="Werkvoorraad" count={count} />
  );
}

/** Everything on the agendas that the link opens. */
function AgendaEntry() {
  const { data } = useQuery(queryOf(api.getAgenda, { query: { kind: 'own' } }));
  const count = data === undefined ? undefined : data.counts.own + data.counts.joint;
  return (
    <RailItem
      to="/tweede-triage"
      icon={<PersonGroupIcon aria-hidden />}
      name="Tweede triage"
      count={count === undefined ? undefined : Math.min(count, 100)}
    />
  );
}

/** Only there while a meeting runs at which this person sits. */
function TableEntry() {
  const { data } = useQuery(queryOf(api.listMeetings, {}));
  if (data?.meetings.some(({ state }) => state === 'running') !== true) return null;
  return <RailItem to="/tweede-triage" icon={<PersonGroupIcon aria-hidden />} name="Tweede triage" />;
}

/** What this mediator may pick, or what waits for a lead. */
function PoolEntry({ session }: { readonly session: SessionView }) {
  const isMediator = session.role === 'mediator';
  const offered = useQuery({ ...queryOf(api.getPool, {}), enabled: isMediator });
  const asked = useQuery({ ...queryOf(api.listMediations, {}), enabled: !isMediator });
  const count = isMediator ? offered.data?.offers.length : asked.data?.requests.length;
  return <RailItem to="/poule" icon={<HandShakeHeartIcon aria-hidden />} name="Poule" count={count} />;
}

/** What still has to be looked back on. */
function ReviewsEntry() {
  const { data } = useQuery(queryOf(api.listReviews, { query: { state: 'open' } }));
  return <RailItem to="/toezicht" icon={<EyeIcon aria-hidden />} name="Toezicht" count={data?.counts.open} />;
}

/** The way back to a call that is being taken; only there while there is one. */
function RunningCalls() {
  const { data } = useQuery(queryOf(api.listCalls, {}));
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const calls = data?.calls ?? [];
  const here = calls.find(({ id }) => path === `/gesprek/${id}`);
  const target = here ?? calls[0];
  if (target === undefined) return null;
  return (
    <li>
      <Link to="/gesprek/$callId" params={{ callId: target.id }} className="s-rail__item">
        <RailIcon icon={<PersonHeadsetIcon aria-hidden />} count={calls.length} />
        <span className="s-rail__name">Nu bezig</span>
      </Link>
    </li>
  );
}

type RailItemProps = {
  readonly to:
    | '/werkvoorraad'
    | '/gesprekken'
    | '/zaken'
    | '/tweede-triage'
    | '/poule'
    | '/doorbraken'
    | '/kennisbank'
    | '/beheer'
    | '/toezicht';
  readonly icon: ReactNode;
  readonly name: string;
  readonly count?: number | undefined;
};

function RailItem({ to, icon, name, count }: RailItemProps) {
  return (
    <li>
      <Link to={to} className="s-rail__item" activeProps={{ 'aria-current': 'page' }}>
        <RailIcon icon={icon} count={count} />
        <span className="s-rail__name">{name}</span>
      </Link>
    </li>
  );
}

function RailIcon({ icon, count }: { readonly icon: ReactNode; readonly count?: number | undefined }) {
  return (
    <span className="s-rail__icon">
      {icon}
      {count !== undefined && count > 0 && <span className="s-rail__count">{sayCount(count)}</span>}
    </span>
  );
}
