import type { PoolView } from '@steunpunt/contract/pool';
import { mediationStageLabels } from '@steunpunt/domain/mediation/mediation-words';
import { sectorLabels } from '@steunpunt/domain/reference/sectors';
import { Link } from '@tanstack/react-router';
import { nearMoment } from '../texts/dates.ts';
import { Panel } from '../ui/Panel.tsx';

/** Mediations of this mediator, the first to be due first, with how many places are taken. */
export function MyMediations({ pool: { mine, openCases, profile } }: { readonly pool: PoolView }) {
  const places = profile === null ? undefined : `${openCases} van ${profile.mostOpen} plekken`;
  return (
    <Panel title="Mijn mediations" aside={places && <span className="s-quiet s-small">{places}</span>}>
      {mine.length === 0 ? (
        <p className="s-quiet">U hebt nu geen mediation.</p>
      ) : (
        <ul className="s-list p-mine">
          {mine.map(({ id, number, stage, sector, until, late }) => (
            <li key={id} className="p-mine__row">
              <Link to="/mediation/$mediationId" params={{ mediationId: id }} className="p-mine__name">
                {number}
              </Link>
              {until !== null && (
                <span className={late ? 'p-late' : 's-quiet'}>
                  {late ? 'te laat sinds ' : 'tot '}
                  {nearMoment(until)}
                </span>
              )}
              <span className="s-quiet p-mine__stage">
                {mediationStageLabels[stage]}, {sectorLabels[sector]}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
