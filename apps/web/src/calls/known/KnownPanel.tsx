import { PhoneIcon } from '@navikt/aksel-icons';
import type { QuestionId } from '@steunpunt/domain/belscript/answers';
import { type Answers, givenValue } from '@steunpunt/domain/belscript/answers';
import { hasAnswer } from '@steunpunt/domain/belscript/asking';
import { describeAnswer } from '@steunpunt/domain/belscript/describe-answer';
import { sayPhone } from '@steunpunt/domain/belscript/say-phone';
import { natureLabels } from '@steunpunt/domain/reference/nature-codes';
import { Suspense } from 'react';
import { GapChip } from '../../ui/GapChip.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { PanelSection } from '../../ui/Panel.tsx';
import { useCall } from '../call-context.ts';
import { goToQuestion } from '../course/steps-through.ts';
import { ResponsibleRow } from '../later.ts';
import { CopyNumber } from '../reference/CopyNumber.tsx';
import './known-panel.css';

/** Shown elsewhere: the topic as a mark, the read-back at the end. */
const elsewhere: readonly QuestionId[] = ['nature', 'readBack'];

/** The course shows every open question; here the next ones are enough. */
const gapsShown = 3;

/** Everything the caller told, in words; a gap is an invitation to ask. */
export function KnownPanel() {
  const { session, facts, reference } = useCall();
  const { script, answers, missing } = facts;
  const nature = givenValue(answers, 'nature');
  const gaps = missing.slice(0, gapsShown);
  const rows = script.questions.filter(
    ({ id }) => !elsewhere.includes(id) && (hasAnswer(answers, id) || gaps.includes(id)),
  );
  const nameOf = (id: string) => reference.colleagues.find((one) => one.id === id)?.name ?? id;
  return (
    <PanelSection
      level={2}
      className="c-known-panel"
      title="Wat we weten"
      aside={nature !== undefined && <Mark>{`${nature} ${natureLabels[nature]}`}</Mark>}
    >
      {rows.every(({ id }) => !hasAnswer(answers, id)) && (
        <p className="c-known__none">Nog niets. Elk antwoord komt hier te staan.</p>
      )}
      <dl className="c-known">
        {rows.map(({ id, label }) => {
          const words = hasAnswer(answers, id) ? describeAnswer(script, answers, id, nameOf) : null;
          return (
            <div key={id} className="c-known__row">
              <dt className="c-known__label">{label}</dt>
              <dd className="c-known__value">
                {words === null ? (
                  <GapChip label={`Nog vragen: ${label}`} onClick={() => goToQuestion(session, id)} />
                ) : (
                  <button
                    type="button"
                    className="c-known__change"
                    aria-label={`${label}: ${words}. Wijzig`}
                    onClick={() => goToQuestion(session, id)}
                  >
                    {words}
                  </button>
                )}
                {id === 'callBackNumber' && <Dial answers={answers} />}
              </dd>
            </div>
          );
        })}
        <Suspense fallback={null}>
          <ResponsibleRow />
        </Suspense>
      </dl>
    </PanelSection>
  );
}

/** The number to dial by one press, or to copy. */
function Dial({ answers }: { readonly answers: Answers }) {
  const given = givenValue(answers, 'callBackNumber');
  if (given === undefined || !('number' in given)) return null;
  const said = sayPhone(given.number);
  return (
    <span className="c-known__dial">
      <a href={`tel:${given.number}`} aria-label={`Bel ${said}`}>
        <PhoneIcon aria-hidden />
      </a>
      <CopyNumber number={said} />
    </span>
  );
}
