import type { MeetingView } from '@steunpunt/contract/second-triage';
import { useState } from 'react';
import { announce } from '../ui/announce.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Panel } from '../ui/Panel.tsx';
import { useKey } from '../ui/use-key.ts';
import type { DecisionDraft } from './decision-draft.ts';
import { type BelowItem, ItemColumns } from './ItemColumns.tsx';
import { nameOfItem } from './item-words.ts';
import { MeetingAgenda } from './MeetingAgenda.tsx';
import { MeetingHeader } from './MeetingHeader.tsx';

type MeetingModeProps = {
  readonly meeting: MeetingView;
  readonly itemId: string | undefined;
  readonly onItem: (itemId: string) => void;
  readonly below: BelowItem | undefined;
};

/** The agenda left, the facts in the middle, the decision right. What is half written stays with its item. */
export function MeetingMode({ meeting, itemId, onItem, below }: MeetingModeProps) {
  const { items } = meeting;
  const [drafts, setDrafts] = useState<Readonly<Record<string, DecisionDraft | undefined>>>({});
  const firstOpen = items.find(({ decidedHere }) => !decidedHere) ?? items[0];
  const current = items.find((item) => item.itemId === itemId) ?? firstOpen;
  const place = current === undefined ? -1 : items.indexOf(current);
  const go = (step: number) => {
    const next = items[place + step];
    if (next === undefined) return;
    onItem(next.itemId);
    announce(`Punt ${place + step + 1} van ${items.length}: ${nameOfItem(next)}`);
  };
  useKey({ key: 'ArrowUp', alt: true }, () => go(-1));
  useKey({ key: 'ArrowDown', alt: true }, () => go(1));
  return (
    <div className="t-mode">
      <MeetingHeader meeting={meeting} />
      {current === undefined ? (
        <Panel flush>
          <EmptyState title={emptyTexts[meeting.state]} />
        </Panel>
      ) : (
        <div className="t-mode__columns">
          <MeetingAgenda items={items} current={current.itemId} onItem={onItem} />
          <ItemColumns
            key={current.itemId}
            itemId={current.itemId}
            below={below}
            typed={drafts[current.itemId]}
            onTyped={(draft) => setDrafts((kept) => ({ ...kept, [current.itemId]: draft }))}
          />
        </div>
      )}
    </div>
  );
}

const emptyTexts: Readonly<Record<MeetingView['state'], string>> = {
  planned: 'De agenda komt hier te staan als het overleg begint.',
  running: 'Er staat niets op de agenda dat u mag zien.',
  closed: 'In dit overleg stond niets op de agenda dat u mag zien.',
};
