import { MagnifyingGlassIcon, PlusIcon } from '@navikt/aksel-icons';
import type { SessionView } from '@steunpunt/contract/session';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useReference } from '../api/reference.ts';
import { DemoRibbon } from '../ui/DemoRibbon.tsx';
import { KeyCap } from '../ui/KeyCap.tsx';
import { Logo } from '../ui/Logo.tsx';
import { PersonMenu } from './PersonMenu.tsx';
import { PresenceMenu } from './PresenceMenu.tsx';
import { useAfterFirstPaint } from './use-after-first-paint.ts';
import './top-bar.css';

const Bell = lazy(() => import('../notifications/Bell.tsx').then((loaded) => ({ default: loaded.Bell })));

type TopBarProps = {
  readonly session: SessionView;
  readonly onSearch: () => void;
  readonly onNewContact: (() => void) | null;
  readonly onKeys: () => void;
  readonly onSwitchRole: (role: SessionView['role']) => void;
};

export function TopBar({ session, onSearch, onNewContact, onKeys, onSwitchRole }: TopBarProps) {
  const late = useAfterFirstPaint();
  return (
    <header className="s-bar">
      <Link to="/" className="s-bar__home" aria-label="Steunpunt, naar het begin">
        <Logo />
      </Link>
      <PlaceName session={session} />
      {session.mode === 'demo' && <DemoRibbon />}
      <div className="s-bar__gap" />
      <button type="button" className="s-bar__search" aria-keyshortcuts="Control+K" onClick={onSearch}>
        <MagnifyingGlassIcon aria-hidden className="s-bar__icon" />
        <span className="s-bar__search-words">Zoek naam, nummer of school</span>
        <span className="s-bar__key" aria-hidden>
          <KeyCap onDark>Ctrl K</KeyCap>
        </span>
      </button>
      {onNewContact !== null && (
        <button type="button" className="s-bar__new" onClick={onNewContact}>
          <PlusIcon aria-hidden className="s-bar__icon" />
          <span className="s-bar__words">Nieuw gesprek</span>
          <span className="s-bar__key" aria-hidden>
            <KeyCap onDark>Alt N</KeyCap>
          </span>
        </button>
      )}
      <PresenceMenu session={session} />
      <div className="s-bar__bell">
        {late && (
          <Suspense>
            <Bell />
          </Suspense>
        )}
      </div>
      <PersonMenu session={session} onKeys={onKeys} onSwitchRole={onSwitchRole} />
    </header>
  );
}

/** The own desk, or the region for who works at no desk. */
function PlaceName({ session }: { readonly session: SessionView }) {
  const reference = useReference();
  const desk = reference?.desks.find(({ id }) => id === session.desk)?.name;
  return <span className="s-bar__place">{desk ?? reference?.region.name ?? ''}</span>;
}
