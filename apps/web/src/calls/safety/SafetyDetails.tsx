import { ReferralLine } from '../reference/ReferralLine.tsx';
import { useReferrals } from '../reference/use-referrals.ts';
import { helplines } from './who-can-help.ts';

/** The second level: what each can do and when it is open, and how to go on after the call. */
export function SafetyDetails() {
  const referrals = useReferrals();
  return (
    <div className="c-safety__more">
      <section aria-labelledby="gevaar-stappen">
        <h3 id="gevaar-stappen" className="c-safety__title">
          Zo gaat u verder
        </h3>
        <ol className="c-safety__steps">
          <li>Blijf aan de lijn. Vraag waar de beller is en of er iemand in de buurt is.</li>
          <li>Bel samen, of laat een collega bellen terwijl u blijft praten.</li>
          <li>Beloof geen geheimhouding. Zeg wie u erbij haalt en waarom.</li>
          <li>Belt een leerling over thuis? Bel de ouders niet terug. Vraag hoe we veilig contact houden.</li>
          <li>Licht de aandachtsfunctionaris in, ook als het gevaar voorbij is.</li>
          <li>Praat na afloop met een collega over hoe het voor u was.</li>
        </ol>
      </section>
      <section aria-labelledby="gevaar-adressen">
        <h3 id="gevaar-adressen" className="c-safety__title">
          De adressen
        </h3>
        <ul className="c-safety__addresses">
          {helplines.map(({ advised }) => {
            const referral = referrals.find(({ id }) => id === advised);
            return referral === undefined ? null : (
              <li key={advised}>
                <ReferralLine referral={referral} />
              </li>
            );
          })}
        </ul>
      </section>
    </div>
  );
}
