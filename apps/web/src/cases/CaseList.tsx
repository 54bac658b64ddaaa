import type { CaseRow } from '@steunpunt/contract/cases';
import { useRef } from 'react';
import { MoreRows } from '../ui/MoreRows.tsx';
import { useKey } from '../ui/use-key.ts';
import { CaseLine } from './CaseLine.tsx';

type CaseListProps = {
  readonly cases: readonly CaseRow[];
  readonly more: { readonly loading: boolean; readonly onMore: () => void } | null;
};

/** The arrow keys walk from row to row, Enter opens. */
export function CaseList({ cases, more }: CaseListProps) {
  const list = useRef<HTMLUListElement>(null);
  const walk = (step: 1 | -1) => {
    const links = [...(list.current?.querySelectorAll<Element>('[data-row-link]') ?? [])];
    const here = document.activeElement === null ? -1 : links.indexOf(document.activeElement);
    const next = here === -1 ? 0 : here + step;
    const link = links[Math.min(Math.max(next, 0), links.length - 1)];
    if (link instanceof HTMLElement) link.focus();
  };
  useKey({ key: 'ArrowDown' }, () => walk(1));
  useKey({ key: 'ArrowUp' }, () => walk(-1));
  return (
    <>
      <div className="s-cases__columns" aria-hidden>
        <span>Voor wie</span>
        <span>Waarover</span>
        <span>Hoe staat het</span>
        <span>Eerstvolgend</span>
      </div>
      <ul ref={list} className="s-list">
        {cases.map((row) => (
          <CaseLine key={row.id} row={row} />
        ))}
      </ul>
      {more !== null && <MoreRows {...more} />}
    </>
  );
}
