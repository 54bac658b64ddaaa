import { api } from '@steunpunt/contract';
import { useQuery } from '@tanstack/react-query';
import { queryOf } from '../api/query-keys.ts';
import { capitalised } from '../texts/dates.ts';
import { errorText } from '../texts/error-text.ts';
import { erasedNames } from '../texts/privacy-words.ts';
import { Bones } from '../ui/Bones.tsx';
import { InlineError } from '../ui/InlineError.tsx';

/** What goes and what stays, before somebody decides what cannot be undone. */
export function ErasurePreview({ requestId }: { readonly requestId: string }) {
  const { data, error } = useQuery({
    ...queryOf(api.getErasurePreview, { params: { id: requestId } }),
    staleTime: 0,
    gcTime: 0,
  });
  if (error !== null) return <InlineError>{errorText(error)}</InlineError>;
  if (data === undefined) return <Bones rows={3} label="Wat verdwijnt, wordt nagezien" />;
  const named = data.goes.filter(({ table }) => erasedNames[table] !== undefined);
  const others = data.goes.length - named.length;
  return (
    <div className="s-privacy__preview">
      <NoWayBack />
      <h3>Dit verdwijnt</h3>
      <ul>
        {named.map(({ table, rows }) => (
          <li key={table}>
            {capitalised(erasedNames[table] ?? '')}
            {table !== 'case_file' && `: ${rows}`}
          </li>
        ))}
        {others > 0 && <li>Alles wat daarbij hoort, ook uit het zoeken</li>}
      </ul>
      <h3>Dit blijft, zonder namen en teksten</h3>
      <ul>
        {data.stays.map(({ table, why }) => (
          <li key={table}>{capitalised(why)}</li>
        ))}
      </ul>
      <p className="s-quiet">In een reservekopie staat de zaak nog ten hoogste 35 dagen.</p>
    </div>
  );
}

export function NoWayBack() {
  return (
    <p>
      <strong>Dit kan niet ongedaan worden gemaakt.</strong> Het kan zijn dat u zich eerst opnieuw moet
      aanmelden.
    </p>
  );
}
