import { CheckmarkIcon } from '@navikt/aksel-icons';
import { api } from '@steunpunt/contract';
import { isLocalDate } from '@steunpunt/domain/calendar/local-date';
import { sayDateShort } from '@steunpunt/domain/calendar/say-date';
import { useQuery } from '@tanstack/react-query';
import { Suspense, useDeferredValue, useId, useMemo, useRef, useState } from 'react';
import { queryOf } from '../../api/query-keys.ts';
import { KeyCap } from '../../ui/KeyCap.tsx';
import { PanelSection } from '../../ui/Panel.tsx';
import { useKey } from '../../ui/use-key.ts';
import { useCall } from '../call-context.ts';
import { KnowledgeSheet } from '../later.ts';
import { useSessionState } from '../session/use-session-state.ts';
import { fittingItems, searchItems } from './fitting-items.ts';
import './fitting-items.css';

const shownAtOnce = 3;

/** What can be told about this question; the search field looks in everything. Alt+Z goes to it. */
export function FittingItems() {
  const { session, facts } = useCall();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [opened, setOpened] = useState<string | null>(null);
  const told = useSessionState(session, ({ save }) => save.local.told);
  const { data } = useQuery({ ...queryOf(api.listKnowledge, {}), staleTime: 3_600_000 });
  const rows = data?.items;
  // Ranking may come a moment later: the next question may not wait for it.
  const counted = useDeferredValue(facts.counted);
  const fitting = useMemo(() => fittingItems(rows ?? [], counted), [rows, counted]);
  const found = useMemo(() => searchItems(rows ?? [], typed), [rows, typed]);
  const searching = typed.trim() !== '';
  const shown = (searching ? found : fitting).slice(0, searching ? 8 : shownAtOnce);
  useKey({ key: 'z', alt: true }, () => field.current?.focus());
  return (
    <PanelSection level={2} title="Past bij deze vraag" aside={<KeyCap>Alt Z</KeyCap>}>
      <label htmlFor={id} className="aksel-sr-only">
        Zoek in de kennisbank
      </label>
      <input
        ref={field}
        id={id}
        type="search"
        className="c-field c-fitting__search"
        placeholder="Zoek in de kennisbank"
        value={typed}
        maxLength={80}
        autoComplete="off"
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => {
          const first = shown[0];
          if (event.key !== 'Enter' || event.ctrlKey || first === undefined || !searching) return;
          event.preventDefault();
          setOpened(first.id);
        }}
      />
      <ul className="c-fitting">
        {shown.map((row) => (
          <li key={row.id} className="c-fitting__row">
            <button
              type="button"
              className="c-link c-fitting__title"
              title={row.title}
              onClick={() => setOpened(row.id)}
            >
              {row.title}
            </button>
            <span className="c-fitting__meta">
              {told.includes(row.id) ? (
                <>
                  <CheckmarkIcon aria-hidden /> verteld
                </>
              ) : (
                isLocalDate(row.checkedOn) && `nagekeken ${sayDateShort(row.checkedOn).slice(3)}`
              )}
            </span>
          </li>
        ))}
      </ul>
      {shown.length === 0 && (
        <p className="c-fitting__none">
          {searching
            ? 'Niets gevonden. Probeer een ander woord.'
            : 'Nog niets gevonden. Zoek zelf, of vul de vraag in.'}
        </p>
      )}
      {opened !== null && (
        <Suspense fallback={null}>
          <KnowledgeSheet itemId={opened} onClose={() => setOpened(null)} />
        </Suspense>
      )}
    </PanelSection>
  );
}
