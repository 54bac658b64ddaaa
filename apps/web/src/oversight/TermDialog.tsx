import { api } from '@steunpunt/contract';
import type { RetentionTermsView } from '@steunpunt/contract/oversight';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { keyOf, queryOf } from '../api/query-keys.ts';
import { useFreshSend } from '../api/use-fresh-send.ts';
import { sayWouldGo, termName, unitNames } from '../texts/oversight.ts';
import { announce } from '../ui/announce.ts';
import { ChangeNumberDialog } from './ChangeNumberDialog.tsx';

type TermDialogProps = {
  readonly term: RetentionTermsView['terms'][number];
  readonly version: number;
  readonly onClose: () => void;
};

/** Another term for a kind; before it is saved the page says how much would go at the next run. */
export function TermDialog({ term, version, onClose }: TermDialogProps) {
  const client = useQueryClient();
  const { kind, amount: from, unit, bounds } = term;
  const change = useFreshSend(api.changeRetentionTerm, {
    onSuccess: () => {
      announce('De termijn is veranderd.');
      void client.invalidateQueries({ queryKey: keyOf(api.getRetentionTerms) });
      onClose();
    },
  });
  return (
    <ChangeNumberDialog
      title={`Hoe lang bewaren wij dit? ${termName(kind)}`}
      label={`Aantal ${unitNames[unit]}`}
      from={from}
      least={bounds?.least ?? from}
      most={bounds?.most ?? from}
      busy={change.isPending}
      failure={change.failure}
      effect={(amount) => <Effect kind={kind} amount={amount} />}
      onChange={(amount, reason) => change.mutate({ params: { kind }, version, body: { amount, reason } })}
      onClose={onClose}
    />
  );
}

type EffectProps = { readonly kind: TermDialogProps['term']['kind']; readonly amount: number };

function Effect({ kind, amount }: EffectProps) {
  const request = { params: { kind }, query: { amount: String(amount) } };
  const { data } = useQuery(queryOf(api.previewRetentionTerm, request));
  return data === undefined ? null : (
    <p>
      {sayWouldGo(data.wouldGo)}
      {(data.wouldGo ?? 0) > 0 && ' Dat wordt bij de volgende keer gewist.'}
    </p>
  );
}
