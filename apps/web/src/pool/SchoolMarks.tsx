import { TextField } from '@navikt/ds-react/TextField';
import { api } from '@steunpunt/contract';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { queryOf } from '../api/query-keys.ts';
import { LinkButton } from '../ui/LinkButton.tsx';
import type { SchoolMark } from './profile-draft.ts';

type SchoolMarksProps = {
  readonly schools: readonly SchoolMark[];
  readonly onChange: (schools: readonly SchoolMark[]) => void;
};

/** The schools one has a tie with, found by name. */
export function SchoolMarks({ schools, onChange }: SchoolMarksProps) {
  const [search, setSearch] = useState('');
  const asked = search.trim();
  const found = useQuery({
    ...queryOf(api.findSchools, { query: { search: asked } }),
    enabled: asked.length >= 2,
  });
  const offered = (found.data?.schools ?? []).filter(({ id }) => !schools.some((school) => school.id === id));
  return (
    <div className="p-rows">
      <TextField
        size="small"
        label="Met welke scholen hebt u een band?"
        description="Zoek op naam of plaats."
        value={search}
        onChange={({ target }) => setSearch(target.value)}
      />
      {asked.length >= 2 && (
        <ul className="s-list" aria-label="Gevonden scholen">
          {offered.slice(0, 5).map(({ id, name, place }) => (
            <li key={id}>
              <LinkButton
                onClick={() => {
                  onChange([...schools, { id, name }]);
                  setSearch('');
                }}
              >
                {name}
                {place === null ? '' : `, ${place}`}
              </LinkButton>
            </li>
          ))}
        </ul>
      )}
      {schools.length > 0 && (
        <ul className="s-list" aria-label="Scholen met een band">
          {schools.map(({ id, name }) => (
            <li key={id} className="s-row">
              {name}
              <LinkButton onClick={() => onChange(schools.filter((school) => school.id !== id))}>
                Haal weg<span className="aksel-sr-only">: {name}</span>
              </LinkButton>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
