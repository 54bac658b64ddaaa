import {
  EnvelopeClosedIcon,
  HandShakeHeartIcon,
  PencilWritingIcon,
  PhoneIcon,
  TasklistIcon,
} from '@navikt/aksel-icons';
import { Tabs } from '@navikt/ds-react/Tabs';
import type { CaseView } from '@steunpunt/contract/cases';
import { type ReactNode, useState } from 'react';
import { receiptOf } from '../../api/receipt-of.ts';
import type { ServerDraft } from '../../api/use-server-draft.ts';
import { Receipt } from '../../ui/Receipt.tsx';
import { TaskForm } from '../tasks/TaskForm.tsx';
import { EntryForm } from './EntryForm.tsx';
import { GivenDrafts } from './GivenDrafts.tsx';
import { GiveOn } from './GiveOn.tsx';
import { HealthNote } from './HealthNote.tsx';
import './composer.css';

type ComposerProps = {
  /** Null: the case is no longer theirs, only what they typed still is. */
  readonly file: CaseView | null;
  readonly caseId: string;
  readonly note: ServerDraft;
  /** What is written down about an attempt to call; composed by the route. */
  readonly attempt: ReactNode;
};

type Tab = 'note' | 'health' | 'attempt' | 'mail' | 'task';

/** Writing something down comes first. The text is one for note and mail, so that changing the tab loses nothing. */
export function Composer({ file, caseId, note, attempt }: ComposerProps) {
  const [tab, setTab] = useState<Tab>('note');
  const hasAttempt = file !== null && attempt !== null;
  return (
    <section className="s-panel s-composer" aria-label="Schrijf iets op">
      <div className="s-composer__receipt">{tab !== 'health' && <Receipt state={receiptOf(note)} />}</div>
      <Tabs
        size="small"
        value={tab}
        onChange={(value) => setTab(tabs.find((one) => one === value) ?? 'note')}
      >
        <Tabs.List>
          <Tabs.Tab value="note" label="Notitie" icon={<PencilWritingIcon aria-hidden />} />
          {hasAttempt && <Tabs.Tab value="attempt" label="Belpoging" icon={<PhoneIcon aria-hidden />} />}
          {file !== null && (
            <>
              <Tabs.Tab value="mail" label="Mail" icon={<EnvelopeClosedIcon aria-hidden />} />
              <Tabs.Tab value="task" label="Taak" icon={<TasklistIcon aria-hidden />} />
              <Tabs.Tab value="health" label="Gezondheid" icon={<HandShakeHeartIcon aria-hidden />} />
            </>
          )}
        </Tabs.List>
        <Tabs.Panel value="note" lazy={false} className="s-composer__panel">
          <EntryForm file={file} caseId={caseId} note={note} kind="note" />
        </Tabs.Panel>
        {hasAttempt && (
          <Tabs.Panel value="attempt" className="s-composer__panel">
            {attempt}
          </Tabs.Panel>
        )}
        {file !== null && (
          <>
            <Tabs.Panel value="mail" className="s-composer__panel">
              <EntryForm file={file} caseId={caseId} note={note} kind="mail" />
            </Tabs.Panel>
            <Tabs.Panel value="task" lazy={false} className="s-composer__panel">
              <TaskForm file={file} />
            </Tabs.Panel>
            <Tabs.Panel value="health" className="s-composer__panel">
              <HealthNote file={file} />
            </Tabs.Panel>
          </>
        )}
      </Tabs>
      {file === null ? <GiveOn caseId={caseId} note={note} /> : <GivenDrafts note={note} />}
      {file !== null && file.relation !== 'owner' && file.owner !== null && note.text.trim() !== '' && (
        <GiveOn caseId={caseId} note={note} ownerName={file.owner.name} />
      )}
    </section>
  );
}

const tabs = ['note', 'health', 'attempt', 'mail', 'task'] as const satisfies readonly Tab[];
