import { CheckmarkIcon, ExclamationmarkTriangleIcon } from '@navikt/aksel-icons';
import type { CaseView } from '@steunpunt/contract/cases';
import { type LocalDate, sayDate } from '@steunpunt/domain/calendar';
import { consentPurposes } from '@steunpunt/domain/case/case-words';
import { authorityPhrases, consentChips, involvedRoleNames } from '../../texts/case-words.ts';
import { dayAndMonth } from '../../texts/dates.ts';
import { GapChip } from '../../ui/GapChip.tsx';
import { Initials } from '../../ui/Initials.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { PhoneNumber } from '../../ui/PhoneNumber.tsx';
import { type Consent, consentFor, isOfFamily, standingOf } from './consents.ts';

export type Involved = NonNullable<CaseView['people']>[number];

type PersonLineProps = {
  readonly person: Involved;
  readonly locked: boolean;
  readonly onChange: () => void;
  readonly onConsent: () => void;
  readonly onHistory: () => void;
};

export function PersonLine(props: PersonLineProps) {
  const { person, onChange, onConsent, onHistory } = props;
  const { name, age, role, authority, organisation, number, numberDisplay, mail, noContactVia } = person;
  const family = isOfFamily(person);
  const said = name ?? involvedRoleNames[role];
  const isErased = person.erasedOn !== null;
  // Of whoever was erased nothing can be asked or changed any more.
  const locked = props.locked || isErased;
  const facts = [
    name === null ? null : involvedRoleNames[role],
    isErased ? `gegevens gewist op ${sayDate(person.erasedOn as LocalDate)}` : null,
    organisation,
    age === null ? null : `${age} jaar`,
    family && !(role === 'pupil' && authority !== 'self') ? authorityPhrases[authority] : null,
  ].filter((fact) => fact !== null && fact !== '');
  return (
    <li className="s-people__person">
      <Initials name={said} />
      <div className="s-people__words">
        <p>
          {locked ? (
            <strong>{said}</strong>
          ) : (
            <button
              type="button"
              className="s-people__name"
              aria-label={`Wijzig: ${said}`}
              onClick={onChange}
            >
              {said}
            </button>
          )}{' '}
          <span className="s-quiet">{facts.join(', ')}</span>
        </p>
        {noContactVia !== null && noContactVia !== '' && (
          <p className="s-people__not">
            <ExclamationmarkTriangleIcon aria-hidden /> Geen contact via {noContactVia}
          </p>
        )}
        {number !== null && <PhoneNumber number={number} display={numberDisplay ?? number} />}
        {mail !== null && mail !== '' && <p className="s-people__mail">{mail}</p>}
        {person.corrections > 0 && (
          <p>
            <LinkButton onClick={onHistory}>
              Wat is verbeterd<span className="aksel-sr-only"> bij {said}</span>
            </LinkButton>
          </p>
        )}
        <Consents person={person} locked={locked} family={family} name={said} onConsent={onConsent} />
      </div>
    </li>
  );
}

type ConsentsProps = {
  readonly person: Involved;
  readonly locked: boolean;
  readonly family: boolean;
  readonly name: string;
  readonly onConsent: () => void;
};

function Consents({ person, locked, family, name, onConsent }: ConsentsProps) {
  const given = consentPurposes
    .map((purpose) => consentFor(person, purpose))
    .filter((consent) => consent !== undefined);
  const isAsked = firstAsked.every((purpose) => consentFor(person, purpose) !== undefined);
  if (given.length === 0 && (!family || locked)) return null;
  const ask = given.length === 0 ? 'Toestemming vragen' : 'Nog vragen';
  const chips = given.map((consent) => <ConsentChip key={consent.id} consent={consent} />);
  return (
    <div className="s-people__consents">
      {locked && chips}
      {!locked && given.length > 0 && (
        <button type="button" className="s-people__chips" onClick={onConsent}>
          <span className="aksel-sr-only">Toestemming van {name}:</span>
          {chips}
        </button>
      )}
      {family && !locked && !isAsked && (
        <GapChip label={`${ask}: van ${name}`} onClick={onConsent}>
          {ask}
        </GapChip>
      )}
    </div>
  );
}

/** What is asked of everybody in the family first. */
const firstAsked = ['recording', 'healthDetails', 'contactSchool'] as const;

const standingWords = { yes: 'ja', no: 'nee', withdrawn: 'ingetrokken' } as const;

function ConsentChip({ consent }: { readonly consent: Consent }) {
  const standing = standingOf(consent);
  const name = consentChips[consent.purpose];
  const isYes = standing === 'yes';
  return (
    <span className={`s-consent s-consent--${isYes ? 'yes' : 'no'}`}>
      {isYes && <CheckmarkIcon aria-hidden />}
      <span>
        {name}
        {isYes ? (
          <span className="aksel-sr-only">: ja, {dayAndMonth(consent.at)}</span>
        ) : (
          `: ${standingWords[standing]}, ${dayAndMonth(consent.withdrawnAt ?? consent.at)}`
        )}
      </span>
    </span>
  );
}
