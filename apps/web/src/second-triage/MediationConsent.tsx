import { CheckmarkIcon, PadlockLockedIcon } from '@navikt/aksel-icons';
import { api } from '@steunpunt/contract';
import type { ItemView } from '@steunpunt/contract/second-triage';
import { type ConsentSide, consentSides } from '@steunpunt/domain/second-triage/second-triage-words';
import { useQueryClient } from '@tanstack/react-query';
import { keyOf } from '../api/query-keys.ts';
import { useSend } from '../api/use-send.ts';
import { errorText } from '../texts/error-text.ts';
import { announce } from '../ui/announce.ts';
import { GapChip } from '../ui/GapChip.tsx';
import { InlineError } from '../ui/InlineError.tsx';
import { consentNames, sideNames, whyNot } from './triage-words.ts';

type MediationConsentProps = {
  readonly itemId: string;
  readonly consent: NonNullable<ItemView['consent']>;
  /** A yes can be taken back, and none given. */
  readonly isRestricted: boolean;
};

/** Whether each side wants to explore a mediation, as it was said last. */
export function MediationConsent({ itemId, consent, isRestricted }: MediationConsentProps) {
  const client = useQueryClient();
  const record = useSend(api.recordMediationConsent, {
    onSuccess: (item) => {
      client.setQueryData(keyOf(api.getMeetingItem, { params: { id: itemId } }), item);
      announce('Vastgelegd.');
    },
  });
  const say = (side: ConsentSide, answer: 'yes' | 'no') =>
    record.mutate({ params: { id: itemId }, body: { side, answer } });
  return (
    <div className="t-consents">
      {consentSides.map((side) => (
        <fieldset key={side} className="t-consent">
          <legend className="t-consent__side">{sideNames[side]}</legend>
          {consent[side] === 'unasked' && <GapChip>{consentNames.unasked}</GapChip>}
          {answersAsked(isRestricted).map((answer) => (
            <button
              key={answer}
              type="button"
              className="t-consent__button"
              aria-pressed={consent[side] === answer}
              onClick={() => say(side, answer)}
            >
              {consent[side] === answer && <CheckmarkIcon aria-hidden />}
              {consentNames[answer]}
            </button>
          ))}
        </fieldset>
      ))}
      {isRestricted && (
        <span className="t-locked">
          <PadlockLockedIcon aria-hidden />
          {whyNot({ code: 'restricted' })}: alleen een nee kan nu
        </span>
      )}
      {record.isError && <InlineError>{errorText(record.error)}</InlineError>}
    </div>
  );
}

function answersAsked(isRestricted: boolean): readonly ('yes' | 'no')[] {
  return isRestricted ? ['no'] : ['yes', 'no'];
}
