import { CheckmarkCircleIcon, CircleSlashIcon, XMarkIcon } from '@navikt/aksel-icons';
import type { CaseView } from '@steunpunt/contract/cases';
import { isLocalDate } from '@steunpunt/domain/calendar';
import type { TaskState } from '@steunpunt/domain/case/case-words';
import { useSession } from '../../api/session.ts';
import { nearDay, today } from '../../texts/dates.ts';

type Task = NonNullable<CaseView['tasks']>[number];

type TaskLineProps = {
  readonly task: Task;
  readonly locked: boolean;
  readonly onState: (state: TaskState) => void;
};

/** Ticked off by its circle; what is no longer needed is dropped by its cross. */
export function TaskLine({ task, locked, onState }: TaskLineProps) {
  const { person } = useSession();
  const { what, ownerId, ownerName, dueOn, state } = task;
  const isOpen = state === 'open';
  const due = isLocalDate(dueOn) ? nearDay(dueOn) : dueOn;
  const late = isOpen && dueOn < today();
  return (
    <li className="s-tasks__task" data-over={!isOpen || undefined}>
      {locked || state === 'dropped' ? (
        <span className="s-tasks__sign" aria-hidden>
          {state === 'done' && <CheckmarkCircleIcon />}
          {state === 'dropped' && <CircleSlashIcon />}
        </span>
      ) : (
        <span className="s-tasks__tick">
          <input
            type="checkbox"
            className="s-tasks__box"
            checked={!isOpen}
            aria-label={`Klaar: ${what}`}
            onChange={() => onState(isOpen ? 'done' : 'open')}
          />
          {!isOpen && <CheckmarkCircleIcon aria-hidden />}
        </span>
      )}
      <span className="s-tasks__what">
        {what}
        {ownerId !== person.id && <span className="s-tasks__who"> {ownerName}</span>}
        {state === 'dropped' && <span className="s-tasks__who"> vervallen</span>}
      </span>
      <span className="s-tasks__due" data-late={late || undefined} data-open={isOpen || undefined}>
        {late && 'te laat, '}
        {due}
      </span>
      {isOpen && !locked ? (
        <button
          type="button"
          className="s-tasks__drop"
          aria-label={`Laat vervallen: ${what}`}
          onClick={() => onState('dropped')}
        >
          <XMarkIcon aria-hidden />
        </button>
      ) : (
        <span />
      )}
    </li>
  );
}
