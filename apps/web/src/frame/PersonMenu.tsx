import { ChevronDownIcon } from '@navikt/aksel-icons';
import type { SessionView } from '@steunpunt/contract/session';
import { roleNames } from '@steunpunt/domain/people/roles';
import { lazy, Suspense, useEffect } from 'react';
import { Menu } from '../ui/Menu.tsx';

const loadItems = () => import('./PersonMenuItems.tsx');
const PersonMenuItems = lazy(() => loadItems().then((loaded) => ({ default: loaded.PersonMenuItems })));

type PersonMenuProps = {
  readonly session: SessionView;
  readonly onKeys: () => void;
  readonly onSwitchRole: (role: SessionView['role']) => void;
};

export function PersonMenu({ session, onKeys, onSwitchRole }: PersonMenuProps) {
  // After the first paint, so that the menu opens at once.
  useEffect(() => void loadItems(), []);
  return (
    <Menu
      label={`${session.person.name} ${roleNames[session.role]}: menu`}
      buttonClassName="s-bar__menu"
      button={
        <>
          <span className="s-bar__initials" aria-hidden data-initials={initialsOf(session.person.name)} />
          <span className="s-bar__person">
            <strong>{session.person.name}</strong> <span>{roleNames[session.role]}</span>
          </span>
          <ChevronDownIcon aria-hidden className="s-bar__chevron" />
        </>
      }
    >
      {(close) => (
        <Suspense>
          <PersonMenuItems session={session} close={close} onKeys={onKeys} onSwitchRole={onSwitchRole} />
        </Suspense>
      )}
    </Menu>
  );
}

/** "Marloes Hendriks" → "MH"; a name of one word gives one letter. */
function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => word !== '');
  const ends = words.length > 1 ? [words[0], words.at(-1)] : [words[0]];
  return ends
    .map((word) => word?.charAt(0) ?? '')
    .join('')
    .toUpperCase();
}
