import { ChevronDownIcon } from '@navikt/aksel-icons';
import { api } from '@steunpunt/contract';
import type { SessionView } from '@steunpunt/contract/session';
import { useQuery } from '@tanstack/react-query';
import { queryOf } from '../api/query-keys.ts';
import { useSend } from '../api/use-send.ts';
import { presenceNames } from '../texts/words.ts';
import { announce } from '../ui/announce.ts';
import { Menu, MenuGroup, MenuItem } from '../ui/Menu.tsx';
import { Presence } from '../ui/Presence.tsx';

const choices = ['available', 'inCall', 'away'] as const;

/** What colleagues see of me; I set it myself. */
export function PresenceMenu({ session }: { readonly session: SessionView }) {
  const presence = useQuery(queryOf(api.listPresence, {}));
  const set = useSend(api.setPresence, { onSuccess: () => presence.refetch() });
  const mine = presence.data?.people.find(({ personId }) => personId === session.person.id);
  const state = set.isPending ? set.variables.body.state : (mine?.state ?? 'unknown');
  return (
    <Menu
      label={`Aanwezigheid: ${presenceNames[state].toLocaleLowerCase('nl')}`}
      buttonClassName="s-bar__menu s-bar__menu--presence"
      button={
        <>
          <Presence state={state}>{presenceNames[state]}</Presence>
          <ChevronDownIcon aria-hidden className="s-bar__chevron" />
        </>
      }
    >
      {(close) => (
        <MenuGroup title="Wat collega’s van u zien">
          {choices.map((choice) => (
            <MenuItem
              key={choice}
              chosen={choice === state}
              onSelect={() => {
                set.mutate({ body: { state: choice } });
                announce(`U staat op ${presenceNames[choice].toLocaleLowerCase('nl')}.`);
                close();
              }}
            >
              <Presence state={choice}>{presenceNames[choice]}</Presence>
            </MenuItem>
          ))}
        </MenuGroup>
      )}
    </Menu>
  );
}
