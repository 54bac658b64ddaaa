import { Button } from '@navikt/ds-react/Button';
import type { AbsenceView } from '@steunpunt/contract/absences';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSession } from '../api/session.ts';
import { errorText } from '../texts/error-text.ts';
import { presenceNames } from '../texts/words.ts';
import { Bones } from '../ui/Bones.tsx';
import { InlineError } from '../ui/InlineError.tsx';
import { Panel } from '../ui/Panel.tsx';
import { Presence } from '../ui/Presence.tsx';
import { AbsenceDialog } from './AbsenceDialog.tsx';
import { AbsenceLine } from './AbsenceLine.tsx';
import { absencesQuery, presenceQuery } from './absence-queries.ts';
import { ReleaseWorkDialog } from './ReleaseWorkDialog.tsx';
import './absences.css';

/** Who is there today, who is away and who does their work meanwhile; absences are set from here. */
export function WhoIsHere() {
  const session = useSession();
  const presence = useQuery(presenceQuery);
  const absences = useQuery(absencesQuery);
  const [open, setOpen] = useState<'absence' | 'release' | null>(null);
  const away = absences.data?.absences.filter(({ today }) => today) ?? [];
  const later = absences.data?.absences.filter(({ today }) => !today) ?? [];
  const here = (presence.data?.people ?? []).filter(
    ({ personId }) => !away.some((absence) => absence.personId === personId),
  );
  return (
    <Panel
      title="Wie is er vandaag"
      className="s-here"
      aside={
        <span className="s-row">
          <Button type="button" size="small" variant="tertiary" onClick={() => setOpen('absence')}>
            Afwezigheid instellen
          </Button>
          {session.role === 'lead' && (
            <Button type="button" size="small" variant="tertiary" onClick={() => setOpen('release')}>
              Werk vrijgeven
            </Button>
          )}
        </span>
      }
    >
      {presence.isPending && <Bones rows={2} label="De collega's worden opgehaald" />}
      {absences.isError && <InlineError>{errorText(absences.error)}</InlineError>}
      <ul className="s-here__people" aria-label="Collega's en of zij er zijn">
        {here.map(({ personId, name, state }) => (
          <li key={personId}>
            <Presence state={state}>{name}</Presence>
            <span className="s-quiet s-small">{presenceNames[state].toLocaleLowerCase('nl')}</span>
          </li>
        ))}
      </ul>
      <AbsenceList title="Vandaag afwezig" absences={away} />
      <AbsenceList title="Later afwezig" absences={later} />
      {open === 'absence' && absences.data !== undefined && (
        <AbsenceDialog people={absences.data.people} onClose={() => setOpen(null)} />
      )}
      {open === 'release' && absences.data !== undefined && (
        <ReleaseWorkDialog people={absences.data.people} onClose={() => setOpen(null)} />
      )}
    </Panel>
  );
}

type AbsenceListProps = { readonly title: string; readonly absences: readonly AbsenceView[] };

function AbsenceList({ title, absences }: AbsenceListProps) {
  if (absences.length === 0) return null;
  return (
    <>
      <h3 className="s-here__title">{title}</h3>
      <ul className="s-here__absences">
        {absences.map((absence) => (
          <AbsenceLine key={absence.id} absence={absence} />
        ))}
      </ul>
    </>
  );
}
