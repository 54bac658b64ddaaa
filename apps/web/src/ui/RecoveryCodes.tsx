import { CopyButton } from '@navikt/ds-react/CopyButton';
import './recovery-codes.css';

/** Codes that are shown this once; on paper they work when the phone is gone. */
export function RecoveryCodes({ codes }: { readonly codes: readonly string[] }) {
  return (
    <div className="s-stack">
      <p>
        Bent u uw telefoon kwijt? Dan komt u met een van deze codes toch binnen. Elke code werkt één keer.
        Schrijf ze op en bewaar ze op een veilige plek. U ziet ze alleen nu.
      </p>
      <ul className="s-codes" aria-label="Herstelcodes">
        {codes.map((code) => (
          <li key={code} className="s-codes__code">
            {code}
          </li>
        ))}
      </ul>
      <CopyButton
        size="small"
        copyText={codes.join('\n')}
        text="Kopieer de herstelcodes"
        activeText="Gekopieerd"
      />
    </div>
  );
}
