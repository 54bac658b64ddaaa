import { api } from '@steunpunt/contract';
import type { ReaderView } from '@steunpunt/contract/readers';
import { roleNames } from '@steunpunt/domain/people/roles';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { queryOf } from '../api/query-keys.ts';
import { fullMoment } from '../texts/dates.ts';
import { errorText } from '../texts/error-text.ts';
import { readerRelationNames } from '../texts/words.ts';
import { Bones } from '../ui/Bones.tsx';
import { ErrorState } from '../ui/ErrorState.tsx';
import { Panel } from '../ui/Panel.tsx';
import './readers.css';

type ReadersPanelProps = { readonly of: 'case' | 'contact'; readonly id: string };

/** Who saw this file; asked for only when somebody wants to know, because this look is kept too. */
export function ReadersPanel(props: ReadersPanelProps) {
  const [open, setOpen] = useState(false);
  return (
    <Panel>
      <details className="s-readers" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>Wie heeft dit dossier gezien?</summary>
        {open && <Readers {...props} />}
      </details>
    </Panel>
  );
}

function Readers({ of, id }: ReadersPanelProps) {
  const endpoint = of === 'case' ? api.caseReaders : api.contactReaders;
  // A second look is asked anew: it says who came meanwhile.
  const { data, isPending, isError, error, refetch } = useQuery({
    ...queryOf(endpoint, { params: { id } }),
    staleTime: 0,
    gcTime: 0,
  });
  if (isPending) return <Bones rows={2} label="De inzage wordt opgehaald" />;
  if (isError) {
    return (
      <ErrorState title="De inzage kon niet worden opgehaald" onRetry={() => void refetch()}>
        {errorText(error)}
      </ErrorState>
    );
  }
  return (
    <>
      <ul className="s-list s-readers__list" aria-label="Inzage in dit dossier">
        {data.readers.map((reader) => (
          <li key={`${reader.personId} ${reader.role} ${reader.relation}`}>
            <p>
              <strong>{reader.name}</strong> <span className="s-quiet">{sayAs(reader)}</span>
            </p>
            <p>{sayDone(reader)}</p>
            <p className="s-quiet">Laatst op {fullMoment(reader.lastAt)}</p>
          </li>
        ))}
      </ul>
      <p className="s-quiet s-readers__note">
        {data.readers.length === 0 && 'Nog niemand heeft dit dossier geopend. '}
        Wie het alleen in een lijst of bij het zoeken zag staan, staat hier niet. Dat u dit bekijkt, wordt ook
        bewaard.
      </p>
      {of === 'case' && data.readers.length > 0 && (
        <Link to="/zaken/$id/inzage" params={{ id }} className="s-readers__link">
          Maak een overzicht om mee te geven
        </Link>
      )}
    </>
  );
}

function sayAs({ role, relation }: ReaderView): string {
  return [role && roleNames[role].toLocaleLowerCase('nl'), relation && readerRelationNames[relation]]
    .filter((part) => part != null)
    .join(', ');
}

function sayDone({ reads, changes, refused }: ReaderView): string {
  const parts = [
    reads > 0 && `${reads} keer gezien`,
    changes > 0 && `${changes} keer gewijzigd`,
    refused > 0 && `${refused} keer geweigerd`,
  ];
  return parts.filter((part) => part !== false).join(', ');
}
