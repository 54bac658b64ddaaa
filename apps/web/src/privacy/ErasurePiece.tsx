import { Button } from '@navikt/ds-react/Button';
import { Radio, RadioGroup } from '@navikt/ds-react/Radio';
import type { PersonErasure } from '@steunpunt/contract/person-erasure';
import { type ErasureReach, type PieceChoice, pieceChoices } from '@steunpunt/domain/privacy/person-erasure';
import { useId, useState } from 'react';
import { pieceNames } from '../texts/privacy-words.ts';
import { errorText } from '../texts/workflow-errors.ts';
import { InlineError } from '../ui/InlineError.tsx';
import { ReasonField, reasonError } from '../workflow/StepFields.tsx';
import { useErasureChoice } from './use-privacy.ts';

type Piece = PersonErasure['pieces'][number];
type ErasurePieceProps = {
  readonly piece: Piece;
  readonly place: number;
  readonly requestId: string;
  readonly reach: ErasureReach;
};

/** One text in which the person stands: it goes, or it stays and why. */
export function ErasurePiece({ piece, place, requestId, reach }: ErasurePieceProps) {
  const id = useId();
  const [choice, setChoice] = useState<PieceChoice | null>(piece.choice);
  const [reason, setReason] = useState(piece.reason ?? '');
  const [error, setError] = useState<string>();
  const send = useErasureChoice(requestId);
  const save = (chosen: PieceChoice) => {
    const said = chosen === 'stays' ? reason.trim() : null;
    send.mutate({ params: { id: requestId }, body: { reach, key: piece.key, choice: chosen, reason: said } });
  };
  const choose = (value: string) => {
    const chosen = pieceChoices.find((one) => one === value) ?? null;
    setChoice(chosen);
    setError(undefined);
    if (chosen === 'erase') save('erase');
  };
  const keep = () => {
    const wrong = reasonError(reason);
    setError(wrong);
    if (wrong === undefined) save('stays');
  };
  const isKept = piece.choice === 'stays' && piece.reason === reason.trim();
  return (
    <article className="s-privacy__request" aria-label={`Tekst ${place}`}>
      <p className="s-privacy__head">
        <strong>{placesOf(piece)}</strong>
        {piece.isTheirs && <span className="s-quiet">Wat deze persoon zelf zei</span>}
      </p>
      <blockquote className="s-privacy__excerpt">
        {piece.excerpt.map(({ text, isMark }, at) =>
          isMark ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: the parts of an excerpt never change place
            <mark key={at}>{text}</mark>
          ) : (
            // biome-ignore lint/suspicious/noArrayIndexKey: the parts of an excerpt never change place
            <span key={at}>{text}</span>
          ),
        )}
      </blockquote>
      {send.error !== null && <InlineError>{errorText(send.error)}</InlineError>}
      <RadioGroup
        size="small"
        legend={`Wat gebeurt er met tekst ${place}?`}
        value={choice ?? ''}
        onChange={choose}
      >
        <Radio value="erase">Wis deze tekst</Radio>
        <Radio value="stays">Blijft, want …</Radio>
      </RadioGroup>
      {choice === 'stays' && (
        <>
          <ReasonField
            id={`${id}-reason`}
            label={`Waarom blijft tekst ${place}? Noem de persoon niet.`}
            value={reason}
            error={error}
            onChange={setReason}
          />
          <div>
            <Button type="button" size="small" variant="secondary" loading={send.isPending} onClick={keep}>
              {isKept ? 'Vastgelegd' : 'Leg de reden vast'}
            </Button>
          </div>
        </>
      )}
    </article>
  );
}

function placesOf({ tables }: Piece): string {
  return [...new Set(tables.map((table) => pieceNames[table] ?? 'Tekst in het dossier'))].join(', ');
}
