import type { ArrangementView, DoorbraakView } from '@steunpunt/contract/doorbraaks';
import { type LocalDate, sayDateShort } from '@steunpunt/domain/calendar';
import { type ArrangementState, arrangementStates } from '@steunpunt/domain/doorbraak/doorbraak-stages';
import { arrangementStateLabels } from '@steunpunt/domain/doorbraak/doorbraak-words';
import { DateTag } from '../ui/DateTag.tsx';
import { Panel } from '../ui/Panel.tsx';

/** The plan as a board: a column for each state, a card for each arrangement. */
export function Board({ doorbraak: { arrangements, stage } }: { readonly doorbraak: DoorbraakView }) {
  const columns = arrangementStates.filter(
    (state) => state === 'open' || state === 'done' || arrangements.some((one) => one.state === state),
  );
  return (
    <Panel title="Het plan" aside={<span className="s-quiet s-small">elke twee weken nagelopen</span>}>
      {arrangements.length === 0 ? (
        <p className="s-quiet">
          {stage === 'plan' ? 'Zet de eerste afspraak in het plan.' : 'De afspraken komen van de tafel.'}
        </p>
      ) : (
        <div className="d-board">
          {columns.map((state) => (
            <Column
              key={state}
              state={state}
              arrangements={arrangements.filter((one) => one.state === state)}
            />
          ))}
        </div>
      )}
    </Panel>
  );
}

type ColumnProps = { readonly state: ArrangementState; readonly arrangements: readonly ArrangementView[] };

function Column({ state, arrangements }: ColumnProps) {
  const title = `${arrangementStateLabels[state]} (${arrangements.length})`;
  return (
    <section className="d-board__column" aria-label={title}>
      <h3 className="d-board__title">{title}</h3>
      <ul className="s-list d-board__cards">
        {arrangements.map((arrangement) => (
          <li key={arrangement.id} className="d-card">
            <Card arrangement={arrangement} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Card({ arrangement }: { readonly arrangement: ArrangementView }) {
  const { what, ownerName, dueOn, state, needsParents, parentsAgree, reviews } = arrangement;
  const isOver = state === 'done' || state === 'dropped';
  const last = reviews.findLast(({ reason }) => reason !== null);
  return (
    <>
      <p className="d-card__what">{what}</p>
      <p className="s-quiet s-small">{ownerName}</p>
      <DateTag tone={isOver ? 'quiet' : state === 'late' ? 'late' : 'promise'}>
        {sayDateShort(dueOn as LocalDate)}
      </DateTag>
      {needsParents && (
        <p className="s-small">{parentsAgree ? 'Ouders zijn het eens' : 'Ouders zeiden nog geen ja'}</p>
      )}
      {last !== undefined && (
        <p className="s-quiet s-small">
          {sayDateShort(last.on as LocalDate)}: {last.reason}
        </p>
      )}
    </>
  );
}
