import type { DecisionView } from '@steunpunt/contract/second-triage';
import { useSwvName } from '../api/reference.ts';
import { fullMoment, nearMoment } from '../texts/dates.ts';
import { Fact, FactList } from '../ui/FactList.tsx';
import { Panel } from '../ui/Panel.tsx';
import { TellButton } from './TellButton.tsx';
import { Term } from './Term.tsx';
import { routeNames } from './triage-words.ts';

/** What was decided, by whom and why, the newest first; and whether the caller knows it. */
export function Decisions({ decisions }: { readonly decisions: readonly DecisionView[] }) {
  const swvName = useSwvName();
  return decisions.map((decision) => {
    const deciders = [...decision.deciders, ...decision.alsoPresent.map(({ name }) => `${name} (aanwezig)`)];
    return (
      <Panel
        key={decision.id}
        title={`Besloten: ${routeNames[decision.route].toLowerCase()}`}
        aside={<span className="s-quiet s-small">{nearMoment(decision.at)}</span>}
      >
        <FactList>
          <Fact label="Wie pakt het op">
            {decision.personName}, {swvName(decision.swv)}
          </Fact>
          <Fact label="Uiterlijk">
            <Term term={decision.until} tone="promise" />
          </Fact>
          {decision.outside !== null && <Fact label="Naar">{decision.outside}</Fact>}
          <Fact label="Waarom">{decision.reason}</Fact>
          {decision.offerStaysOpen && (
            <Fact label="Mediation">Het aanbod blijft open. Ouders worden niet ongevraagd gebeld.</Fact>
          )}
          <Fact label="Door wie besloten">{deciders.join(', ')}</Fact>
          <Fact label="Vastgelegd">
            {decision.by}, {fullMoment(decision.at)}
          </Fact>
          <Fact label="De beller hoort">{decision.tellWhat}</Fact>
        </FactList>
        <TellButton decision={decision} />
      </Panel>
    );
  });
}
