import { Button } from '@navikt/ds-react/Button';
import { api } from '@steunpunt/contract';
import type { CaseView } from '@steunpunt/contract/cases';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { keyOf } from '../../api/query-keys.ts';
import { useSwvName } from '../../api/reference.ts';
import { useSend } from '../../api/use-send.ts';
import { referralStateNames } from '../../texts/case-words.ts';
import { dayOf } from '../../texts/dates.ts';
import { announce } from '../../ui/announce.ts';
import { InlineError } from '../../ui/InlineError.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { timelineKey } from '../case-queries.ts';
import { sayFailure } from '../say-failure.ts';
import { ReasonDialog } from '../steps/ReasonDialog.tsx';
import { caseKey } from '../use-case-send.ts';

type Referral = NonNullable<CaseView['referrals']>[number];
type Answer = Referral['may'][number];

const answerWords: Readonly<Record<Answer, { readonly name: string; readonly said: string }>> = {
  accept: { name: 'Neem aan', said: 'De verwijzing is aangenomen.' },
  refuse: { name: 'Weiger', said: 'De verwijzing is geweigerd.' },
  withdraw: { name: 'Neem terug', said: 'De verwijzing is teruggenomen.' },
  finish: { name: 'Rond af', said: 'De verwijzing is afgerond.' },
};
const tones = {
  proposed: 'promise',
  accepted: 'now',
  refused: 'neutral',
  withdrawn: 'neutral',
  done: 'done',
} as const;

type ReferralLineProps = {
  readonly referral: Referral;
  /** Outside its case: which case it is about. */
  readonly showNumber?: boolean;
};

export function ReferralLine({ referral, showNumber = false }: ReferralLineProps) {
  const swvName = useSwvName();
  const client = useQueryClient();
  const [asking, setAsking] = useState<'refuse' | 'withdraw' | null>(null);
  const send = useSend(api.answerReferral, {
    onSuccess: (answered, { body }) => {
      setAsking(null);
      announce(answerWords[body.answer].said);
      void client.invalidateQueries({ queryKey: timelineKey(answered.caseId) });
      void client.invalidateQueries({ queryKey: keyOf(api.listReferralsToMe) });
    },
    onSettled: () => {
      void client.invalidateQueries({ queryKey: caseKey(referral.caseId) });
      void client.invalidateQueries({ queryKey: keyOf(api.listCases) });
    },
  });
  const answer = (given: Answer, reason: string | null) =>
    send.mutate({
      params: { id: referral.id },
      body: { answer: given, reason },
      version: referral.version,
    });
  const { toPerson, toSwv, outside, state, reason, proposedBy, proposedAt, answeredBy, answeredAt } =
    referral;
  const failure = send.isError ? sayFailure(send.error) : null;
  return (
    <li className="s-referrals__one">
      <p>
        {showNumber && `Zaak ${referral.caseNumber}, naar `}
        <strong>{toPerson?.name ?? (toSwv === null ? outside : swvName(toSwv))}</strong>{' '}
        <Mark tone={tones[state]}>{referralStateNames[state]}</Mark>
      </p>
      {reason !== null && <p>{reason}</p>}
      <p className="s-quiet s-small">
        voorgesteld {dayOf(proposedAt)}, {proposedBy}
        {answeredAt !== null &&
          ` · ${referralStateNames[state].toLocaleLowerCase('nl')} ${dayOf(answeredAt)}`}
        {answeredBy !== null && `, ${answeredBy}`}
      </p>
      {referral.answer !== null && referral.answer !== '' && <p>Antwoord: {referral.answer}</p>}
      {failure !== null && asking === null && <InlineError>{failure}</InlineError>}
      {referral.may.length > 0 && (
        <div className="s-referrals__actions">
          {referral.may.map((given) => (
            <Button
              key={given}
              type="button"
              size="xsmall"
              variant="secondary"
              loading={send.isPending && asking === null}
              onClick={() =>
                given === 'refuse' || given === 'withdraw' ? setAsking(given) : answer(given, null)
              }
            >
              {answerWords[given].name}
            </Button>
          ))}
        </div>
      )}
      {asking !== null && (
        <ReasonDialog
          title={asking === 'refuse' ? 'Weiger de verwijzing' : 'Neem de verwijzing terug'}
          intro="Wie verwees en wie het aanging lezen deze reden."
          label="Waarom?"
          submitText={answerWords[asking].name}
          failure={send.error}
          busy={send.isPending}
          onSubmit={(text) => answer(asking, text)}
          onClose={() => setAsking(null)}
        />
      )}
    </li>
  );
}
