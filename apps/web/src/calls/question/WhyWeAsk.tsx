import { ChevronDownIcon } from '@navikt/aksel-icons';
import type { Question } from '@steunpunt/domain/belscript/belscript';
import { whyOf } from '@steunpunt/domain/belscript/wording';
import { useCall } from '../call-context.ts';

/** What to say to a caller who asks why; closed until somebody does. */
export function WhyWeAsk({ question }: { readonly question: Question }) {
  const { facts } = useCall();
  const why = whyOf(question, facts.voice);
  return (
    <details className="c-why">
      <summary className="c-why__summary">
        <ChevronDownIcon aria-hidden className="c-why__icon" />
        Waarom vragen we dit?
      </summary>
      <p className="c-why__text">{facts.contact === 'live' ? `“${why}”` : why}</p>
    </details>
  );
}
