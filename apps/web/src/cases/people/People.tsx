import type { CaseView } from '@steunpunt/contract/cases';
import { lazy, Suspense, useState } from 'react';
import { consentNames } from '../../texts/case-words.ts';
import { sayNames } from '../../texts/say-names.ts';
import { Locked } from '../../ui/Locked.tsx';
import { PanelSection } from '../../ui/Panel.tsx';
import { lockOf } from '../locks.ts';
import { PersonLine } from './PersonLine.tsx';
import './people.css';
import { LinkButton } from '../../ui/LinkButton.tsx';

const ConsentDialog = lazy(() =>
  import('./ConsentDialog.tsx').then((dialog) => ({ default: dialog.ConsentDialog })),
);
const CorrectionsDialog = lazy(() =>
  import('./CorrectionsDialog.tsx').then((dialog) => ({ default: dialog.CorrectionsDialog })),
);
const PersonDialog = lazy(() =>
  import('./PersonDialog.tsx').then((dialog) => ({ default: dialog.PersonDialog })),
);

type Open =
  | { readonly kind: 'person'; readonly id: string | null }
  | { readonly kind: 'consent'; readonly id: string }
  | { readonly kind: 'history'; readonly id: string };

/** Who is involved, who decides for the pupil, how not to reach them, and what they said yes or no to. */
export function People({ file }: { readonly file: CaseView }) {
  const [open, setOpen] = useState<Open | null>(null);
  if (file.people === null) return null;
  const lock = lockOf(file, 'addInvolved');
  const person = file.people.find(({ id }) => id === open?.id);
  return (
    <PanelSection
      title="Mensen en toestemming"
      level={2}
      aside={
        lock === null ? (
          <LinkButton aria-label="Voeg toe: iemand" onClick={() => setOpen({ kind: 'person', id: null })}>
            Voeg toe
          </LinkButton>
        ) : (
          <Locked name="Voeg toe" reason={lock} />
        )
      }
    >
      {file.conflicts.length > 0 && file.state !== 'paused' && (
        <p className="s-people__not">
          De ouders zijn het niet eens over{' '}
          {sayNames(file.conflicts.map((purpose) => consentNames[purpose].toLocaleLowerCase('nl')))}. Leg de
          zaak stil.
        </p>
      )}
      {file.people.length === 0 && <p className="s-quiet">Er staat nog niemand.</p>}
      <ul className="s-list s-people">
        {file.people.map((one) => (
          <PersonLine
            key={one.id}
            person={one}
            locked={lockOf(file, 'changeInvolved') !== null}
            onChange={() => setOpen({ kind: 'person', id: one.id })}
            onConsent={() => setOpen({ kind: 'consent', id: one.id })}
            onHistory={() => setOpen({ kind: 'history', id: one.id })}
          />
        ))}
      </ul>
      <Suspense>
        {open?.kind === 'person' && (
          <PersonDialog file={file} person={person ?? null} onClose={() => setOpen(null)} />
        )}
        {open?.kind === 'consent' && person !== undefined && (
          <ConsentDialog file={file} person={person} onClose={() => setOpen(null)} />
        )}
        {open?.kind === 'history' && person !== undefined && (
          <CorrectionsDialog caseId={file.id} person={person} onClose={() => setOpen(null)} />
        )}
      </Suspense>
    </PanelSection>
  );
}
