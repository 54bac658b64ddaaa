import type { MediationView } from '@steunpunt/contract/mediations';
import { type LocalDate, sayDate } from '@steunpunt/domain/calendar';
import { Panel } from '../ui/Panel.tsx';

type Mediator = MediationView['mediators'][number];

/** A mediator who cannot go on, or not for long, with what can be done about it. */
export function MediatorWarnings({
  mediation: { mediators, relation },
}: {
  readonly mediation: MediationView;
}) {
  return mediators.map(({ id, name, ends, doubted }) => {
    if (doubted) {
      return (
        <Panel key={id} tone="danger" title={`Let op: ${name}`}>
          Een beller twijfelt of deze mediator onafhankelijk is. De mediator ziet deze mediation niet meer en
          kan niets doen. {replaceAdvice}
        </Panel>
      );
    }
    if (ends === null) return null;
    return (
      <Panel key={id} tone="promise" title={relation === 'mediator' ? 'Let op het einde' : `Let op: ${name}`}>
        {sayEnd(ends)}{' '}
        {relation === 'mediator'
          ? 'Kunt u het niet op tijd afronden? Geef de zaak dan terug.'
          : `Is er een ander nodig? ${replaceAdvice}`}
      </Panel>
    );
  });
}

const replaceAdvice = 'Haal de mediator dan van de zaak: de poule zoekt opnieuw.';

function sayEnd({ on, by }: NonNullable<Mediator['ends']>): string {
  const what = by === 'contract' ? 'Het contract' : 'De registratie';
  return `${what} van deze mediator loopt tot en met ${sayDate(on as LocalDate)}, en de mediation loopt nog.`;
}
