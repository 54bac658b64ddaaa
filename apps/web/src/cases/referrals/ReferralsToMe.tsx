import { api } from '@steunpunt/contract';
import { useQuery } from '@tanstack/react-query';
import { queryOf } from '../../api/query-keys.ts';
import { Panel } from '../../ui/Panel.tsx';
import { ReferralLine } from './ReferralLine.tsx';
import './referrals.css';

/** Referrals that wait for an answer: of the case nothing is told before it is accepted but its number and the reason. */
export function ReferralsToMe() {
  const { data } = useQuery(queryOf(api.listReferralsToMe, {}));
  const waiting = data?.referrals ?? [];
  if (waiting.length === 0) return null;
  return (
    <Panel title="Naar u verwezen" tone="now">
      <ul className="s-list s-referrals">
        {waiting.map((referral) => (
          <ReferralLine key={referral.id} referral={referral} showNumber />
        ))}
      </ul>
    </Panel>
  );
}
