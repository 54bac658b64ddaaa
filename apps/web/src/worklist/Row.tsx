import type { WorklistRow } from '@steunpunt/contract/worklist';
import { natureLabels } from '@steunpunt/domain/reference/nature-codes';
import { Link } from '@tanstack/react-router';
import { whoFor } from '../texts/answers.ts';
import { undecidedNames } from '../texts/call-back.ts';
import { firstStepNames, flagNames, markNames, stateNames, urgencyNames } from '../texts/words.ts';
import { Mark } from '../ui/Mark.tsx';
import { Due } from './Due.tsx';
import { QuickAction } from './QuickAction.tsx';

type RowProps = {
  readonly row: WorklistRow;
  readonly chosen: boolean;
  readonly onChoose: () => void;
  readonly onError: (text: string | null) => void;
  readonly onCall: () => void;
};

export function Row({ row, chosen, onChoose, onError, onCall }: RowProps) {
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
          {row.case !== null && (
            <>
              {' · '}
              <Link to="/zaken/$id" params={{ id: row.case.id }} className="s-row-due__case">
                zaak {row.case.number}
              </Link>
            </>
          )}
        </span>
      </div>
      <Due row={row} />
      <div className="s-row-due__step">
        <span>{nextStep(row)}</span>
        <StepMeta row={row} />
      </div>
      <QuickAction row={row} chosen={chosen} onError={onError} onCall={onCall} />
    </li>
  );
}

function nextStep({ state, first, interrupted }: WorklistRow): string {
  if (state === 'held' || state === 'paused') return stateNames[state];
  if (interrupted) return 'Terugbellen, lijn viel weg';
  // What was held and is promised again has been decided.
  const isCall = first === null || first === 'connect' || first === 'hold';
  return isCall ? 'Terugbellen' : firstStepNames[first];
}

/** How the caller can be reached, to be seen before anybody dials, and what else matters at once. */
function StepMeta({ row }: { readonly row: WorklistRow }) {
  const { ownerName, flags, promise, undecided, failed } = row;
  const shown = flags.filter(
    (flag) => flag === 'independence' || flag === 'authorityConflict' || flag === 'tension',
  );
  return (
    <span className="s-row-due__meta">
      {[...reachWords(row), ownerName ?? 'nog van niemand'].join(' · ')}
      {row.covering && <Marked tone="now">u vervangt</Marked>}
      {undecided !== null && <Marked tone="now">{undecidedNames[undecided]}</Marked>}
      {undecided === null && failed > 0 && <Marked>{`${failed}× geprobeerd`}</Marked>}
      {promise.leadToldAtOnce && ownerName === null && <Marked tone="now">Meteen bekijken</Marked>}
      {row.onJointAgenda && <Marked tone="promise">{markNames.onJointAgenda}</Marked>}
      {shown.map((flag) => (
        <Marked key={flag} tone="promise">
          {flagNames[flag].toLocaleLowerCase('nl')}
        </Marked>
      ))}
    </span>
  );
}

function Marked({ children, tone = 'neutral' }: { children: string; tone?: 'neutral' | 'now' | 'promise' }) {
  return (
    <>
      {' '}
      <Mark tone={tone}>{children}</Mark>
    </>
  );
}

function reachWords({ phoneDisplay, otherWay, channel, times, voicemail }: WorklistRow): string[] {
  const words = [
    phoneDisplay ?? otherWay,
    channel === null || channel === 'Telefoon' || channel === 'Bellen' ? null : channel,
    times,
    voicemail === false ? 'geen voicemail inspreken' : null,
  ];
  return words.filter((word) => word !== null && word !== '') as string[];
}
