import { Button } from '@navikt/ds-react/Button';
import { api } from '@steunpunt/contract';
import type { Belscript } from '@steunpunt/domain/belscript/belscript';
import { type PaperField, paperBelscript } from '@steunpunt/domain/belscript/paper-belscript';
import { useQuery } from '@tanstack/react-query';
import { belscriptQuery } from '../api/belscript.ts';
import { queryOf } from '../api/query-keys.ts';
import { useReference } from '../api/reference.ts';
import { errorText } from '../texts/error-text.ts';
import { Bones } from '../ui/Bones.tsx';
import { ErrorState } from '../ui/ErrorState.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';
import { useDocumentTitle } from '../ui/use-document-title.ts';
import './paper.css';

const emergencyIds = ['emergency-112', 'suicide-prevention-113', 'veilig-thuis', 'kindertelefoon'];

/** The script on paper, for when nothing works: printed from the same questions as the screen. */
export function PaperPage() {
  useDocumentTitle('Belscript op papier');
  const version = useReference()?.belscriptVersion;
  const script = useQuery(belscriptQuery(version));
  const addresses = useQuery(queryOf(api.listReferrals, {}));
  if (script.data === undefined || addresses.data === undefined) {
    const failed = script.error ?? addresses.error;
    return (
      <>
        <PageTitle>Belscript op papier</PageTitle>
        {failed === null ? (
          <Bones label="Het belscript wordt opgehaald" />
        ) : (
          <ErrorState title="Het belscript kon niet worden opgehaald">{errorText(failed)}</ErrorState>
        )}
      </>
    );
  }
  const emergency = addresses.data.addresses
    .filter(({ id, phone }) => emergencyIds.includes(id) && phone !== null)
    .map(({ name, phone }) => `${name}: ${phone}`);
  const paper = paperBelscript(script.data as unknown as Belscript, emergency);
  return (
    <div className="s-paper">
      <div className="s-paper__screen">
        <PageTitle
          meta="Voor als de computer of het netwerk niet werkt. Voer het daarna in met Nieuw gesprek, met de tijd van toen."
          aside={
            <Button type="button" size="small" onClick={() => window.print()}>
              Druk af
            </Button>
          }
        >
          Belscript op papier
        </PageTitle>
      </div>
      <article className="s-paper__sheet">
        <header className="s-paper__head">
          <h2>Belscript {paper.version}</h2>
          <p>Datum ………………… Tijd ………… Opgenomen door ………………………………</p>
        </header>
        {paper.opening.map((line) => (
          <p key={line} className="s-paper__say">
            “{line}”
          </p>
        ))}
        <section className="s-paper__danger">
          <h3>Direct gevaar?</h3>
          {paper.danger.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </section>
        {paper.sections.map(({ step, title, fields }) => (
          <section key={step} className="s-paper__section">
            <h3>{title}</h3>
            {fields.map((field) => (
              <Field key={field.id} field={field} />
            ))}
          </section>
        ))}
        {paper.closing.map((line) => (
          <p key={line} className="s-paper__say">
            “{line}”
          </p>
        ))}
      </article>
    </div>
  );
}

function Field({ field: { label, say, boxes, lines, onlyIf, required } }: { readonly field: PaperField }) {
  return (
    <div className="s-paper__field">
      <p>
        <strong>
          {label}
          {required && ' *'}
        </strong>
        {onlyIf !== null && <em> {onlyIf}</em>}
        {say !== null && <span className="s-paper__spoken"> “{say}”</span>}
      </p>
      {boxes.length > 0 && (
        <ul className="s-paper__boxes">
          {boxes.map((box) => (
            <li key={box}>{box}</li>
          ))}
        </ul>
      )}
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: empty lines are all alike
        <div key={line} className="s-paper__line" />
      ))}
    </div>
  );
}
