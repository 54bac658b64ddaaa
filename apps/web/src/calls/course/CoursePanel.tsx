import { CheckmarkIcon, MinusIcon, PauseIcon, PlayIcon } from '@navikt/aksel-icons';
import type { QuestionId } from '@steunpunt/domain/belscript/answers';
import { type CourseEntry, type CourseState, courseOf } from '@steunpunt/domain/belscript/course';
import { memo, useEffect, useMemo, useRef } from 'react';
import { clockTime } from '../../texts/dates.ts';
import { classNames } from '../../ui/class-names.ts';
import { useCall } from '../call-context.ts';
import { useSessionState } from '../session/use-session-state.ts';
import { useIsWide } from '../use-is-wide.ts';
import { CallClock } from './CallClock.tsx';
import { goToQuestion, roundOff } from './steps-through.ts';
import './course-panel.css';

type CoursePanelProps = {
  readonly current: QuestionId | null;
  readonly onDanger: () => void;
  /** To change how or when it came in. */
  readonly onArrival: () => void;
};

/** Left: the clock, the way to help, and every question with where it stands. */
export function CoursePanel({ current, onDanger, onArrival }: CoursePanelProps) {
  const { facts } = useCall();
  const wide = useIsWide();
  return (
    <section className="c-course" aria-label="Verloop van het gesprek">
      <CourseHead onArrival={onArrival} />
      <button type="button" className="c-danger" onClick={onDanger}>
        Direct gevaar?
        <span aria-hidden className="c-danger__key">
          F8
        </span>
      </button>
      <details className="c-course__details" open={wide}>
        <summary className="c-course__summary">
          Verloop: {facts.done} van {facts.asked.length} klaar
        </summary>
        <Course current={current} />
      </details>
    </section>
  );
}

function CourseHead({ onArrival }: Pick<CoursePanelProps, 'onArrival'>) {
  const { session, facts, readOnly } = useCall();
  const startedAt = useSessionState(session, (state) => state.startedAt);
  const arrivedAt = useSessionState(session, ({ save }) => save.local.arrivedAt);
  const waiting = useSessionState(session, ({ save }) => save.local.waiting);
  const isLive = facts.contact === 'live';
  return (
    <div className="c-course__head">
      <div className="c-course__state">
        <p className="c-course__word">{!isLive ? 'Bericht' : waiting ? 'In de wacht' : 'In gesprek'}</p>
        {isLive && (
          <button
            type="button"
            className="c-link c-course__wait"
            aria-pressed={waiting}
            disabled={readOnly}
            onClick={() => session.edit('waiting', !waiting)}
          >
            {waiting ? <PlayIcon aria-hidden /> : <PauseIcon aria-hidden />}
            {waiting ? 'Terug' : 'Wacht'}
          </button>
        )}
      </div>
      <CallClock className="c-course__clock" />
      <p className="c-course__since">
        <button type="button" className="c-course__arrival" disabled={readOnly} onClick={onArrival}>
          sinds {clockTime(isLive ? startedAt : arrivedAt)}
        </button>{' '}
        · {facts.done} van {facts.asked.length} klaar
      </p>
    </div>
  );
}

const Course = memo(function Course({ current }: { readonly current: QuestionId | null }) {
  const { session, facts } = useCall();
  const steps = useMemo(
    () => courseOf(facts.script, facts.answers, current ?? undefined),
    [facts.script, facts.answers, current],
  );
  return (
    <ol className="c-steps">
      {steps.map(({ step, title, entries }) => {
        const shown = entries.filter((entry) => entry.id !== 'readBack' && isWorthShowing(entry, entries));
        return (
          <li key={step}>
            <p className="c-steps__title">{title}</p>
            <ul className="c-steps__list">
              {shown.map((entry) => (
                <li key={entry.id}>
                  <CourseRow entry={entry} onOpen={() => goToQuestion(session, entry.id)} />
                </li>
              ))}
              {step === 'appointment' && (
                <li>
                  <ClosingRow isCurrent={current === null} onOpen={() => roundOff(session, facts.script)} />
                </li>
              )}
            </ul>
          </li>
        );
      })}
    </ol>
  );
});

/** What this call does not ask is left out, unless its whole step would be empty. */
function isWorthShowing(entry: CourseEntry, entries: readonly CourseEntry[]): boolean {
  if (entry.state !== 'notNeeded') return true;
  return entries.every(({ state }) => state === 'notNeeded') && entry === entries[0];
}

const stateWords: Readonly<Record<CourseState, string>> = {
  done: 'klaar',
  current: 'nu',
  open: 'nog open',
  passedOver: 'niet gevraagd',
  notNeeded: 'niet nodig',
};

function CourseRow({ entry, onOpen }: { readonly entry: CourseEntry; readonly onOpen: () => void }) {
  const { label, state, reason } = entry;
  const row = useInSight(state === 'current');
  return (
    <button
      ref={row}
      type="button"
      className={classNames('c-step', `c-step--${state}`)}
      aria-current={state === 'current' ? 'step' : undefined}
      onClick={onOpen}
      {...(reason === null ? {} : { title: reason })}
    >
      <StateMark state={state} />
      <span className="c-step__label">
        {label}{' '}
        <span className={state === 'notNeeded' || state === 'passedOver' ? 'c-step__word' : 'aksel-sr-only'}>
          {stateWords[state]}
        </span>
      </span>
    </button>
  );
}

function ClosingRow({ isCurrent, onOpen }: { readonly isCurrent: boolean; readonly onOpen: () => void }) {
  const state = isCurrent ? 'current' : 'open';
  const row = useInSight(isCurrent);
  return (
    <button
      ref={row}
      type="button"
      className={classNames('c-step', `c-step--${state}`)}
      aria-current={isCurrent ? 'step' : undefined}
      onClick={onOpen}
    >
      <StateMark state={state} />
      <span className="c-step__label">Afronden</span>
    </button>
  );
}

function StateMark({ state }: { readonly state: CourseState }) {
  if (state === 'done') return <CheckmarkIcon aria-hidden className="c-step__mark c-step__mark--done" />;
  if (state === 'notNeeded' || state === 'passedOver')
    return <MinusIcon aria-hidden className="c-step__mark" />;
  return (
    <span aria-hidden className={classNames('c-step__mark', 'c-step__ring', `c-step__ring--${state}`)} />
  );
}

/** Keeps the current row in sight in the long column; below three columns the page itself would jump. */
function useInSight(isCurrent: boolean) {
  const row = useRef<HTMLButtonElement>(null);
  const wide = useIsWide();
  useEffect(() => {
    if (isCurrent && wide) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent, wide]);
  return row;
}
