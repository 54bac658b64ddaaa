import { isLocalDate } from '@steunpunt/domain/calendar/local-date';
import { sayDateShort } from '@steunpunt/domain/calendar/say-date';
import { CopyNumber } from './CopyNumber.tsx';
import type { Referral } from './use-referrals.ts';
import './referral-line.css';

/** An address with its number to dial or to copy, what it is for, and how sure we are of it. */
export function ReferralLine({ referral }: { readonly referral: Referral }) {
  const { name, phone, phoneUri, forWhat, hours, costs, website, checkedOn, certainty } = referral;
  const quiet = [hours, costs].filter((part) => part !== null && part !== '');
  return (
    <div className="c-referral">
      <p className="c-referral__name">
        <strong>{name}</strong>
        {phone !== null && (
          <span className="c-referral__phone">
            {phoneUri === null ? phone : <a href={phoneUri}>{phone}</a>}
            <CopyNumber number={phone} />
          </span>
        )}
      </p>
      <p>{forWhat}</p>
      <p className="c-referral__quiet">
        {quiet.length > 0 && `${quiet.join(' · ')} · `}
        {website !== null && `${website.replace(/^https?:\/\//, '')} · `}
        {isLocalDate(checkedOn) && `nagekeken ${sayDateShort(checkedOn).slice(3)}`}
        {certainty === 'unverified' && ', nog niet bevestigd'}
      </p>
    </div>
  );
}
