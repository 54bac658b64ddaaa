import { ChevronRightIcon, PadlockLockedIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import type { QuestionId } from '@steunpunt/domain/belscript/answers';
import { memo, Suspense, useRef, useState } from 'react';
import { InlineError } from '../ui/InlineError.tsx';
import { useCall } from './call-context.ts';
import { CoursePanel } from './course/CoursePanel.tsx';
import { goBack, goOn } from './course/steps-through.ts';
import { KnownPanel } from './known/KnownPanel.tsx';
import { Notepad } from './known/Notepad.tsx';
import {
  ArrivalLine,
  CallerCard,
  ClosingKeys,
  ClosingPanel,
  FittingItems,
  RoutePanel,
  WhyPanel,
} from './later.ts';
import { CallKeys } from './question/CallKeys.tsx';
import { focusQuestion } from './question/focus-question.ts';
import { QuestionPanel } from './question/QuestionPanel.tsx';
import { useSessionState } from './session/use-session-state.ts';
import './call-columns.css';

type CallColumnsProps = {
  readonly current: QuestionId;
  readonly closing: boolean;
  readonly onDanger: () => void;
  readonly onConnect: () => void;
  readonly onNoCase: () => void;
};

/** Left the course, in the middle what to do now, right what is known. On a phone one under the other. */
export const CallColumns = memo(function CallColumns(props: CallColumnsProps) {
  const { current, closing, onDanger, onConnect, onNoCase } = props;
  const { session, facts } = useCall();
  const right = useRef<HTMLDivElement>(null);
  const [moreOpen, setMoreOpen] = useState(false);
  const [arrivalOpen, setArrivalOpen] = useState(false);
  const cameEarlier = useSessionState(session, ({ save, startedAt }) => save.local.arrivedAt < startedAt);
  const toNotepad = () => {
    setMoreOpen(true);
    requestAnimationFrame(() => right.current?.querySelector('textarea')?.focus());
  };
  return (
    <>
      <div className="c-call">
        <div className="c-columns">
          <CoursePanel
            current={closing ? null : current}
            onDanger={onDanger}
            onArrival={() => setArrivalOpen(true)}
          />
          <div className="c-middle s-panel s-panel--flush">
            <Notices />
            <div className="c-middle__scroll">
              <Suspense fallback={null}>
                {(facts.contact === 'written' || cameEarlier || arrivalOpen) && (
                  <ArrivalLine startsOpen={arrivalOpen} />
                )}
                {closing ? <ClosingPanel onConnect={onConnect} /> : <QuestionPanel current={current} />}
              </Suspense>
            </div>
            <Suspense fallback={<div className="c-keys" />}>
              {closing ? <ClosingKeys onNoCase={onNoCase} /> : <CallKeys onNoCase={onNoCase} />}
            </Suspense>
          </div>
          <div ref={right} className="c-right" data-open={moreOpen}>
            <Suspense fallback={<div className="s-panel s-panel--now c-right__route-coming" />}>
              <RoutePanel onConnect={onConnect} />
            </Suspense>
            <button
              type="button"
              className="c-right__more"
              aria-expanded={moreOpen}
              onClick={() => setMoreOpen(!moreOpen)}
            >
              Wat we weten, kladblok en kennis
              <ChevronRightIcon aria-hidden className="c-right__chevron" />
            </button>
            <div className="c-right__rest s-panel s-panel--flush">
              <Suspense fallback={null}>{closing && <WhyPanel />}</Suspense>
              {!closing && <KnownPanel />}
              <Notepad onLeave={focusQuestion} />
              <Suspense fallback={null}>
                <CallerCard />
                {!closing && <FittingItems />}
              </Suspense>
            </div>
          </div>
        </div>
      </div>
      <div className="c-foot">
        <Button variant="secondary" onClick={() => goBack(session)}>
          Terug
        </Button>
        <Button variant="secondary" onClick={toNotepad}>
          Kladblok
        </Button>
        {!closing && <Button onClick={() => goOn(session, facts.script, current)}>Volgende</Button>}
      </div>
    </>
  );
});

/** What stands between the desk and a saved call: another tab, or a server that says no. */
function Notices() {
  const { session, readOnly } = useCall();
  const access = useSessionState(session, (state) => state.access);
  const trouble = useSessionState(session, (state) => state.trouble);
  const ending = useSessionState(session, (state) => state.ending !== null);
  return (
    <div role="status" className="c-notices">
      {readOnly && access === 'elsewhere' && trouble !== 'gone' && (
        <p className="c-notice">
          <PadlockLockedIcon aria-hidden /> Dit gesprek staat open in een ander tabblad. Hier kunt u alleen
          lezen. Sluit het andere tabblad om hier verder te gaan.
        </p>
      )}
      {trouble === 'gone' && (
        <p className="c-notice">Dit gesprek is al bewaard of afgesloten. U vindt het bij Gesprekken.</p>
      )}
      {trouble === 'refused' && (
        <InlineError>
          Een deel is niet bewaard: de server begrijpt het niet. Verander het laatste antwoord.
        </InlineError>
      )}
      {ending && trouble !== null && (
        <p className="c-notice">
          Het gesprek wordt bewaard zodra er weer verbinding is. Laat dit tabblad open.
        </p>
      )}
    </div>
  );
}
