import type { MediationView } from '@steunpunt/contract/mediations';
import { type LocalDate, sayDateShort } from '@steunpunt/domain/calendar';
import { evaluationLabels, mediationOutcomeLabels } from '@steunpunt/domain/mediation/mediation-words';
import { Fact, FactList } from '../ui/FactList.tsx';
import { Panel } from '../ui/Panel.tsx';

/** What happened, in dates and codes: all that stands in the case as well. */
export function Facts({ mediation }: { readonly mediation: MediationView }) {
  const { mediators, talks, othersPresent, outcome, closedOn, aftercareFrom, safetyProtocolOn } = mediation;
  return (
    <Panel title="Gesprekken" aside={<span className="s-quiet s-small">meestal 3 tot 5</span>}>
      {talks.length === 0 ? (
        <p className="s-quiet">Nog geen gesprekken. Die kunnen als iedereen heeft getekend.</p>
      ) : (
        <ol className="s-list">
          {talks.map((day, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two talks can be on one day, and none is ever taken out
            <li key={index}>
              Gesprek {index + 1}, {short(day)}
            </li>
          ))}
        </ol>
      )}
      <FactList>
        <Fact label="Mediator">
          {mediators.length === 0 ? 'nog niet' : mediators.map(({ name }) => name).join(' en ')}
        </Fact>
        {othersPresent > 0 && <Fact label="Ook aanwezig">{othersPresent}, met geheimhouding</Fact>}
        {outcome !== null && <Fact label="Uitkomst">{mediationOutcomeLabels[outcome]}</Fact>}
        {closedOn !== null && <Fact label="Afgesloten">{short(closedOn)}</Fact>}
        {aftercareFrom !== null && <Fact label="Nazorg vanaf">{short(aftercareFrom)}</Fact>}
        {mediation.settlement !== null && <Fact label="Afspraken">{mediation.settlement}</Fact>}
        {mediation.minutes > 0 && <Fact label="Tijd">{sayHours(mediation.minutes)}</Fact>}
        {mediation.evaluation !== null && <Fact label="Nazorg">{sayEvaluation(mediation.evaluation)}</Fact>}
        {safetyProtocolOn.length > 0 && (
          <Fact label="Meldprotocol">toegepast op {safetyProtocolOn.map(short).join(', ')}</Fact>
        )}
      </FactList>
    </Panel>
  );
}

function sayHours(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return [hours > 0 ? `${hours} uur` : '', rest > 0 ? `${rest} minuten` : ''].filter(Boolean).join(' en ');
}

function sayEvaluation({ agreementsHold, contact, wouldDoAgain }: NonNullable<MediationView['evaluation']>) {
  const said = [
    ['Afspraken nagekomen', evaluationLabels.agreementsHold.answers[agreementsHold]],
    ['contact', evaluationLabels.contact.answers[contact]],
    ['weer mediation', evaluationLabels.wouldDoAgain.answers[wouldDoAgain]],
  ];
  return said.map(([what, answer]) => `${what}: ${answer?.toLowerCase()}`).join('; ');
}

function short(day: string): string {
  return sayDateShort(day as LocalDate);
}
