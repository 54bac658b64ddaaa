import { ExclamationmarkTriangleIcon } from '@navikt/aksel-icons';
import { type WorklistRow, type WorklistTask, worklistGroups } from '@steunpunt/contract/worklist';
import { type ReactNode, useRef, useState } from 'react';
import { EmptyState } from '../ui/EmptyState.tsx';
import { InlineError } from '../ui/InlineError.tsx';
import { MoreRows } from '../ui/MoreRows.tsx';
import { useKey } from '../ui/use-key.ts';
import { Row } from './Row.tsx';
import { TaskRow } from './TaskRow.tsx';

type Group = WorklistRow['group'];

const groupNames: Readonly<Record<Group, string>> = {
  late: 'Te laat',
  today: 'Vandaag',
  tomorrow: 'Morgen',
  later: 'Later',
  resting: 'Net geprobeerd',
  suspended: 'Staat stil',
};

type WorklistProps = {
  readonly rows: readonly WorklistRow[];
  readonly tasks: readonly WorklistTask[];
  readonly groups: readonly { readonly group: Group; readonly count: number }[];
  readonly filtered: boolean;
  /** The panel to call this row from; it closes itself. */
  readonly callPanel: (row: WorklistRow, onClose: () => void) => ReactNode;
  readonly more: { readonly loading: boolean; readonly onMore: () => void } | null;
};

type Item = { readonly id: string; readonly group: Group } & (
  | { readonly row: WorklistRow }
  | { readonly task: WorklistTask }
);

/** Promises and tasks grouped by when they are due, the promises of a group first. The arrow keys walk from row to row; the chosen row is the only filled one. */
export function Worklist({ rows, tasks, groups, filtered, callPanel, more }: WorklistProps) {
  const list = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);
  const [calling, setCalling] = useState<WorklistRow | null>(null);
  const items = itemsOf(rows, tasks);
  const chosenId = items.some(({ id }) => id === chosen) ? chosen : items[0]?.id;

  const walk = (step: 1 | -1) => {
    const links = [...(list.current?.querySelectorAll<HTMLElement>('[data-row-link]') ?? [])];
    const here = links.findIndex((link) => link.contains(document.activeElement));
    const isInRow = list.current?.contains(document.activeElement) === true;
    const chosenAt = items.findIndex(({ id }) => id === chosenId);
    const next = isInRow ? (here === -1 ? chosenAt : here) + step : chosenAt + (chosen === null ? 0 : step);
    links[Math.min(Math.max(next, 0), links.length - 1)]?.focus();
  };
  useKey({ key: 'ArrowDown' }, () => walk(1));
  useKey({ key: 'ArrowUp' }, () => walk(-1));
  useKey({ key: 'b' }, () => {
    list.current?.querySelector<HTMLElement>('[data-chosen] [data-call-now]')?.click();
  });

  return (
    <div ref={list} className="s-worklist__sheet">
      {error !== null && <InlineError>{error}</InlineError>}
      {items.length === 0 && (
        <EmptyState title={filtered ? 'Met dit filter staat hier niets' : 'Hier is nu niets te doen'}>
          {filtered ? 'Zet het filter uit om alles te zien.' : 'Een nieuwe belofte verschijnt hier vanzelf.'}
        </EmptyState>
      )}
      {items.length > 0 && (
        <div className="s-worklist__columns" aria-hidden>
          <span>Wie</span>
          <span>Waarover</span>
          <span>Uiterlijk</span>
          <span>Volgende stap</span>
        </div>
      )}
      {worklistGroups.map((group) => {
        const inGroup = items.filter((item) => item.group === group);
        if (inGroup.length === 0) return null;
        const count = groups.find((one) => one.group === group)?.count ?? inGroup.length;
        return (
          <section key={group} aria-labelledby={`groep-${group}`}>
            <h2 id={`groep-${group}`} className={`s-worklist__group s-worklist__group--${group}`}>
              {group === 'late' && <ExclamationmarkTriangleIcon aria-hidden />}
              {groupNames[group]} <span className="s-worklist__group-count">{count}</span>
            </h2>
            <ul className="s-list">
              {inGroup.map((item) =>
                'row' in item ? (
                  <Row
                    key={item.id}
                    row={item.row}
                    chosen={item.id === chosenId}
                    onChoose={() => setChosen(item.id)}
                    onError={setError}
                    onCall={() => setCalling(item.row)}
                  />
                ) : (
                  <TaskRow
                    key={item.id}
                    task={item.task}
                    chosen={item.id === chosenId}
                    onChoose={() => setChosen(item.id)}
                  />
                ),
              )}
            </ul>
          </section>
        );
      })}
      {more !== null && <MoreRows {...more} />}
      {calling !== null && callPanel(calling, () => setCalling(null))}
    </div>
  );
}

function itemsOf(rows: readonly WorklistRow[], tasks: readonly WorklistTask[]): readonly Item[] {
  const all: readonly Item[] = [
    ...rows.map((row) => ({ id: row.contactId, group: row.group, row })),
    ...tasks.map((task) => ({ id: task.taskId, group: task.group, task })),
  ];
  return worklistGroups.flatMap((group) => all.filter((item) => item.group === group));
}
