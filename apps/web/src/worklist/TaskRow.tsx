import { FolderIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import type { WorklistTask } from '@steunpunt/contract/worklist';
import { isLocalDate } from '@steunpunt/domain/calendar';
import { natureLabels } from '@steunpunt/domain/reference/nature-codes';
import { Link, useNavigate } from '@tanstack/react-router';
import { whoFor } from '../texts/answers.ts';
import { nearDay } from '../texts/dates.ts';
import { howLate } from '../texts/promise.ts';
import { urgencyNames } from '../texts/words.ts';
import { DateTag } from '../ui/DateTag.tsx';
import { Mark } from '../ui/Mark.tsx';

type TaskRowProps = {
  readonly task: WorklistTask;
  readonly chosen: boolean;
  readonly onChoose: () => void;
};

/** A task in a case, beside the promises of the same day. It is done in its case. */
export function TaskRow({ task, chosen, onChoose }: TaskRowProps) {
  const navigate = useNavigate();
  const { caseId, caseNumber, group, callerName, nature, urgency, what, ownerName, covering } = task;
  return (
    <li className={`s-row-due s-row-due--${group}`} data-chosen={chosen || undefined} onFocus={onChoose}>
      <div className="s-row-due__who">
        <Link to="/zaken/$id" params={{ id: caseId }} className="s-row-due__name" data-row-link>
          {callerName ?? `Zaak ${caseNumber}`}
        </Link>
        <span className="s-row-due__meta">{whoFor({ ...task, caller: null })}</span>
      </div>
      <div className="s-row-due__what">
        <span>{nature === null ? 'Nog niet bekend' : natureLabels[nature]}</span>
        <span className="s-row-due__meta">
          {urgency} {urgencyNames[urgency].toLocaleLowerCase('nl')} · zaak {caseNumber}
        </span>
      </div>
      <TaskDue task={task} />
      <div className="s-row-due__step">
        <span>{what ?? 'Taak'}</span>
        <span className="s-row-due__meta">
          taak · {ownerName}
          {covering && (
            <>
              {' '}
              <Mark tone="now">u vervangt</Mark>
            </>
          )}
        </span>
      </div>
      <div className="s-row-due__action">
        <Button
          type="button"
          size="small"
          variant={chosen ? 'primary' : 'secondary'}
          icon={<FolderIcon aria-hidden />}
          aria-label={`Open zaak ${caseNumber}: ${what ?? 'taak'}`}
          onClick={() => void navigate({ to: '/zaken/$id', params: { id: caseId } })}
        >
          Open zaak
        </Button>
      </div>
    </li>
  );
}

const tones = { late: 'late', today: 'promise', tomorrow: 'quiet', later: 'quiet' } as const;

function TaskDue({ task: { dueOn, group } }: { readonly task: WorklistTask }) {
  return (
    <div className="s-row-due__due">
      <DateTag tone={tones[group]}>{isLocalDate(dueOn) ? nearDay(dueOn) : dueOn}</DateTag>
      {group === 'late' && <span className="s-row-due__meta s-row-due__meta--late">{howLate(dueOn)}</span>}
    </div>
  );
}
