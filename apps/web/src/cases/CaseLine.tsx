import type { CaseRow } from '@steunpunt/contract/cases';
import { natureLabels } from '@steunpunt/domain/reference/nature-codes';
import { Link } from '@tanstack/react-router';
import { useSwvName } from '../api/reference.ts';
import { whoFor } from '../texts/answers.ts';
import { caseStateNames } from '../texts/case-words.ts';
import { nearMoment, now } from '../texts/dates.ts';
import { markNames, urgencyNames } from '../texts/words.ts';
import { DateTag } from '../ui/DateTag.tsx';
import { Mark } from '../ui/Mark.tsx';

const termNames = { promise: 'terugbellen', task: 'taak', suspended: 'terugbellen' } as const;

export function CaseLine({ row }: { readonly row: CaseRow }) {
  const swvName = useSwvName();
  const { id, number, state, nature, question, urgency, ownerName, nextTerm, onJointAgenda } = row;
  const about = whoFor({ caller: null, ...row });
  return (
    <li className="s-cases__line">
      <div>
        <Link to="/zaken/$id" params={{ id }} className="s-cases__name" data-row-link>
          {about === '' ? `Zaak ${number}` : about}
        </Link>
        <span className="s-cases__meta">
          {[row.callerName, number].filter((part) => part !== null).join(' · ')}
        </span>
      </div>
      <div>
        <span>{nature === null ? 'Nog niet bekend' : natureLabels[nature]}</span>
        {question !== null && <span className="s-cases__meta s-cases__question">{question}</span>}
      </div>
      <div>
        <span className="s-cases__standing">
          {state === 'followUp' ? (
            caseStateNames[state]
          ) : (
            <Mark tone={state === 'closed' ? 'done' : 'promise'}>{caseStateNames[state]}</Mark>
          )}
          {onJointAgenda && <Mark tone="promise">{markNames.onJointAgenda}</Mark>}
        </span>
        <span className="s-cases__meta">
          {urgency} {urgencyNames[urgency].toLocaleLowerCase('nl')} · {ownerName ?? 'nog van niemand'}
        </span>
      </div>
      <div>
        {nextTerm === null ? (
          <span className="s-cases__meta">{swvName(row.swv)}</span>
        ) : (
          <>
            {nextTerm.kind === 'suspended' ? (
              <DateTag tone="quiet">klok staat stil</DateTag>
            ) : (
              <DateTag tone={nextTerm.at < now() ? 'late' : 'promise'}>{nearMoment(nextTerm.at)}</DateTag>
            )}
            <span className="s-cases__meta">
              {termNames[nextTerm.kind]} · {swvName(row.swv)}
            </span>
          </>
        )}
      </div>
    </li>
  );
}
