import { ExclamationmarkTriangleIcon } from '@navikt/aksel-icons';
import { type WorklistRow, worklistGroups } from '@steunpunt/contract/worklist';
import { type ReactNode, useRef, useState } from 'react';
import { EmptyState } from '../ui/EmptyState.tsx';
import { InlineError } from '../ui/InlineError.tsx';
import { MoreRows } from '../ui/MoreRows.tsx';
import { useKey } from '../ui/use-key.ts';
import { Row } from './Row.tsx';

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
  readonly groups: readonly { readonly group: Group; readonly count: number }[];
  readonly filtered: boolean;
  /** The panel to call this row from; it closes itself. */
  readonly callPanel: (row: WorklistRow, onClose: () => void) => ReactNode;
  readonly more: { readonly loading: boolean; readonly onMore: () => void } | null;
};

/** Promises grouped by when they are due. The arrow keys walk from row to row; the chosen row is the only filled one. */
export function Worklist({ rows, groups, filtered, callPanel, more }: WorklistProps) {
  const list = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);
  const [calling, setCalling] = useState<WorklistRow | null>(null);
  const chosenId = rows.some(({ contactId }) => contactId === chosen) ? chosen : rows[0]?.contactId;

  const walk = (step: 1 | -1) => {
    const links = [...(list.current?.querySelectorAll<HTMLElement>('[data-row-link]') ?? [])];
    const here = links.findIndex((link) => link.contains(document.activeElement));
    const isInRow = list.current?.contains(document.activeElement) === true;
    const chosenAt = rows.findIndex(({ contactId }) => contactId === chosenId);
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
      {rows.length === 0 && (
        <EmptyState title={filtered ? 'Met dit filter staat hier niets' : 'Hier is nu niets te doen'}>
          {filtered ? 'Zet het filter uit om alles te zien.' : 'Een nieuwe belofte verschijnt hier vanzelf.'}
        </EmptyState>
      )}
      {rows.length > 0 && (
        <div className="s-worklist__columns" aria-hidden>
          <span>Wie</span>
          <span>Waarover</span>
          <span>Uiterlijk</span>
          <span>Volgende stap</span>
        </div>
      )}
      {worklistGroups.map((group) => {
        const inGroup = rows.filter((row) => row.group === group);
        if (inGroup.length === 0) return null;
        const count = groups.find((one) => one.group === group)?.count ?? inGroup.length;
        return (
          <section key={group} aria-labelledby={`groep-${group}`}>
            <h2 id={`groep-${group}`} className={`s-worklist__group s-worklist__group--${group}`}>
              {group === 'late' && <ExclamationmarkTriangleIcon aria-hidden />}
              {groupNames[group]} <span className="s-worklist__group-count">{count}</span>
            </h2>
            <ul className="s-list">
              {inGroup.map((row) => (
                <Row
                  key={row.contactId}
                  row={row}
                  chosen={row.contactId === chosenId}
                  onChoose={() => setChosen(row.contactId)}
                  onError={setError}
                  onCall={() => setCalling(row)}
                />
              ))}
            </ul>
          </section>
        );
      })}
      {more !== null && <MoreRows {...more} />}
      {calling !== null && callPanel(calling, () => setCalling(null))}
    </div>
  );
}
