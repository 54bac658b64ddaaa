import { MinusIcon, PlusIcon } from '@navikt/aksel-icons';
import { api } from '@steunpunt/contract';
import { describeAnswer } from '@steunpunt/domain/belscript/describe-answer';
import { useQuery } from '@tanstack/react-query';
import { queryOf } from '../../api/query-keys.ts';
import { useCall } from '../call-context.ts';
import { useSecondsSince } from '../course/CallClock.tsx';
import { minutesSpent, sayDuration } from '../course/duration.ts';
import { goToQuestion } from '../course/steps-through.ts';
import { useSessionState } from '../session/use-session-state.ts';

/** What is counted of this call, and what was told. */
export function Overview() {
  const { session, facts } = useCall();
  const { script, answers } = facts;
  const nature = describeAnswer(script, answers, 'nature');
  const more = describeAnswer(script, answers, 'moreNatures');
  const related = useSessionState(session, ({ save }) => save.local.relatedContactId);
  return (
    <section aria-labelledby="overzicht">
      <h3 id="overzicht" className="c-closing__title">
        Voor het overzicht
      </h3>
      <div className="c-rows">
        <Minutes />
        <div className="c-row">
          <span className="c-row__words">
            Waar het over gaat
            <span className="c-row__meta">
              {nature ?? 'Nog niet gekozen'}
              {more !== null && `, ook ${more}`}
            </span>
          </span>
          <button type="button" className="c-link" onClick={() => goToQuestion(session, 'nature')}>
            Wijzig
          </button>
        </div>
        {related !== null && (
          <div className="c-row">
            <span className="c-row__words">
              Hoort bij
              <span className="c-row__meta">een eerder contact van deze beller</span>
            </span>
            <button type="button" className="c-link" onClick={() => session.edit('relatedContactId', null)}>
              Maak los
            </button>
          </div>
        )}
        <Told />
      </div>
    </section>
  );
}

function Minutes() {
  const { session, readOnly } = useCall();
  const startedAt = useSessionState(session, (state) => state.startedAt);
  const waited = useSessionState(session, (state) => state.waitedSeconds);
  const chosen = useSessionState(session, ({ choices }) => choices.minutes);
  const seconds = useSecondsSince(startedAt);
  const minutes = chosen ?? minutesSpent(startedAt, waited);
  const change = (by: number) => session.choose({ minutes: Math.max(0, Math.min(600, minutes + by)) });
  return (
    <div className="c-row">
      <span className="c-row__words">
        Tijd
        <span className="c-row__meta">gemeten {sayDuration(Math.max(0, seconds - waited))}</span>
      </span>
      <span className="c-minutes">
        <button
          type="button"
          className="c-minutes__button"
          aria-label="Een minuut minder"
          disabled={readOnly}
          onClick={() => change(-1)}
        >
          <MinusIcon aria-hidden />
        </button>
        <span role="status">{minutes} min</span>
        <button
          type="button"
          className="c-minutes__button"
          aria-label="Een minuut meer"
          disabled={readOnly}
          onClick={() => change(1)}
        >
          <PlusIcon aria-hidden />
        </button>
      </span>
    </div>
  );
}

function Told() {
  const { session } = useCall();
  const told = useSessionState(session, ({ save }) => save.local.told);
  const { data } = useQuery({ ...queryOf(api.listKnowledge, {}), staleTime: 3_600_000 });
  const titles = (data?.items ?? []).filter(({ id }) => told.includes(id)).map(({ title }) => title);
  return (
    <div className="c-row">
      <span className="c-row__words">
        Verteld
        <span className="c-row__meta">{titles.length === 0 ? 'Geen kennisitem' : titles.join(', ')}</span>
      </span>
    </div>
  );
}
