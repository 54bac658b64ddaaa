import { Button } from '@navikt/ds-react/Button';
import { api } from '@steunpunt/contract';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { keyOf, queryOf } from '../api/query-keys.ts';
import { useSend } from '../api/use-send.ts';
import { clockTime, now } from '../texts/dates.ts';
import { errorText } from '../texts/error-text.ts';
import { announce } from '../ui/announce.ts';
import { InlineError } from '../ui/InlineError.tsx';
import { Panel } from '../ui/Panel.tsx';
import './break-glass.css';

type GlassBannerProps = {
  readonly caseId: string;
  readonly until: string;
  readonly onClosed: () => void;
};

/** Says on the case itself that it is open by break-glass, until when, and closes it. When the hour is over the page asks again. */
export function GlassBanner({ caseId, until, onClosed }: GlassBannerProps) {
  const client = useQueryClient();
  const { data } = useQuery(queryOf(api.getGlass, {}));
  const close = useSend(api.closeGlass, {
    onSuccess: () => {
      announce('De zaak is dicht.');
      void client.invalidateQueries({ queryKey: keyOf(api.getGlass) });
      client.removeQueries({ queryKey: keyOf(api.getCase, { params: { id: caseId } }) });
      onClosed();
    },
  });
  useEffect(() => {
    const left = Math.max(0, Date.parse(until) - Date.parse(now()));
    const timer = setTimeout(() => {
      void client.invalidateQueries({ queryKey: keyOf(api.getCase, { params: { id: caseId } }) });
    }, left + 500);
    return () => clearTimeout(timer);
  }, [client, caseId, until]);
  const open = data?.open ?? null;
  return (
    <Panel tone="danger" title={`Noodtoegang tot ${clockTime(until)}`}>
      <div className="s-glass__banner">
        <p>U leest alleen. De eigenaar en de leidinggevende weten het, en het wordt nagekeken.</p>
        {open?.caseId === caseId && (
          <Button
            type="button"
            size="small"
            variant="secondary"
            data-color="neutral"
            loading={close.isPending}
            onClick={() => close.mutate({ params: { id: open.id }, body: {} })}
          >
            Sluit de zaak nu
          </Button>
        )}
      </div>
      {close.isError && <InlineError>{errorText(close.error)}</InlineError>}
    </Panel>
  );
}
