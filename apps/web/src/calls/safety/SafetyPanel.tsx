import { Button } from '@navikt/ds-react/Button';
import { givenValue } from '@steunpunt/domain/belscript/answers';
import { lineOf } from '@steunpunt/domain/belscript/wording';
import { type KeyboardEvent, Suspense, useEffect, useRef, useState } from 'react';
import { announce } from '../../ui/announce.ts';
import { KeyCap } from '../../ui/KeyCap.tsx';
import { Modal } from '../../ui/Modal.tsx';
import { isTyping } from '../../ui/use-key.ts';
import { useCall } from '../call-context.ts';
import { SafetyDetails } from '../later.ts';
import { useReferrals } from '../reference/use-referrals.ts';
import type { Advised } from '../session/call-server.ts';
import { AdviceLog } from './AdviceLog.tsx';
import { HelplineRow } from './HelplineRow.tsx';
import { helplines, ownPeople } from './who-can-help.ts';
import './safety-panel.css';

type SafetyPanelProps = { readonly onClose: () => void; readonly onConnect: () => void };

const rows = [...helplines, ...ownPeople];

/** Help in one key from anywhere: what to say, whom to call, who must know, and a line of what was advised. */
export function SafetyPanel({ onClose, onConnect }: SafetyPanelProps) {
  const { session, facts, readOnly } = useCall();
  const referrals = useReferrals();
  const [more, setMore] = useState(false);
  const start = useRef<HTMLButtonElement>(null);
  const isDanger = givenValue(facts.answers, 'safety') === 'danger';
  const isPupil = givenValue(facts.answers, 'caller') === 'pupil';
  useEffect(() => start.current?.focus(), []);

  const advise = (advised: Advised['advised'], name: string) => {
    session.advise({ advised, note: null });
    announce(`Genoteerd: ${name}.`);
  };
  const setDanger = () => {
    session.answer('safety', { value: 'danger' });
    announce('De veiligheid staat op gevaar.');
  };
  const setPupil = () => {
    session.answer('caller', { value: 'pupil' });
    announce('De beller is een leerling. Zeg je.');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (readOnly || event.altKey || event.ctrlKey || isTyping(event.target)) return;
    const row = /^[1-8]$/.test(event.key) ? rows[Number(event.key) - 1] : undefined;
    if (row !== undefined) advise(row.advised, row.name);
    else if (event.key.toLowerCase() === 'g') setDanger();
    else if (event.key.toLowerCase() === 'l') setPupil();
    else return;
    event.preventDefault();
  };
  return (
    <Modal title="Direct gevaar" tone="danger" className="c-safety" onClose={onClose}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only listens to the keys its buttons pass up */}
      <div className="c-safety__body" onKeyDown={onKeyDown}>
        <div className="c-say c-say--danger">
          <p className="c-say__text">{dangerLine(facts)}</p>
        </div>
        <div className="c-safety__danger">
          <Button
            ref={start}
            data-color="danger"
            disabled={readOnly}
            aria-pressed={isDanger}
            onClick={setDanger}
          >
            {isDanger ? 'Veiligheid staat op gevaar' : 'Er is gevaar: zet de veiligheid op gevaar'}{' '}
            <KeyCap onDark>G</KeyCap>
          </Button>
          {!isPupil && (
            <Button variant="secondary" disabled={readOnly} onClick={setPupil}>
              De beller is een leerling <KeyCap>L</KeyCap>
            </Button>
          )}
          {facts.contact === 'live' && (
            <Button variant="secondary" disabled={readOnly} onClick={onConnect}>
              Haal een collega erbij
            </Button>
          )}
        </div>
        <section aria-labelledby="gevaar-bellen">
          <h3 id="gevaar-bellen" className="c-safety__title">
            Samen bellen
          </h3>
          <ul className="c-safety__list">
            {helplines.map((helpline, index) => (
              <HelplineRow
                key={helpline.advised}
                digit={index + 1}
                helpline={helpline}
                referral={referrals.find(({ id }) => id === helpline.advised)}
                onAdvise={() => advise(helpline.advised, helpline.name)}
              />
            ))}
          </ul>
        </section>
        <section aria-labelledby="gevaar-weten">
          <h3 id="gevaar-weten" className="c-safety__title">
            Wie moet dit weten
          </h3>
          <ul className="c-safety__list">
            {ownPeople.map((helpline, index) => (
              <HelplineRow
                key={helpline.advised}
                digit={helplines.length + index + 1}
                helpline={helpline}
                referral={undefined}
                onAdvise={() => advise(helpline.advised, helpline.name)}
              />
            ))}
          </ul>
        </section>
        <AdviceLog />
        <button type="button" className="c-link" aria-expanded={more} onClick={() => setMore(!more)}>
          {more ? 'Minder uitleg' : 'Meer uitleg en openingstijden'}
        </button>
        {more && (
          <Suspense fallback={null}>
            <SafetyDetails />
          </Suspense>
        )}
      </div>
    </Modal>
  );
}

function dangerLine({ script, voice, contact }: ReturnType<typeof useCall>['facts']): string {
  const line = lineOf(script, 'danger', voice, {});
  return contact === 'live' ? `“${line}”` : line;
}
