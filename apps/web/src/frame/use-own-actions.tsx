import { ArrowRightIcon, ExclamationmarkTriangleIcon, PlusIcon, QuestionmarkIcon } from '@navikt/aksel-icons';
import { api } from '@steunpunt/contract';
import type { SessionView } from '@steunpunt/contract/session';
import { mayBreakGlass } from '@steunpunt/domain/access/break-glass';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { keyOf } from '../api/query-keys.ts';
import { useSend } from '../api/use-send.ts';
import type { SearchOption } from '../search/SearchDialog.tsx';
import { errorText } from '../texts/error-text.ts';
import { presenceNames } from '../texts/words.ts';
import { announce } from '../ui/announce.ts';
import { Presence } from '../ui/Presence.tsx';
import { mayTakeCalls, menuEntries } from './menu-entries.ts';
import { pageOf } from './page-of-entry.ts';

type Own = {
  readonly session: SessionView;
  readonly onNewContact: (() => void) | null;
  readonly onKeys: () => void;
};

/** What the person can do from anywhere: begin a call, say that they are away, go to a page. */
export function useOwnActions({ session, onNewContact, onKeys }: Own): readonly SearchOption[] {
  const navigate = useNavigate();
  const client = useQueryClient();
  const setPresence = useSend(api.setPresence, {
    onSuccess: ({ state }) => {
      void client.invalidateQueries({ queryKey: keyOf(api.listPresence) });
      announce(`U staat op ${presenceNames[state].toLocaleLowerCase('nl')}.`);
    },
    onError: (error) => announce(errorText(error)),
  });
  const begin: SearchOption[] =
    onNewContact === null
      ? []
      : [{ id: 'do-new', title: 'Nieuw gesprek', icon: <PlusIcon aria-hidden />, onChoose: onNewContact }];
  const presences = mayTakeCalls(session.role) ? (['available', 'inCall', 'away'] as const) : [];
  return [
    ...begin,
    ...presences.map((state) => ({
      id: `do-${state}`,
      title: `Zet mij op ${presenceNames[state].toLocaleLowerCase('nl')}`,
      icon: <Presence state={state}>{''}</Presence>,
      onChoose: () => setPresence.mutate({ body: { state } }),
    })),
    ...menuEntries[session.role].map((entry) => ({
      id: `go-${entry}`,
      title: `Naar ${pageOf[entry].name}`,
      icon: <ArrowRightIcon aria-hidden />,
      onChoose: () => void navigate({ to: pageOf[entry].to }),
    })),
    ...(mayBreakGlass(session.role)
      ? [
          {
            id: 'go-glass',
            title: 'Noodtoegang',
            icon: <ExclamationmarkTriangleIcon aria-hidden />,
            onChoose: () => void navigate({ to: '/noodtoegang' }),
          },
        ]
      : []),
    {
      id: 'do-keys',
      title: 'Bekijk de toetsen',
      icon: <QuestionmarkIcon aria-hidden />,
      onChoose: onKeys,
    },
  ];
}
