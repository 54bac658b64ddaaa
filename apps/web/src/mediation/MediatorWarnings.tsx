import type { MediationView } from '@steunpunt/contract/mediations';
import { type LocalDate, sayDate } from '@steunpunt/domain/calendar';
import { useSession } from '../api/session.ts';
import { Panel } from '../ui/Panel.tsx';

type Mediator = MediationView['mediators'][number];

/** A mediator who cannot go on, or not for long, with what can be done about it. */
export function MediatorWarnings({ mediation: { mediators } }: { readonly mediation: MediationView }) {
  const { person } = useSession();
  return mediators.map(({ id, name, ends, doubted }) => {
    if (doubted) {
      return (
        <Panel key={id} tone="danger" title={`Let op: ${name}`}>
          Deze mediator is zelf betrokken, of een beller twijfelt of de mediator onafhankelijk is. De mediator
          ziet deze mediation niet meer. {replaceAdvice}
        </Panel>
      );
    }
    if (ends === null) return null;
    return (
      <Panel key={id} tone="promise" title={id === person.id ? 'Let op het einde' : `Let op: ${name}`}>
        {sayEnd(ends, id === person.id)}{' '}
        {id === person.id
          ? 'Kunt u het niet op tijd afronden? Geef de zaak dan terug.'
          : `Is er een ander nodig? ${replaceAdvice}`}
      </Panel>
    );
  });
}

const replaceAdvice = 'Haal de mediator dan van de zaak: de poule zoekt opnieuw.';

function sayEnd({ on, by }: NonNullable<Mediator['ends']>, isOwn: boolean): string {
  const whose = isOwn
    ? { contract: 'Uw contract', register: 'Uw registratie' }
    : { contract: 'Het contract van deze mediator', register: 'De registratie van deze mediator' };
  return `${whose[by]} loopt tot en met ${sayDate(on as LocalDate)}, en de mediation loopt nog.`;
}
