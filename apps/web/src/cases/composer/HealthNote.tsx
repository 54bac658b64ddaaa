import type { CaseView } from '@steunpunt/contract/cases';
import { receiptOf } from '../../api/receipt-of.ts';
import { useServerDraft } from '../../api/use-server-draft.ts';
import { shortReason } from '../../texts/step-reasons.ts';
import { Locked } from '../../ui/Locked.tsx';
import { Receipt } from '../../ui/Receipt.tsx';
import { whyNoHealth } from '../people/consents.ts';
import { EntryForm } from './EntryForm.tsx';

/** A note about health, kept apart from the others: only with the consent of whoever decides, and as long as that stands. */
export function HealthNote({ file }: { readonly file: CaseView }) {
  const refusal = whyNoHealth(file.people ?? []);
  if (refusal !== null) {
    return (
      <div className="s-stack">
        <Locked name="Notitie over gezondheid" reason={shortReason(refusal)} />
        <p className="s-quiet s-small">
          Vraag de toestemming bij Mensen en toestemming. Daarna kunt u hier schrijven.
        </p>
      </div>
    );
  }
  return <OpenHealthNote file={file} />;
}

function OpenHealthNote({ file }: { readonly file: CaseView }) {
  const draft = useServerDraft('caseHealth', file.id);
  return (
    <div className="s-stack">
      <p className="s-quiet s-small">
        Alleen wie deze zaak helpt leest dit. Wordt de toestemming ingetrokken, dan ziet niemand het meer.
      </p>
      <EntryForm file={file} caseId={file.id} note={draft} kind="health" />
      <Receipt state={receiptOf(draft)} />
    </div>
  );
}
