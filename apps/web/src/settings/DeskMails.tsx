import { Checkbox } from '@navikt/ds-react/Checkbox';
import { api } from '@steunpunt/contract';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { keyOf, queryOf } from '../api/query-keys.ts';
import { useSend } from '../api/use-send.ts';
import { errorText } from '../texts/error-text.ts';
import { InlineError } from '../ui/InlineError.tsx';
import type { Desk } from './desk-draft.ts';

/** Which desks may mail callers; and, plainly, when nothing can be mailed at all. */
export function DeskMails({ desks }: { readonly desks: readonly Desk[] }) {
  const client = useQueryClient();
  const [problem, setProblem] = useState<string | null>(null);
  const settings = useQuery(queryOf(api.getMailSettings, {}));
  const save = useSend(api.setDeskMail, {
    onSuccess: (saved) => client.setQueryData(keyOf(api.getMailSettings, {}), saved),
    onError: (error) => setProblem(errorText(error)),
  });
  if (settings.data === undefined || desks.length === 0) return null;
  const { isSetUp, desks: allowed } = settings.data;
  return (
    <section aria-labelledby="mailen-naar-bellers">
      <h3 id="mailen-naar-bellers">Mailen naar bellers</h3>
      {!isSetUp && (
        <p className="s-quiet">
          Er is nog geen mailserver ingesteld. Tot die tijd wordt er niets gemaild, ook niet naar collega’s.
        </p>
      )}
      {problem !== null && <InlineError>{problem}</InlineError>}
      {desks.map(({ id, name }) => (
        <Checkbox
          key={id}
          size="small"
          checked={allowed.includes(id)}
          onChange={(event) => {
            setProblem(null);
            save.mutate({ params: { id }, body: { allowed: event.target.checked } });
          }}
        >
          {name} mag mailen naar bellers die dat goedvinden
        </Checkbox>
      ))}
    </section>
  );
}
