import type { ItemView } from '@steunpunt/contract/second-triage';
import { receiptOf } from '../api/receipt-of.ts';
import { useServerDraft } from '../api/use-server-draft.ts';
import { Bones } from '../ui/Bones.tsx';
import { Panel } from '../ui/Panel.tsx';
import { Receipt } from '../ui/Receipt.tsx';
import { DecisionForm } from './DecisionForm.tsx';
import { type DecisionDraft, draftOfText, emptyDraft, textOfDraft } from './decision-draft.ts';

type KeptDecisionProps = {
  readonly item: ItemView;
  /** What was typed here since the page opened; undefined when nothing was. */
  readonly typed: DecisionDraft | undefined;
  readonly onTyped: (draft: DecisionDraft | undefined) => void;
};

/** The form of a decision, kept on the server while it is filled in: it survives a reload and signing out, for its writer only. */
export function KeptDecision({ item, typed, onTyped }: KeptDecisionProps) {
  const kept = useServerDraft('decision', item.recordId);
  if (!kept.loaded && typed === undefined) {
    return (
      <Panel title="Wat besluiten we?">
        <Bones rows={6} label="Wat u hier al schreef wordt opgehaald" />
      </Panel>
    );
  }
  return (
    <DecisionForm
      item={item}
      draft={typed ?? draftOfText(kept.text) ?? emptyDraft}
      receipt={<Receipt state={receiptOf(kept)} />}
      onDraft={(draft) => {
        onTyped(draft);
        if (kept.loaded) kept.edit(textOfDraft(draft));
      }}
      onDecided={() => {
        onTyped(undefined);
        kept.clear();
      }}
    />
  );
}
