import { PlusIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import { api } from '@steunpunt/contract';
import type { SavedList, SavedView } from '@steunpunt/contract/saved-views';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { keyOf, queryOf } from '../api/query-keys.ts';
import { useSend } from '../api/use-send.ts';
import { errorText } from '../texts/error-text.ts';
import { announce } from '../ui/announce.ts';
import { FilterChip } from '../ui/FilterChip.tsx';
import { NameDialog } from './NameDialog.tsx';
import './saved-views.css';

type Filters = Readonly<Record<string, string | undefined>>;

type SavedViewsProps = {
  readonly list: SavedList;
  /** As they stand in the address now. */
  readonly filters: Filters;
  readonly onApply: (filters: Readonly<Record<string, string>>) => void;
};

/** Own views of a list as chips; the present filters can be kept under a name. */
export function SavedViews({ list, filters, onApply }: SavedViewsProps) {
  const client = useQueryClient();
  const [naming, setNaming] = useState<'new' | SavedView | null>(null);
  const saved = useQuery(queryOf(api.listSavedViews, {}));
  const views = (saved.data?.views ?? []).filter((view) => view.list === list);
  const present = withoutGaps(filters);
  const chosen = views.find((view) => isSame(view.filters, present));
  const remove = useSend(api.removeView, {
    onSuccess: (all) => {
      client.setQueryData(keyOf(api.listSavedViews, {}), all);
      announce('De weergave is verwijderd.');
    },
    onError: (error) => announce(errorText(error)),
  });
  const hasFilters = Object.keys(present).length > 0;
  if (views.length === 0 && !hasFilters) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form
    <div className="s-filters s-views" role="group" aria-label="Bewaarde weergaven">
      {views.map((view) => (
        <FilterChip key={view.id} chosen={view === chosen} onChange={(on) => onApply(on ? view.filters : {})}>
          {view.name}
        </FilterChip>
      ))}
      {chosen === undefined && hasFilters && (
        <Button
          type="button"
          size="small"
          variant="tertiary"
          icon={<PlusIcon aria-hidden />}
          onClick={() => setNaming('new')}
        >
          Bewaar deze weergave
        </Button>
      )}
      {chosen !== undefined && (
        <>
          <Button type="button" size="small" variant="tertiary" onClick={() => setNaming(chosen)}>
            Hernoem
          </Button>
          <Button
            type="button"
            size="small"
            variant="tertiary"
            loading={remove.isPending}
            onClick={() => remove.mutate({ params: { id: chosen.id } })}
          >
            Verwijder
          </Button>
        </>
      )}
      {naming !== null && (
        <NameDialog
          list={list}
          filters={present}
          view={naming === 'new' ? null : naming}
          onClose={() => setNaming(null)}
        />
      )}
    </div>
  );
}

function withoutGaps(filters: Filters): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(filters).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

function isSame(one: Readonly<Record<string, string>>, other: Readonly<Record<string, string>>): boolean {
  const names = Object.keys(one);
  return names.length === Object.keys(other).length && names.every((name) => one[name] === other[name]);
}
