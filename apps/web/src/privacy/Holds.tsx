import { Button } from '@navikt/ds-react/Button';
import { api } from '@steunpunt/contract';
import type { HoldView } from '@steunpunt/contract/privacy';
import { type LocalDate, sayDate } from '@steunpunt/domain/calendar';
import { useState } from 'react';
import { errorText } from '../texts/error-text.ts';
import { holdGroundNames } from '../texts/privacy-words.ts';
import { InlineError } from '../ui/InlineError.tsx';
import { HoldDialog } from './HoldDialog.tsx';
import { useHoldSend } from './use-privacy.ts';

type HoldsProps = {
  readonly of: 'case' | 'contact';
  readonly recordId: string;
  readonly keptUntil: string | null;
  /** Said when there is no end yet. */
  readonly otherwise: string;
  readonly holds: readonly HoldView[];
  readonly mayHold: boolean;
};

/** How long something is kept, and what keeps it longer. */
export function Holds({ of, recordId, keptUntil, otherwise, holds, mayHold }: HoldsProps) {
  const [holding, setHolding] = useState(false);
  const end = useHoldSend(
    of === 'case' ? api.endRetentionHold : api.endContactHold,
    'Het dossier staat niet meer vast.',
    () => {},
  );
  return (
    <div className="s-privacy__part">
      <p>{keptUntil === null ? otherwise : `Tot ${sayDay(keptUntil)}. Daarna wordt alles gewist.`}</p>
      {end.isError && <InlineError>{errorText(end.error)}</InlineError>}
      {holds.length > 0 && (
        <ul className="s-list s-privacy__requests" aria-label="Vastgezet">
          {holds.map((hold) => (
            <li key={hold.id} className="s-privacy__hold">
              <p>
                <strong>{holdGroundNames[hold.ground]}</strong>{' '}
                <span className="s-quiet">
                  {hold.holds ? 'vastgezet tot en met' : 'was vastgezet tot en met'} {sayDay(hold.until)},
                  door {hold.setBy}
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
                    onClick={() => end.mutate({ params: { id: recordId, holdId: hold.id } })}
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
            {of === 'case' ? 'Zet het dossier vast' : 'Zet het gesprek vast'}
          </Button>
        </div>
      )}
      {holding && <HoldDialog of={of} recordId={recordId} onClose={() => setHolding(false)} />}
    </div>
  );
}

function sayDay(day: string): string {
  return `${sayDate(day as LocalDate)} ${day.slice(0, 4)}`;
}
