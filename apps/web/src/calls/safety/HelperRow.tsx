import { useCall } from '../call-context.ts';
import { CopyNumber } from '../reference/CopyNumber.tsx';
import type { Referral } from '../reference/use-referrals.ts';
import type { SafetyHelper } from './safety-helpers.ts';

type HelperRowProps = {
  readonly digit: number;
  readonly helper: SafetyHelper;
  readonly referral: Referral | undefined;
  readonly onAdvise: () => void;
};

/** One that can help: the number to dial, and the key that keeps that it was advised. */
export function HelperRow({ digit, helper, referral, onAdvise }: HelperRowProps) {
  const { readOnly } = useCall();
  // The emergency number is the one that must stand here even when nothing could be fetched.
  const phone = referral?.phone ?? (helper.advised === 'emergency-112' ? '112' : null);
  const uri = referral?.phoneUri ?? (phone === '112' ? 'tel:112' : null);
  const isPerson = helper.advised === 'colleague' || helper.advised === 'safetyOfficer';
  return (
    <li className="c-helper">
      <span aria-hidden className="c-option__key c-helper__key">
        {digit}
      </span>
      <span className="c-helper__words">
        <strong>{helper.name}</strong>
        <span className="c-helper__when">{helper.when}</span>
      </span>
      {phone !== null && (
        <span className="c-helper__phone">
          {uri === null ? phone : <a href={uri}>{phone}</a>}
          <CopyNumber number={phone} />
        </span>
      )}
      <button
        type="button"
        className="c-helper__log"
        aria-label={`${isPerson ? 'Noteer' : 'Genoemd'}: ${helper.name}`}
        disabled={readOnly}
        onClick={onAdvise}
      >
        {isPerson ? 'Noteer' : 'Genoemd'}
      </button>
    </li>
  );
}
