import {
  ArrowsSquarepathIcon,
  LeaveIcon,
  MonitorIcon,
  MoonIcon,
  PersonGroupIcon,
  PersonIcon,
  PrinterSmallIcon,
  QuestionmarkIcon,
  SunIcon,
} from '@navikt/aksel-icons';
import type { SessionView } from '@steunpunt/contract/session';
import { roleNames } from '@steunpunt/domain/people/roles';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { signOutEverywhere } from '../api/session.ts';
import { errorText } from '../texts/error-text.ts';
import { chooseTheme, type ThemeChoice, themeChoice } from '../theme/theme-choice.ts';
import { announce } from '../ui/announce.ts';
import { MenuGroup, MenuItem } from '../ui/Menu.tsx';
import { mayTakeCalls } from './menu-entries.ts';

type PersonMenuItemsProps = {
  readonly session: SessionView;
  readonly close: () => void;
  readonly onKeys: () => void;
  readonly onSwitchRole: (role: SessionView['role']) => void;
};

export function PersonMenuItems({ session, close, onKeys, onSwitchRole }: PersonMenuItemsProps) {
  const navigate = useNavigate();
  const otherRoles = session.roles.filter((role) => role !== session.role);
  return (
    <>
      <ThemeChoices />
      {otherRoles.length > 0 && (
        <MenuGroup title="Andere rol">
          {otherRoles.map((role) => (
            <MenuItem
              key={role}
              icon={<ArrowsSquarepathIcon aria-hidden />}
              onSelect={() => {
                close();
                onSwitchRole(role);
              }}
            >
              Ga verder als {roleNames[role].toLocaleLowerCase('nl')}
            </MenuItem>
          ))}
        </MenuGroup>
      )}
      <MenuGroup title="Steunpunt">
        <MenuItem
          icon={<QuestionmarkIcon aria-hidden />}
          onSelect={() => {
            close();
            onKeys();
          }}
        >
          Bekijk de toetsen
        </MenuItem>
        {mayTakeCalls(session.role) && (
          <MenuItem
            icon={<PrinterSmallIcon aria-hidden />}
            onSelect={() => {
              close();
              void navigate({ to: '/belscript/papier' });
            }}
          >
            Druk het belscript af
          </MenuItem>
        )}
        {session.role === 'lead' && (
          <MenuItem
            icon={<PersonGroupIcon aria-hidden />}
            onSelect={() => {
              close();
              void navigate({ to: '/beheer' });
            }}
          >
            Accounts van collega’s
          </MenuItem>
        )}
        <MenuItem
          icon={<PersonIcon aria-hidden />}
          onSelect={() => {
            close();
            void navigate({ to: '/mijn-account' });
          }}
        >
          Mijn account
        </MenuItem>
        <MenuItem
          icon={<LeaveIcon aria-hidden />}
          onSelect={() => void signOutEverywhere().catch((error: unknown) => announce(errorText(error)))}
        >
          Meld af
        </MenuItem>
      </MenuGroup>
    </>
  );
}

const themes = [
  { choice: 'system', name: 'Zoals de computer', Icon: MonitorIcon },
  { choice: 'light', name: 'Licht', Icon: SunIcon },
  { choice: 'dark', name: 'Donker', Icon: MoonIcon },
] as const satisfies readonly { choice: ThemeChoice; name: string; Icon: unknown }[];

function ThemeChoices() {
  const [chosen, setChosen] = useState(themeChoice);
  return (
    <MenuGroup title="Kleuren">
      {themes.map(({ choice, name, Icon }) => (
        <MenuItem
          key={choice}
          icon={<Icon aria-hidden />}
          chosen={choice === chosen}
          onSelect={() => {
            chooseTheme(choice);
            setChosen(choice);
          }}
        >
          {name}
        </MenuItem>
      ))}
    </MenuGroup>
  );
}
