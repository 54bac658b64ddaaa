import { useReference } from '../api/reference.ts';
import { Panel } from '../ui/Panel.tsx';
import type { OverviewRow } from './overview-rows.ts';

type OverviewProps = {
  readonly mediations: readonly OverviewRow[];
  readonly doorbraaks: readonly OverviewRow[];
  /** Places that are free in the pool, over all mediators. */
  readonly room: number;
};

/** How mediation and doorbraak stand in each swv of the lead, and the room in the pool, at a glance. */
export function Overview({ mediations, doorbraaks, room }: OverviewProps) {
  return (
    <Panel
      title="Overzicht"
      aside={
        <span className="s-quiet s-small">{`${room} ${room === 1 ? 'plek' : 'plekken'} vrij in de poule`}</span>
      }
    >
      <Counts kind="Mediation" afterwards="Nazorg" rows={mediations} />
      <Counts kind="Doorbraak" afterwards="Erna" rows={doorbraaks} />
      {mediations.length + doorbraaks.length === 0 && <p className="s-quiet">Er wacht of loopt nu niets.</p>}
    </Panel>
  );
}

type CountsProps = {
  readonly kind: string;
  /** What comes after it ran. */
  readonly afterwards: string;
  readonly rows: readonly OverviewRow[];
};

function Counts({ kind, afterwards: afterwardsName, rows }: CountsProps) {
  const swvs = useReference()?.region.swvs ?? [];
  if (rows.length === 0) return null;
  return (
    <table className="p-overview">
      <caption className="p-overview__kind">{kind}</caption>
      <thead>
        <tr>
          <th scope="col">Swv</th>
          <th scope="col">Wacht</th>
          <th scope="col">Loopt</th>
          <th scope="col">{afterwardsName}</th>
          <th scope="col">Te laat</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ swv, waiting, running, afterwards, late }) => (
          <tr key={swv}>
            <th scope="row">{swvs.find(({ code }) => code === swv)?.name ?? swv}</th>
            <td>{waiting}</td>
            <td>{running}</td>
            <td>{afterwards}</td>
            <td className={late > 0 ? 'p-late' : undefined}>{late}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
