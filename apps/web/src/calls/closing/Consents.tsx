import { givenValue, type QuestionId } from '@steunpunt/domain/belscript/answers';
import { describeAnswer } from '@steunpunt/domain/belscript/describe-answer';
import { questionOf } from '@steunpunt/domain/belscript/wording';
import { clockTime } from '../../texts/dates.ts';
import { useCall } from '../call-context.ts';
import { goToQuestion } from '../course/steps-through.ts';
import { useSessionState } from '../session/use-session-state.ts';
import { YesNo } from './YesNo.tsx';

const purposes = ['consentHealth', 'consentSchool', 'consentVoicemail'] as const;

/** What the caller allows, a line a purpose, with when it was asked. */
export function Consents() {
  const { session, facts } = useCall();
  const asked = purposes.filter((id) => facts.asked.some((question) => question.id === id));
  return (
    <section aria-labelledby="mag-dit">
      <h3 id="mag-dit" className="c-closing__title">
        Mag dit?
      </h3>
      <div className="c-rows">
        <div className="c-row">
          <span className="c-row__words">
            {questionOf(facts.script, 'consent').label}
            <AskedAt id="consent" />
          </span>
          <button type="button" className="c-link" onClick={() => goToQuestion(session, 'consent')}>
            {describeAnswer(facts.script, facts.answers, 'consent') ?? 'Nog vragen'}
          </button>
        </div>
        {asked.map((id) => (
          <div key={id} className="c-row">
            <Purpose id={id} />
          </div>
        ))}
      </div>
    </section>
  );
}

function Purpose({ id }: { readonly id: (typeof purposes)[number] }) {
  const { session, facts, readOnly } = useCall();
  const at = useAskedAt(id);
  const value = givenValue(facts.answers, id);
  return (
    <YesNo
      label={questionOf(facts.script, id).label}
      meta={at ?? 'nog niet gevraagd'}
      value={value === undefined ? null : value === 'yes'}
      disabled={readOnly}
      onChange={(yes) => session.answer(id, { value: yes ? 'yes' : 'no' })}
    />
  );
}

function AskedAt({ id }: { readonly id: QuestionId }) {
  const at = useAskedAt(id);
  return at === null ? null : <span className="c-row__meta">{at}</span>;
}

/** "gevraagd om 14:05", by the moment the answer was saved. */
function useAskedAt(id: QuestionId): string | null {
  const { session, facts } = useCall();
  const at = useSessionState(session, ({ save }) => save.savedAt.get(`answer:${id}`));
  return at === undefined || facts.answers[id] === undefined ? null : `gevraagd om ${clockTime(at)}`;
}
