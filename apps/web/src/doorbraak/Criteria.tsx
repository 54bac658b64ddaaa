import type { DoorbraakView } from '@steunpunt/contract/doorbraaks';
import { criterionLabels } from '@steunpunt/domain/second-triage/criterion-labels';
import { criteriaNeeded } from '@steunpunt/domain/second-triage/doorbraak-criteria';
import { Panel } from '../ui/Panel.tsx';

/** Which criteria are met, how many, and why. */
export function Criteria({ doorbraak: { criteria } }: { readonly doorbraak: DoorbraakView }) {
  const met = criteria.filter((one) => one.met === true).length;
  return (
    <Panel
      title="Waarom een doorbraak"
      aside={
        <span className="s-quiet s-small">
          {met} kenmerken, {criteriaNeeded} nodig
        </span>
      }
    >
      <ul className="s-list d-lines">
        {criteria.map(({ criterion, met: isMet, reason }) => (
          <li key={criterion}>
            <strong>{isMet === null ? 'Nog bekijken' : isMet ? 'Ja' : 'Nee'}</strong>:{' '}
            {criterionLabels[criterion]}
            {reason !== null && <span className="s-quiet">. {reason}</span>}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
