import { api } from '@steunpunt/contract';
import type { NotificationSettings as Settings } from '@steunpunt/contract/notifications';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { keyOf, queryOf } from '../api/query-keys.ts';
import { useSend } from '../api/use-send.ts';
import { errorText } from '../texts/error-text.ts';
import { InlineError } from '../ui/InlineError.tsx';
import { MenuGroup } from '../ui/Menu.tsx';
import { mayShowOnDesktop } from './ring.ts';

const choices = [
  { name: 'sound', label: 'Speel een geluid' },
  { name: 'desktop', label: 'Toon een bericht op mijn scherm, zonder namen' },
  { name: 'mail', label: 'Stuur mij een mail, zonder namen' },
] as const satisfies readonly { readonly name: keyof Settings; readonly label: string }[];

/** What the person allows. Everything is off until they say so. */
export function NotificationSettings() {
  const client = useQueryClient();
  const settings = useQuery(queryOf(api.getNotificationSettings, {}));
  const [problem, setProblem] = useState<string | null>(null);
  const save = useSend(api.saveNotificationSettings, {
    onSuccess: (saved) => client.setQueryData(keyOf(api.getNotificationSettings, {}), saved),
    onError: (error) => setProblem(errorText(error)),
  });
  const now = save.isPending ? save.variables.body : settings.data;
  if (now === undefined) return null;

  const choose = async (name: keyof Settings, on: boolean) => {
    setProblem(null);
    if (name === 'desktop' && on && !(await mayShowOnDesktop())) {
      setProblem('De browser staat berichten op uw scherm niet toe. Zet dat eerst aan in de browser.');
      return;
    }
    save.mutate({ body: { ...now, [name]: on } });
  };
  return (
    <MenuGroup title="Bij een nieuwe melding">
      {choices.map(({ name, label }) => (
        <label key={name} className="s-notifications__choice">
          <input
            type="checkbox"
            checked={now[name]}
            onChange={(event) => void choose(name, event.target.checked)}
          />
          {label}
        </label>
      ))}
      {problem !== null && <InlineError>{problem}</InlineError>}
    </MenuGroup>
  );
}
