import type { CaseView } from '@steunpunt/contract/cases';
import { PanelSection } from '../../ui/Panel.tsx';
import { ReferralLine } from './ReferralLine.tsx';
import './referrals.css';

/** To whom the case, or a part of the work, was referred, and what became of it. */
export function Referrals({ file: { referrals } }: { readonly file: CaseView }) {
  if (referrals === null || referrals.length === 0) return null;
  return (
    <PanelSection title="Verwijzingen" level={2}>
      <ul className="s-list s-referrals">
        {referrals.map((referral) => (
          <ReferralLine key={referral.id} referral={referral} />
        ))}
      </ul>
    </PanelSection>
  );
}
