import { useEffect, useRef } from 'react';
import { announce } from '../../ui/announce.ts';
import { Receipt } from '../../ui/Receipt.tsx';
import { singleKeysOn } from '../../ui/single-keys.ts';
import { isTyping, useKey } from '../../ui/use-key.ts';
import { useCall } from '../call-context.ts';
import { goBack } from '../course/steps-through.ts';
import { AdviceLog } from '../safety/AdviceLog.tsx';
import { receiptOfCall } from '../session/session-state.ts';
import { useSessionState } from '../session/use-session-state.ts';
import { Consents } from './Consents.tsx';
import { MissingSummary } from './MissingSummary.tsx';
import { OfferChoice } from './OfferChoice.tsx';
import { Overview } from './Overview.tsx';
import { PromiseCard } from './PromiseCard.tsx';
import { ReadBack } from './ReadBack.tsx';
import { SwvByHand } from './SwvByHand.tsx';
import { TransferLine } from './TransferLine.tsx';
import { useClosing } from './use-closing.ts';
import { useEndCall } from './use-end-call.ts';
import './closing-panel.css';

/** The end of the call: read back, promise, consents, and what is counted. Ctrl+Enter saves. */
export function ClosingPanel({ onConnect }: { readonly onConnect: () => void }) {
  const { session, readOnly } = useCall();
  const panel = useRef<HTMLElement>(null);
  const { end } = useEndCall();
  const { outcome } = useClosing();
  const isUrgent = outcome.urgency === 'U0' || outcome.urgency === 'U1';
  const receipt = JSON.parse(useSessionState(session, (state) => JSON.stringify(receiptOfCall(state))));
  useKey({ key: 'Enter', ctrl: true, off: readOnly }, end);
  useEffect(() => {
    panel.current?.focus({ preventScroll: true });
    announce('Laatste stap: voorlezen en afspreken');
  }, []);
  return (
    <section
      ref={panel}
      tabIndex={-1}
      className="c-closing"
      aria-labelledby="afronden"
      onKeyDown={(event) => {
        if (event.key !== 'Backspace' || isTyping(event.target) || !singleKeysOn()) return;
        event.preventDefault();
        goBack(session);
      }}
    >
      <h2 id="afronden" className="aksel-sr-only">
        Afronden
      </h2>
      <header className="c-now__head">
        <p className="c-now__where">Laatste stap · Voorlezen en afspreken</p>
        <Receipt state={receipt} />
      </header>
      <MissingSummary />
      <ReadBack />
      <TransferLine onConnect={onConnect} />
      <OfferChoice />
      {!isUrgent && <SwvByHand />}
      <PromiseCard />
      {isUrgent && <AdviceLog />}
      {isUrgent && <SwvByHand />}
      <div className="c-closing__halves">
        <Consents />
        <Overview />
      </div>
    </section>
  );
}
