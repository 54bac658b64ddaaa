import { Button } from '@navikt/ds-react/Button';
import { api } from '@steunpunt/contract';
import { overviewByRole, type RoleOverview } from '@steunpunt/domain/access/reader-overview';
import { asInstant } from '@steunpunt/domain/calendar/instant';
import { roleNames } from '@steunpunt/domain/people/roles';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { queryOf } from '../api/query-keys.ts';
import { fullMoment, now } from '../texts/dates.ts';
import { errorText } from '../texts/error-text.ts';
import { Bones } from '../ui/Bones.tsx';
import { ErrorState } from '../ui/ErrorState.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';
import { useDocumentTitle } from '../ui/use-document-title.ts';
import './readers.css';

/** What a parent or pupil who asks for it is handed: who saw the file, by role and without names. */
export function ReadersSheet({ caseId }: { readonly caseId: string }) {
  useDocumentTitle('Inzage');
  const params = { id: caseId };
  const file = useQuery(queryOf(api.getCase, { params }));
  const found = useQuery({ ...queryOf(api.caseReaders, { params }), staleTime: 0, gcTime: 0 });
  if (file.data === undefined || found.data === undefined) {
    const failed = file.error ?? found.error;
    return (
      <>
        <PageTitle>Wie heeft het dossier gezien?</PageTitle>
        {failed === null ? (
          <Bones rows={4} label="De inzage wordt opgehaald" />
        ) : (
          <ErrorState title="De inzage kon niet worden opgehaald">{errorText(failed)}</ErrorState>
        )}
      </>
    );
  }
  const readers = found.data.readers.map((reader) => ({ ...reader, lastAt: asInstant(reader.lastAt) }));
  return (
    <div className="s-readers-page">
      <div className="s-readers-page__screen">
        <PageTitle
          meta="Om mee te geven aan de ouder of leerling. Er staan functies in en geen namen van collega’s."
          aside={
            <Button type="button" size="small" onClick={() => window.print()}>
              Druk af
            </Button>
          }
        >
          Wie heeft het dossier gezien?
        </PageTitle>
        <Link to="/zaken/$id" params={params} className="s-readers__link">
          Terug naar de zaak
        </Link>
      </div>
      <article className="s-readers-page__sheet" aria-label="Overzicht om mee te geven">
        <h2>Wie heeft uw dossier gezien?</h2>
        <p>
          Zaak {file.data.number}. Gemaakt op {fullMoment(now())}.
        </p>
        <p>
          Hier leest u wie van het steunpunt uw dossier heeft geopend of gewijzigd. Wij noemen de functie,
          niet de naam.
        </p>
        <ul>
          {overviewByRole(readers).map((one) => (
            <li key={one.role ?? ''}>{sayRole(one)}</li>
          ))}
        </ul>
        <p>
          Soms ziet een medewerker uw dossier alleen in een lijst staan. Dat telt hier niet mee. Wij bewaren
          dat wel.
        </p>
        <p>Klopt er iets niet, of hebt u een vraag? Bel dan het steunpunt. Wij leggen het u graag uit.</p>
      </article>
    </div>
  );
}

function sayRole({ role, people, reads, changes, lastAt }: RoleOverview): string {
  const name = role === null ? 'Een andere functie' : roleNames[role];
  const who = people === 1 ? name : `${name} (${people} mensen)`;
  const done = [reads > 0 && `${reads} keer gezien`, changes > 0 && `${changes} keer gewijzigd`];
  return `${who}: ${done.filter((part) => part !== false).join(' en ')}, voor het laatst op ${fullMoment(lastAt)}.`;
}
