import type { api } from '@steunpunt/contract';
import { type LocalDate, sayDateShort } from '@steunpunt/domain/calendar';
import { mediationStageLabels } from '@steunpunt/domain/mediation/mediation-words';
import { sectorLabels } from '@steunpunt/domain/reference/sectors';
import { Link } from '@tanstack/react-router';
import type { CallAnswer } from '../api/call.ts';
import { nearMoment } from '../texts/dates.ts';
import { Panel } from '../ui/Panel.tsx';

type Row = CallAnswer<typeof api.listMediations>['mediations'][number];

/** Everything that runs or ran, what is due first. Only steps and dates. What waits in the pool stands above it. */
export function RunningMediations({ mediations }: { readonly mediations: readonly Row[] }) {
  const shown = mediations.filter(({ stage }) => stage !== 'offered');
  return (
    <Panel title={`Mediations (${shown.length})`}>
      {shown.length === 0 && <p className="s-quiet">Er loopt geen mediation.</p>}
      <ul className="s-list p-lines">
        {shown.map((row) => (
          <li key={row.id} className="p-lines__line">
            <div className="p-lines__head">
              <Link to="/mediation/$mediationId" params={{ mediationId: row.id }}>
                {row.number}
              </Link>
              {row.until !== null && (
                <span className={row.late ? 'p-late' : 's-quiet'}>
                  {row.late ? 'te laat sinds ' : 'tot '}
                  {nearMoment(row.until)}
                </span>
              )}
            </div>
            <span>
              {mediationStageLabels[row.stage]}
              {row.paused ? ', staat stil' : ''}
            </span>
            {row.mediatorEnds !== null && (
              <span className="p-late">
                mediator kan tot en met {sayDateShort(row.mediatorEnds as LocalDate)}
              </span>
            )}
            <span className="s-quiet">{[sectorLabels[row.sector], ...row.mediators].join(', ')}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
