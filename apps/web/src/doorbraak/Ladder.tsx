import type { DoorbraakView } from '@steunpunt/contract/doorbraaks';
import { type LocalDate, sayDateShort } from '@steunpunt/domain/calendar';
import { escalationLabels } from '@steunpunt/domain/doorbraak/doorbraak-words';
import { Panel } from '../ui/Panel.tsx';

/** Every use of the ladder: who was asked what, and what was decided and why. */
export function Ladder({ doorbraak: { escalations } }: { readonly doorbraak: DoorbraakView }) {
  if (escalations.length === 0) return null;
  return (
    <Panel title="Een niveau hoger gevraagd">
      <ol className="s-list d-lines">
        {escalations.map(({ id, level, askedOn, whom, question, decidedOn, decision, reason }) => (
          <li key={id}>
            <strong>Niveau {level}</strong>, {escalationLabels[level]}. {sayDateShort(askedOn as LocalDate)}{' '}
            aan {whom}: {question}
            <p className={decidedOn === null ? 'd-open' : 's-quiet'}>
              {decidedOn === null
                ? 'Nog geen besluit.'
                : `${sayDateShort(decidedOn as LocalDate)}: ${decision} ${reason}`}
            </p>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
