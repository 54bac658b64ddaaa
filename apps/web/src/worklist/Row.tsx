import type { WorklistRow } from '@steunpunt/contract/worklist';
import { natureLabels } from '@steunpunt/domain/reference/nature-codes';
import { Link } from '@tanstack/react-router';
import { whoFor } from '../texts/answers.ts';
import { firstStepNames, flagNames, markNames, stateNames, urgencyNames } from '../texts/words.ts';
import { Mark } from '../ui/Mark.tsx';
import { Due } from './Due.tsx';
import { QuickAction } from './QuickAction.tsx';

type RowProps = {
  readonly row: WorklistRow;
  readonly chosen: boolean;
  readonly onChoose: () => void;
  readonly onError: (text: string | null) => void;
};

export function Row({ row, chosen, onChoose, onError }: RowProps) {
  return (
    <li className={`s-row-due s-row-due--${row.group}`} data-chosen={chosen || undefined} onFocus={onChoose}>
      <div className="s-row-due__who">
        <Link to="/gesprekken/$id" params={{ id: row.contactId }} className="s-row-due__name" data-row-link>
          {row.callerName ?? row.phoneDisplay ?? 'Naam niet bekend'}
        </Link>
        <span className="s-row-due__meta">{whoFor(row)}</span>
      </div>
      <div className="s-row-due__what">
        <span>{row.nature === null ? (row.question ?? 'Nog niet bekend') : natureLabels[row.nature]}</span>
        <span className="s-row-due__meta">
          {row.urgency} {urgencyNames[row.urgency].toLocaleLowerCase('nl')} · {row.number}
        </span>
      </div>
      <Due row={row} />
      <div className="s-row-due__step">
        <span>{nextStep(row)}</span>
        <StepMeta row={row} />
      </div>
      <QuickAction row={row} chosen={chosen} onError={onError} />
    </li>
  );
}

function nextStep({ state, first, interrupted }: WorklistRow): string {
  if (state === 'held' || state === 'paused') return stateNames[state];
  if (interrupted) return 'Terugbellen, lijn viel weg';
  return first === null || first === 'connect' ? 'Terugbellen' : firstStepNames[first];
}

function StepMeta({ row }: { readonly row: WorklistRow }) {
  const { ownerName, times, voicemail, flags, promise } = row;
  const parts = [
    times,
    voicemail === false ? 'geen voicemail inspreken' : null,
    ownerName === null ? 'nog van niemand' : ownerName,
  ].filter((part) => part !== null && part !== '');
  const shown = flags.filter(
    (flag) => flag === 'independence' || flag === 'authorityConflict' || flag === 'tension',
  );
  return (
    <span className="s-row-due__meta">
      {parts.join(' · ')}
      {promise.leadToldAtOnce && ownerName === null && (
        <>
          {' '}
          <Mark tone="now">Meteen bekijken</Mark>
        </>
      )}
      {row.onJointAgenda && (
        <>
          {' '}
          <Mark tone="promise">{markNames.onJointAgenda}</Mark>
        </>
      )}
      {shown.map((flag) => (
        <span key={flag}>
          {' '}
          <Mark tone="promise">{flagNames[flag].toLocaleLowerCase('nl')}</Mark>
        </span>
      ))}
    </span>
  );
}
