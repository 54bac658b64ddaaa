import type { ItemView } from '@steunpunt/contract/second-triage';
import { Panel } from '../ui/Panel.tsx';
import { Decisions } from './Decisions.tsx';
import type { DecisionDraft } from './decision-draft.ts';
import { KeptDecision } from './KeptDecision.tsx';
import { whyNot } from './triage-words.ts';

type DecisionColumnProps = {
  readonly item: ItemView;
  readonly typed: DecisionDraft | undefined;
  readonly onTyped: (draft: DecisionDraft | undefined) => void;
};

/** What was decided, or the form to decide with; whoever does not decide is told so. */
export function DecisionColumn({ item, typed, onTyped }: DecisionColumnProps) {
  const refusals = item.routes.map(({ refusal }) => refusal);
  const closedForAll = refusals.find(
    (refusal) =>
      refusal !== null &&
      ['restricted', 'leadDecides', 'meetingNotRunning', 'itemPaused'].includes(refusal.code),
  );
  return (
    <div className="s-stack t-decide">
      {item.decisions.length > 0 && <Decisions decisions={item.decisions} />}
      {item.routes.length === 0 && (
        <Panel title="Wat besluiten we?">
          <p className="s-quiet">
            U bent te gast. U ziet de vraag, de leidinggevenden leggen het besluit vast.
          </p>
        </Panel>
      )}
      {item.routes.length > 0 && item.state !== 'decided' && closedForAll ? (
        <Panel title="Wat besluiten we?">
          <p className="s-quiet">{whyNot(closedForAll)}.</p>
        </Panel>
      ) : (
        item.routes.length > 0 &&
        item.state === 'waiting' && <KeptDecision item={item} typed={typed} onTyped={onTyped} />
      )}
    </div>
  );
}
