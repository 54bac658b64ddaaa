import { PadlockLockedIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import { api } from '@steunpunt/contract';
import type { DecisionView } from '@steunpunt/contract/second-triage';
import { useQueryClient } from '@tanstack/react-query';
import { keyOf } from '../api/query-keys.ts';
import { useSend } from '../api/use-send.ts';
import { fullMoment, nearMoment } from '../texts/dates.ts';
import { errorText } from '../texts/error-text.ts';
import { announce } from '../ui/announce.ts';
import { InlineError } from '../ui/InlineError.tsx';
import { Mark } from '../ui/Mark.tsx';
import { routeNames, whyNot } from './triage-words.ts';

/** That the caller knows; until then the promise stays open. */
export function TellButton({ decision }: { readonly decision: DecisionView }) {
  const client = useQueryClient();
  const tell = useSend(api.tellDecision, {
    onSuccess: () => announce('Vastgelegd: de beller weet het.'),
    onSettled: () => {
      for (const endpoint of [api.getAgenda, api.getMeetingItem, api.getMeeting, api.getWorklist]) {
        void client.invalidateQueries({ queryKey: keyOf(endpoint) });
      }
    },
  });
  const { tellRefusal, toldAt, toldBy } = decision;
  if (toldAt !== null) {
    return (
      <Mark tone="done">
        Verteld door {toldBy}, {fullMoment(toldAt)}
      </Mark>
    );
  }
  return (
    <div className="t-tell">
      <span className="t-meta">
        {routeNames[decision.route]}. {decision.tellerName} vertelt het, uiterlijk{' '}
        {nearMoment(decision.tellUntil)}.
      </span>
      {tellRefusal === null ? (
        <Button
          type="button"
          size="small"
          variant="secondary"
          loading={tell.isPending}
          onClick={() => tell.mutate({ params: { id: decision.id } })}
        >
          De beller weet het
        </Button>
      ) : (
        <span className="t-locked">
          <PadlockLockedIcon aria-hidden />
          {whyNot(tellRefusal)}
        </span>
      )}
      {tell.isError && <InlineError>{errorText(tell.error)}</InlineError>}
    </div>
  );
}
