import type { SessionView } from '@steunpunt/contract/session';
import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import { LiveRegion } from '../ui/LiveRegion.tsx';
import { useKey } from '../ui/use-key.ts';
import { Banners } from './Banners.tsx';
import { mayTakeCalls } from './menu-entries.ts';
import { Rail } from './Rail.tsx';
import { TopBar } from './TopBar.tsx';
import { useFocusOnArrival } from './use-focus-on-arrival.ts';
import { useLive } from './use-live.ts';
import './frame.css';

const loadNewContact = () => import('./NewContact.tsx');
const NewContact = lazy(() => loadNewContact().then((loaded) => ({ default: loaded.NewContact })));
const KeysHelp = lazy(() => import('./KeysHelp.tsx').then((loaded) => ({ default: loaded.KeysHelp })));

const loadSearch = () => import('./SearchEverything.tsx');
const SearchEverything = lazy(() => loadSearch().then((loaded) => ({ default: loaded.SearchEverything })));

type FrameProps = {
  readonly session: SessionView;
  readonly onSwitchRole: (role: SessionView['role']) => void;
  readonly children: ReactNode;
};

/** What stays around every page: bar, rail, banners, and the keys that work everywhere. */
export function Frame({ session, onSwitchRole, children }: FrameProps) {
  const [open, setOpen] = useState<'keys' | 'newContact' | 'search' | null>(null);
  const takesCalls = mayTakeCalls(session.role);
  useLive();
  useFocusOnArrival();
  // After the first paint, so that Alt+N and Ctrl+K open at once and also without a connection.
  useEffect(() => void Promise.all([loadNewContact(), loadSearch()]), []);
  useKey({ key: 'n', alt: true, off: !takesCalls }, () => setOpen('newContact'));
  useKey({ key: '?' }, () => setOpen('keys'));
  useKey({ key: 'k', ctrl: true }, () => setOpen('search'));

  const openNewContact = takesCalls ? () => setOpen('newContact') : null;
  return (
    <div className="s-frame">
      <a className="s-skip" href="#inhoud">
        Ga naar de inhoud
      </a>
      <TopBar
        session={session}
        onSearch={() => setOpen('search')}
        onNewContact={openNewContact}
        onKeys={() => setOpen('keys')}
        onSwitchRole={onSwitchRole}
      />
      <Rail session={session} />
      <div className="s-frame__page">
        <Banners />
        <main id="inhoud" tabIndex={-1} className="s-frame__main">
          {children}
        </main>
      </div>
      <LiveRegion />
      <Suspense>
        {open === 'keys' && <KeysHelp onClose={() => setOpen(null)} />}
        {open === 'search' && (
          <SearchEverything
            session={session}
            onNewContact={openNewContact}
            onKeys={() => setOpen('keys')}
            onClose={() => setOpen(null)}
          />
        )}
        {open === 'newContact' && <NewContact session={session} onClose={() => setOpen(null)} />}
      </Suspense>
    </div>
  );
}
