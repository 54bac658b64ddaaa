import { Button } from '@navikt/ds-react/Button';
import { api } from '@steunpunt/contract';
import type { CasePrivacyView } from '@steunpunt/contract/privacy';
import { type LocalDate, sayDate } from '@steunpunt/domain/calendar';
import { useState } from 'react';
import { errorText } from '../texts/error-text.ts';
import { holdGroundNames } from '../texts/privacy-words.ts';
import { InlineError } from '../ui/InlineError.tsx';
import { Panel } from '../ui/Panel.tsx';
import { HoldDialog } from './HoldDialog.tsx';
import { usePrivacySend } from './use-privacy.ts';

/** How long the file is kept, and what keeps it longer. */
export function Holds({ view }: { readonly view: CasePrivacyView }) {
  const [holding, setHolding] = useState(false);
  const end = usePrivacySend(api.endRetentionHold, 'Het dossier staat niet meer vast.', () => {});
  const { caseId, keptUntil, holds, mayHold } = view;
  return (
    <Panel title="Hoe lang wij dit bewaren">
      <div className="s-privacy__part">
        <p>
          {keptUntil === null
            ? 'Zolang de zaak loopt. De bewaartermijn begint als zij is afgesloten.'
            : `Tot ${sayDate(keptUntil as LocalDate)} ${keptUntil.slice(0, 4)}. Daarna wordt alles gewist.`}
        </p>
        {end.isError && <InlineError>{errorText(end.error)}</InlineError>}
        {holds.length > 0 && (
          <ul className="s-list s-privacy__requests" aria-label="Vastgezet">
            {holds.map((hold) => (
              <li key={hold.id} className="s-privacy__hold">
                <p>
                  <strong>{holdGroundNames[hold.ground]}</strong>{' '}
                  <span className="s-quiet">
                    {hold.holds ? 'vastgezet tot en met' : 'was vastgezet tot en met'}{' '}
                    {sayDate(hold.until as LocalDate)} {hold.until.slice(0, 4)}, door {hold.setBy}
                  </span>
                </p>
                <p>{hold.reason}</p>
                {hold.holds && mayHold && (
                  <div>
                    <Button
                      type="button"
                      size="small"
                      variant="secondary"
                      loading={end.isPending}
                      onClick={() => end.mutate({ params: { id: caseId, holdId: hold.id } })}
                    >
                      Dit is voorbij
                    </Button>
                  </div>
                )}
              </li>
            ))}
          </ul>
        )}
        {mayHold && (
          <div>
            <Button type="button" size="small" variant="secondary" onClick={() => setHolding(true)}>
              Zet het dossier vast
            </Button>
          </div>
        )}
      </div>
      {holding && <HoldDialog caseId={caseId} onClose={() => setHolding(false)} />}
    </Panel>
  );
}
