import { useReference } from '../api/reference.ts';
import { Panel } from '../ui/Panel.tsx';
import type { OverviewRow } from './overview-rows.ts';

/** How mediation stands in each swv of the lead, at a glance. */
export function Overview({ rows }: { readonly rows: readonly OverviewRow[] }) {
  const swvs = useReference()?.region.swvs ?? [];
  if (rows.length === 0) return null;
  return (
    <Panel title="Overzicht">
      <table className="p-overview">
        <thead>
          <tr>
            <th scope="col">Swv</th>
            <th scope="col">Wacht</th>
            <th scope="col">Loopt</th>
            <th scope="col">Nazorg</th>
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
    </Panel>
  );
}
