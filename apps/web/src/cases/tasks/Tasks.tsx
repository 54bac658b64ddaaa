import { api } from '@steunpunt/contract';
import type { CaseView } from '@steunpunt/contract/cases';
import { useState } from 'react';
import { InlineError } from '../../ui/InlineError.tsx';
import { Locked } from '../../ui/Locked.tsx';
import { Modal } from '../../ui/Modal.tsx';
import { PanelSection } from '../../ui/Panel.tsx';
import { lockOf } from '../locks.ts';
import { sayFailure } from '../say-failure.ts';
import { useCaseSend } from '../use-case-send.ts';
import { TaskForm } from './TaskForm.tsx';
import { TaskLine } from './TaskLine.tsx';
import './tasks.css';
import { LinkButton } from '../../ui/LinkButton.tsx';

/** What is to be done first, then the last that is over; the rest is folded away. */
export function Tasks({ file }: { readonly file: CaseView }) {
  const [adding, setAdding] = useState(false);
  const change = useCaseSend(api.changeTask, file.id, { said: 'De taak is veranderd.' });
  if (file.tasks === null) return null;
  const lock = lockOf(file, 'addTask');
  const byDay = file.tasks.toSorted((one, other) => one.dueOn.localeCompare(other.dueOn));
  const open = byDay.filter(({ state }) => state === 'open');
  const over = byDay.filter(({ state }) => state !== 'open').toReversed();
  const line = (task: (typeof byDay)[number]) => (
    <TaskLine
      key={task.id}
      task={task}
      locked={lockOf(file, 'changeTask') !== null}
      onState={(state) =>
        change.mutate({ params: { id: file.id, taskId: task.id }, body: { state }, version: task.version })
      }
    />
  );
  return (
    <PanelSection
      title="Taken"
      level={2}
      aside={
        lock === null ? (
          <LinkButton onClick={() => setAdding(true)}>Nieuwe taak</LinkButton>
        ) : (
          <Locked name="Nieuwe taak" reason={lock} />
        )
      }
    >
      {change.isError && <InlineError>{sayFailure(change.error)}</InlineError>}
      {byDay.length === 0 && <p className="s-quiet">Er staan geen taken.</p>}
      <ul className="s-list">{[...open, ...over.slice(0, 1)].map(line)}</ul>
      {over.length > 1 && (
        <details className="s-tasks__over">
          <summary>Nog {over.length - 1} die klaar of vervallen zijn</summary>
          <ul className="s-list">{over.slice(1).map(line)}</ul>
        </details>
      )}
      {adding && (
        <Modal title="Nieuwe taak" onClose={() => setAdding(false)}>
          <TaskForm file={file} onDone={() => setAdding(false)} />
        </Modal>
      )}
    </PanelSection>
  );
}
