import { BookIcon, Buildings3Icon } from '@navikt/aksel-icons';
import { api } from '@steunpunt/contract';
import type { SessionView } from '@steunpunt/contract/session';
import { wordsOf } from '@steunpunt/domain/knowledge/search-words';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { queryOf } from '../api/query-keys.ts';
import { findItems } from '../knowledge/find-items.ts';
import { caseOption } from '../search/found-cases.tsx';
import { contactOption } from '../search/found-contacts.tsx';
import { SearchDialog, type SearchGroup, type SearchOption } from '../search/SearchDialog.tsx';
import { useSearch } from '../search/use-search.ts';
import { errorText } from '../texts/error-text.ts';
import { menuEntries } from './menu-entries.ts';
import { useOwnActions } from './use-own-actions.tsx';

type SearchEverythingProps = {
  readonly session: SessionView;
  readonly onNewContact: (() => void) | null;
  readonly onKeys: () => void;
  readonly onClose: () => void;
};

const mostItems = 5;

/** Cases, contacts, schools, knowledge and what the person can do, found from one field. */
export function SearchEverything({ session, onNewContact, onKeys, onClose }: SearchEverythingProps) {
  const navigate = useNavigate();
  const [text, setText] = useState('');
  // Whoever has a worklist finds records; a guest and an administrator find knowledge.
  const { found, isPending, error } = useSearch(text, menuEntries[session.role].includes('worklist'));
  const items = useQuery({ ...queryOf(api.listKnowledge, {}), staleTime: 10 * 60_000 }).data?.items ?? [];
  const actions = useOwnActions({ session, onNewContact, onKeys });
  const open = (id: string) => void navigate({ to: '/gesprekken/$id', params: { id } });
  const openCase = (id: string) => void navigate({ to: '/zaken/$id', params: { id } });
  const typed = text.trim() !== '';

  const knowledge = typed ? findItems(items, text, undefined).slice(0, mostItems) : [];
  const groups: readonly SearchGroup[] = [
    { title: 'Zaken', options: (found?.cases ?? []).map((one) => caseOption(one, openCase)) },
    { title: 'Gesprekken', options: (found?.contacts ?? []).map((contact) => contactOption(contact, open)) },
    {
      title: 'Lijkt hierop',
      options: [
        ...(found?.nearCases ?? []).map((one) => caseOption(one, openCase)),
        ...(found?.near ?? []).map((contact) => contactOption(contact, open)),
      ],
    },
    {
      title: 'Kennisbank',
      options: knowledge.map(({ id, title }) => ({
        id: `knowledge-${id}`,
        title,
        icon: <BookIcon aria-hidden />,
        onChoose: () => void navigate({ to: '/kennisbank/$id', params: { id } }),
      })),
    },
    {
      title: 'Scholen',
      options: (found?.schools ?? []).map(({ id, name, place, swv }) => ({
        id: `school-${id}`,
        title: [name, place].filter((part) => part !== null).join(', '),
        detail: [swv, 'zoek gesprekken over deze school'].filter((part) => part !== null).join(' · '),
        icon: <Buildings3Icon aria-hidden />,
        staysOpen: true,
        onChoose: () => setText(name),
      })),
    },
    { title: typed ? 'Doen' : 'Wat wilt u doen?', options: typed ? actionsNamed(actions, text) : actions },
  ];
  return (
    <SearchDialog
      text={text}
      onText={setText}
      groups={groups}
      status={statusOf(groups, { typed, isPending, error, more: found?.more === true })}
      onClose={onClose}
    />
  );
}

function actionsNamed(actions: readonly SearchOption[], typed: string): readonly SearchOption[] {
  const wanted = wordsOf(typed);
  return actions.filter(({ title }) => {
    const words = wordsOf(title);
    return wanted.every((word) => words.some((one) => one.startsWith(word)));
  });
}

type Progress = {
  readonly typed: boolean;
  readonly isPending: boolean;
  readonly error: Error | null;
  readonly more: boolean;
};

function statusOf(groups: readonly SearchGroup[], { typed, isPending, error, more }: Progress): string {
  if (!typed) return 'Typ een deel van een naam, een telefoonnummer, een school of een onderwerp.';
  if (error !== null) return `Zoeken lukte niet. ${errorText(error)}`;
  if (isPending) return 'Zoeken…';
  const count = groups.reduce((sum, { options }) => sum + options.length, 0);
  if (count === 0) return 'Niets gevonden. Probeer een kleiner deel van de naam of het nummer.';
  const moreText = more ? ' Er is meer: typ meer om te kiezen.' : '';
  return `${count} gevonden.${moreText}`;
}
