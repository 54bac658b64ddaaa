import { givenValue } from '@steunpunt/domain/belscript/answers';
import { readBackOf } from '@steunpunt/domain/belscript/read-back';
import { useId, useState } from 'react';
import { announce } from '../../ui/announce.ts';
import { KeyCap } from '../../ui/KeyCap.tsx';
import { singleKeysOn } from '../../ui/single-keys.ts';
import { useKey } from '../../ui/use-key.ts';
import { NumberWarning } from '../../workflow/NumberWarning.tsx';
import { useCall } from '../call-context.ts';
import { Say } from '../question/SayLine.tsx';

/** What was written down, to read aloud; it can be put right, and K says that the caller agrees. */
export function ReadBack() {
  const { session, facts, readOnly } = useCall();
  const [editing, setEditing] = useState(false);
  const id = useId();
  const agreed = givenValue(facts.answers, 'readBack');
  const text = agreed ?? readBackOf(facts.script, facts.answers);
  const asks = facts.asked.some((question) => question.id === 'readBack');
  const agree = () => {
    session.answer('readBack', { value: text });
    announce('De beller vindt dat het klopt.');
  };
  useKey({ key: 'k', off: readOnly || !asks }, () => singleKeysOn() && agree());
  if (!asks) return null;
  return (
    <div className="c-readback">
      {editing ? (
        <>
          <label htmlFor={id} className="c-readback__label">
            Wat u voorleest
          </label>
          <textarea
            id={id}
            className="c-field c-field--long"
            rows={5}
            maxLength={4_000}
            value={text}
            onChange={(event) => session.edit('answer:readBack', { value: event.target.value }, 'soon')}
          />
          <NumberWarning
            text={text}
            onMask={(mask) => session.edit('answer:readBack', { value: mask(text) }, 'soon')}
          />
        </>
      ) : (
        <Say {...(facts.contact === 'written' ? { label: 'Zo staat het er straks' } : {})}>
          “{text.replaceAll('“', '‘').replaceAll('”', '’')}”
        </Say>
      )}
      <p className="c-readback__foot">
        <button type="button" className="c-link" disabled={readOnly} onClick={() => setEditing(!editing)}>
          {editing ? 'Klaar met aanpassen' : 'Tekst aanpassen'}
        </button>
        {agreed !== undefined && !editing && (
          <button
            type="button"
            className="c-link"
            disabled={readOnly}
            onClick={() => session.answer('readBack', undefined)}
          >
            Maak de tekst opnieuw
          </button>
        )}
        {agreed === undefined && !editing && (
          <span className="c-keys__hint">
            <KeyCap>K</KeyCap>
            <button type="button" className="c-link" disabled={readOnly} onClick={agree}>
              klopt
            </button>
          </span>
        )}
      </p>
    </div>
  );
}
