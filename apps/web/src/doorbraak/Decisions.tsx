import type { DoorbraakView } from '@steunpunt/contract/doorbraaks';
import { doorbraakOutcomeLabels, planValueLabels } from '@steunpunt/domain/doorbraak/doorbraak-words';
import { dayOf } from '../texts/dates.ts';
import { Panel } from '../ui/Panel.tsx';

/** How the plan was weighed, what was decided, and how it ended. */
export function Decisions({ doorbraak }: { readonly doorbraak: DoorbraakView }) {
  const { values, decisions, decider, outcome, evaluation, signals } = doorbraak;
  const weighed = values.filter(({ text }) => text !== null);
  return (
    <Panel title="Weging en besluit" aside={<span className="s-quiet s-small">{sayDecider(decider)}</span>}>
      {weighed.length === 0 && decisions.length === 0 && <p className="s-quiet">Er is nog niets gewogen.</p>}
      <ul className="s-list d-lines">
        {weighed.map(({ value, text }) => (
          <li key={value}>
            <strong>{planValueLabels[value]}</strong> {text}
          </li>
        ))}
        {decisions.map(({ id, kind, text, writtenBy, writtenAt }) => (
          <li key={id}>
            <strong>{kind === 'approved' ? 'Besloten' : 'Teruggegeven'}</strong> {dayOf(writtenAt)} door{' '}
            {writtenBy}: {text}
          </li>
        ))}
        {signals.map(({ id, text }) => (
          <li key={id}>
            <strong>Signaal</strong>: {text}
          </li>
        ))}
        {outcome !== null && (
          <li>
            <strong>{doorbraakOutcomeLabels[outcome]}</strong>
            {evaluation !== null && `: ${evaluation.text}`}
          </li>
        )}
      </ul>
    </Panel>
  );
}

function sayDecider(decider: DoorbraakView['decider']): string {
  return decider === null
    ? 'nog niemand aangewezen die beslist'
    : `${decider.name} beslist, ${decider.position}`;
}
