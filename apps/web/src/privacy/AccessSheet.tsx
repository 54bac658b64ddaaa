import { Button } from '@navikt/ds-react/Button';
import { api } from '@steunpunt/contract';
import type { AccessFile, AccessItem } from '@steunpunt/contract/privacy';
import { isLocalDate, type LocalDate, sayDate } from '@steunpunt/domain/calendar';
import { isInstant } from '@steunpunt/domain/calendar/instant';
import { useQuery } from '@tanstack/react-query';
import { queryOf } from '../api/query-keys.ts';
import { useSwvName } from '../api/reference.ts';
import { authorityNames, involvedRoleNames } from '../texts/case-words.ts';
import { fullMoment } from '../texts/dates.ts';
import { errorText } from '../texts/error-text.ts';
import { accessPartNames, accessWhatNames, leftOutNames } from '../texts/privacy-words.ts';
import { sayNames } from '../texts/say-names.ts';
import { Bones } from '../ui/Bones.tsx';
import { ErrorState } from '../ui/ErrorState.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';
import { useDocumentTitle } from '../ui/use-document-title.ts';
import { SamePersons } from './SamePersons.tsx';
import { saveAsFile } from './save-as-file.ts';
import './privacy.css';

/** Everything that is kept of the person who asked, to be read through, printed or given as a file. */
export function AccessSheet({ requestId }: { readonly requestId: string }) {
  useDocumentTitle('Inzage');
  const found = useQuery({
    ...queryOf(api.getAccessFile, { params: { id: requestId } }),
    // Each look is a row in the audit log: it is asked once, and not again behind one's back.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  if (found.data === undefined) {
    return (
      <>
        <PageTitle>Inzage</PageTitle>
        {found.isError ? (
          <ErrorState title="Het dossier kon niet worden gemaakt" onRetry={() => void found.refetch()}>
            {errorText(found.error)}
          </ErrorState>
        ) : (
          <Bones rows={6} label="Het dossier wordt gemaakt" />
        )}
      </>
    );
  }
  return <Sheet requestId={requestId} file={found.data} />;
}

function Sheet({ requestId, file }: { readonly requestId: string; readonly file: AccessFile }) {
  const { caseNumber, moreCases, about, parts, leftOut, madeAt } = file;
  return (
    <div className="s-privacy">
      <div className="s-access__screen">
        <PageTitle
          meta="Lees dit na voordat u het geeft. Namen en nummers van anderen zijn weggehaald, maar een tekst kan meer verraden."
          aside={
            <div className="s-row">
              <Button type="button" size="small" onClick={() => window.print()}>
                Druk af
              </Button>
              <Button
                type="button"
                size="small"
                variant="secondary"
                onClick={() => saveAsFile(`inzage-${caseNumber}.json`, file)}
              >
                Bewaar als bestand
              </Button>
            </div>
          }
        >
          Inzage voor {about.name ?? involvedRoleNames[about.role]}
        </PageTitle>
        <SamePersons requestId={requestId} />
      </div>
      <article className="s-access" aria-label="Dossier om te geven">
        <h2>Wat wij van u bewaren</h2>
        <p>
          Voor {[about.name, involvedRoleNames[about.role]].filter(Boolean).join(', ')}.{' '}
          {moreCases.length === 0 ? 'Zaak' : 'Zaken'} {sayNames([caseNumber, ...moreCases])}. Gemaakt op{' '}
          {fullMoment(madeAt)}.
        </p>
        <p>
          U vroeg wat het ouder- en jeugdsteunpunt van u bewaart. Dat leest u hier. Klopt iets niet? Zeg het
          ons. Dan verbeteren wij het.
        </p>
        {parts.map(({ part, items }) => (
          <section key={part} aria-labelledby={`deel-${part}`}>
            <h3 id={`deel-${part}`}>{accessPartNames[part]}</h3>
            <dl className="s-access__items">
              {items.map((item, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the items of a sheet never change place
                <Item key={place} item={item} before={items[place - 1]} />
              ))}
            </dl>
          </section>
        ))}
        <section aria-labelledby="deel-weg">
          <h3 id="deel-weg">Wat is weggelaten en waarom</h3>
          {leftOut.length === 0 ? (
            <p>Er is niets weggelaten.</p>
          ) : (
            <ul>
              {leftOut.map(({ part, why, times }) => (
                <li key={`${part} ${why}`}>
                  {accessPartNames[part]}, {times} keer. {leftOutNames[why]}
                </li>
              ))}
            </ul>
          )}
          <p>Staat er [naam], [nummer] of [e-mailadres]? Dan haalden wij gegevens van iemand anders weg.</p>
          <p>
            Bent u het hier niet mee eens? Dan kunt u een klacht indienen bij de Autoriteit Persoonsgegevens.
          </p>
        </section>
      </article>
    </div>
  );
}

type ItemProps = { readonly item: AccessItem; readonly before: AccessItem | undefined };

/** The moment stands with the first of what came at that moment. */
function Item({ item: { at, what, label, text }, before }: ItemProps) {
  const swvName = useSwvName();
  return (
    <div className="s-access__item">
      <dt>
        {label ?? accessWhatNames[what]}
        {at !== null && at !== before?.at && <span className="s-access__at">{sayAt(at)}</span>}
      </dt>
      <dd>{what === 'swv' ? swvName(text) : sayText(what, label, text)}</dd>
    </div>
  );
}

function sayAt(at: string): string {
  return isInstant(at) ? fullMoment(at) : isLocalDate(at) ? sayDate(at as LocalDate) : at;
}

/** Codes in words; a heading of its own stands above what it is. */
function sayText(what: AccessItem['what'], label: string | null, text: string | null): string {
  if (text === null) return label === null ? '' : accessWhatNames[what];
  if (what === 'role') return wordOf(involvedRoleNames, text);
  if (what === 'authority') return wordOf(authorityNames, text);
  if (what === 'correction') return text.split(' → ').map(sayCode).join(' → ');
  return what === 'promise' && isInstant(text) ? fullMoment(text) : text;
}

/** A role or authority that was corrected stands there as its code. */
function sayCode(text: string): string {
  return wordOf({ ...involvedRoleNames, ...authorityNames }, text);
}

function wordOf(names: Readonly<Record<string, string>>, code: string): string {
  return names[code] ?? code;
}
