import { ExclamationmarkTriangleIcon } from '@navikt/aksel-icons';
import type { CaseView } from '@steunpunt/contract/cases';
import { bsnLikeNumbersIn } from '@steunpunt/domain/privacy/bsn-like';
import { whyNoHealth } from '../people/consents.ts';

type TextWarningsProps = { readonly text: string; readonly people: CaseView['people'] };

/** What to watch for while writing: no health without a yes, and never a citizen service number. */
export function TextWarnings({ text, people }: TextWarningsProps) {
  const numbers = bsnLikeNumbersIn(text);
  return (
    <div className="s-warnings" role="status">
      {people !== null && whyNoHealth(people) !== null && (
        <p className="s-warnings__line">Schrijf niets over gezondheid: daar is geen toestemming voor.</p>
      )}
      {numbers.length > 0 && (
        <p className="s-warnings__line s-warnings__line--strong">
          <ExclamationmarkTriangleIcon aria-hidden />
          {numbers.join(', ')} lijkt op een burgerservicenummer. Haal het weg: dat bewaren we nooit.
        </p>
      )}
    </div>
  );
}
