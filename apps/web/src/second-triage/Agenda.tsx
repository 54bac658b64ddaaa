import { PadlockLockedIcon } from '@navikt/aksel-icons';
import { api } from '@steunpunt/contract';
import type { AgendaRow } from '@steunpunt/contract/second-triage';
import type { MeetingKind } from '@steunpunt/domain/second-triage/second-triage-words';
import { useQuery } from '@tanstack/react-query';
import { queryOf } from '../api/query-keys.ts';
import { errorText } from '../texts/error-text.ts';
import { Bones } from '../ui/Bones.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { ErrorState } from '../ui/ErrorState.tsx';
import { Panel, PanelSection } from '../ui/Panel.tsx';
import { AgendaRows } from './AgendaRows.tsx';
import { PauseEnd } from './PauseEnd.tsx';
import { TellButton } from './TellButton.tsx';
import { whyNot } from './triage-words.ts';

/** Both agendas stand on one page, so that their parts bear different names. */
const named = {
  own: { paused: 'Staat stil: ouders zijn het niet eens', toTell: 'Besloten, nog te vertellen' },
  joint: {
    paused: 'Gezamenlijk, staat stil: ouders zijn het niet eens',
    toTell: 'Samen besloten, nog te vertellen',
  },
} as const satisfies Record<MeetingKind, { paused: string; toTell: string }>;

/** One agenda: what waits, what stands still, and what the caller does not know yet. */
export function Agenda({ kind, title }: { readonly kind: MeetingKind; readonly title: string }) {
  const agenda = useQuery(queryOf(api.getAgenda, { query: { kind } }));
  if (agenda.data === undefined) {
    return (
      <Panel title={title}>
        {agenda.isError ? (
          <ErrorState title="De agenda kon niet worden opgehaald" onRetry={() => void agenda.refetch()}>
            {errorText(agenda.error)}
          </ErrorState>
        ) : (
          <Bones label="De agenda wordt opgehaald" />
        )}
      </Panel>
    );
  }
  const { waiting, paused, toTell } = agenda.data;
  return (
    <Panel flush>
      <PanelSection
        title={title}
        level={2}
        aside={<span className="s-quiet s-small">{waiting.length} om te besluiten</span>}
      >
        {waiting.length === 0 ? (
          <EmptyState title="Er wacht niets op een besluit." />
        ) : (
          <AgendaRows label={title} rows={waiting} />
        )}
      </PanelSection>
      {paused.length > 0 && (
        <PanelSection title={named[kind].paused}>
          <AgendaRows label={`${title}: staat stil`} rows={paused} aside={(row) => <GoOn row={row} />} />
        </PanelSection>
      )}
      {toTell.length > 0 && (
        <PanelSection title={named[kind].toTell}>
          <AgendaRows
            label={`${title}: nog te vertellen`}
            rows={toTell}
            aside={(row) => <TellButton decision={row.decision} />}
          />
        </PanelSection>
      )}
    </Panel>
  );
}

/** How it can go on; not as long as the data of its case are restricted. */
function GoOn({ row }: { readonly row: AgendaRow }) {
  if (!row.isRestricted) return <PauseEnd row={row} />;
  return (
    <span className="t-locked">
      <PadlockLockedIcon aria-hidden />
      {whyNot({ code: 'restricted' })}
    </span>
  );
}
