import { CheckmarkIcon, XMarkIcon } from '@navikt/aksel-icons';
import type { DoorbraakView, InvitedView } from '@steunpunt/contract/doorbraaks';
import { type LocalDate, sayDate } from '@steunpunt/domain/calendar';
import { Panel } from '../ui/Panel.tsx';

/** The meetings of the table in their order, with who was asked and who came. */
export function TableMeetings({ doorbraak }: { readonly doorbraak: DoorbraakView }) {
  const { tables, invited, latestTable } = doorbraak;
  return (
    <Panel
      title="De doorbraaktafel"
      aside={
        latestTable !== null &&
        tables.length === 0 && (
          <span className="s-quiet s-small">uiterlijk {sayDate(latestTable as LocalDate)}</span>
        )
      }
    >
      {tables.length === 0 && <p className="s-quiet">Er is nog geen tafel gepland.</p>}
      <ol className="s-list d-tables">
        {tables.map(({ id, on, held, came }, index) => (
          <li key={id} className="d-tables__one" data-held={held || undefined}>
            <h3 className="d-tables__title">
              Tafel {index + 1}, {sayDate(on as LocalDate)}
            </h3>
            <p className="s-quiet s-small">
              {held ? `${came.length} van ${invited.length} waren er` : 'gepland'}
            </p>
            <ul className="s-list">
              {invited.map((one) => (
                <li key={one.id}>
                  <Guest invited={one} came={held ? came.includes(one.id) : null} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      {tables.length > 0 && invited.length === 0 && <p className="s-quiet">Nog niemand is uitgenodigd.</p>}
    </Panel>
  );
}

function Guest({ invited, came }: { readonly invited: InvitedView; readonly came: boolean | null }) {
  const { name, organisation, mandate } = invited;
  return (
    <span className="d-guest">
      {came === true && <CheckmarkIcon aria-hidden />}
      {came === false && <XMarkIcon aria-hidden />}
      <span>
        {name}, {organisation}
        {mandate && <span className="d-guest__mandate">mag beslissen</span>}
        {came !== null && <span className="aksel-sr-only">{came ? ', was er' : ', was er niet'}</span>}
      </span>
    </span>
  );
}
