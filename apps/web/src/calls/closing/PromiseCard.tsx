import { givenValue } from '@steunpunt/domain/belscript/answers';
import { lineOf } from '@steunpunt/domain/belscript/wording';
import { useState } from 'react';
import { useCall } from '../call-context.ts';
import { MomentFields, momentRefusalText } from '../question/MomentFields.tsx';
import { ReferralLine } from '../reference/ReferralLine.tsx';
import { useReferrals } from '../reference/use-referrals.ts';
import { useClosing } from './use-closing.ts';
import { whoMayBeNamed } from './who-calls.ts';
import './promise-card.css';

/** The promise as one sentence in amber; without a promise, what is said instead and where the caller can go. */
export function PromiseCard() {
  const { facts } = useCall();
  const { promise, callBack, momentRefused } = useClosing();
  const [changing, setChanging] = useState(false);
  const times = givenValue(facts.counted, 'callBackTimes');
  if (promise === null) return <NoPromise />;
  return (
    <section className="c-promise" aria-labelledby="belofte">
      <div className="c-promise__head">
        <h3 id="belofte" className="c-promise__title">
          De belofte
        </h3>
        <button
          type="button"
          className="c-link"
          aria-expanded={changing}
          onClick={() => setChanging(!changing)}
        >
          Andere dag of tijd
        </button>
      </div>
      <p className="c-promise__text">“{promise}”</p>
      {times !== undefined && times.trim() !== '' && <p className="c-promise__meta">Het liefst: {times}</p>}
      {callBack?.laterThanTerm && <p className="c-promise__meta">Later dan de termijn, op eigen wens.</p>}
      {momentRefused !== null && !changing && (
        <p className="c-field-error" role="alert">
          {momentRefusalText(momentRefused)}
        </p>
      )}
      {changing && (
        <MomentFields moment={givenValue(facts.answers, 'agreedMoment')} onDone={() => setChanging(false)} />
      )}
      <WhoIsNamed />
    </section>
  );
}

function WhoIsNamed() {
  const { session, reference, readOnly } = useCall();
  const { outcome, swv, choices } = useClosing();
  const people = whoMayBeNamed(outcome, swv, reference);
  if (people.length === 0) return null;
  return (
    <p className="c-promise__who">
      <label htmlFor="afronden-wie">Wie noemt u?</label>
      <select
        id="afronden-wie"
        className="c-field c-promise__select"
        value={choices.promisedPersonId ?? ''}
        disabled={readOnly}
        onChange={({ target }) =>
          session.choose({ promisedPersonId: target.value === '' ? null : target.value })
        }
      >
        <option value="">Wie het eerst vrij is</option>
        {people.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </p>
  );
}

function NoPromise() {
  const { facts } = useCall();
  const { outcome, transfer } = useClosing();
  const referrals = useReferrals().filter(({ id }) => outcome.referrals.includes(id));
  const line = outcome.first === 'refer' ? 'closingWithReferral' : 'closingWithInformation';
  const said = lineOf(facts.script, line, facts.voice, {});
  if (transfer?.state === 'accepted') {
    return (
      <p className="c-closing__ask">
        {transfer.toName} heeft de beller overgenomen. Er is niets meer beloofd.
      </p>
    );
  }
  return (
    <section className="c-no-promise" aria-labelledby="geen-belofte">
      <h3 id="geen-belofte" className="c-closing__title">
        {outcome.first === 'refer' ? 'Verwijzen' : 'Afsluiten zonder belofte'}
      </h3>
      <p>{facts.contact === 'live' ? `“${said}”` : said}</p>
      {referrals.length > 0 && (
        <ul className="c-no-promise__list">
          {referrals.map((referral) => (
            <li key={referral.id}>
              <ReferralLine referral={referral} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
