import { useCall } from '../call-context.ts';
import { CopyNumber } from '../reference/CopyNumber.tsx';
import type { Referral } from '../reference/use-referrals.ts';
import type { Helpline } from './who-can-help.ts';

type HelplineRowProps = {
  readonly digit: number;
  readonly helpline: Helpline;
  readonly referral: Referral | undefined;
  readonly onAdvise: () => void;
};

/** One that can help: the number to dial, and the key that keeps that it was advised. */
export function HelplineRow({ digit, helpline, referral, onAdvise }: HelplineRowProps) {
  const { readOnly } = useCall();
  // The emergency number is the one that must stand here even when nothing could be fetched.
  const phone = referral?.phone ?? (helpline.advised === 'emergency-112' ? '112' : null);
  const uri = referral?.phoneUri ?? (phone === '112' ? 'tel:112' : null);
  const isPerson = helpline.advised === 'colleague' || helpline.advised === 'safetyOfficer';
  return (
    <li className="c-helpline">
      <span aria-hidden className="c-option__key c-helpline__key">
        {digit}
      </span>
      <span className="c-helpline__words">
        <strong>{helpline.name}</strong>
        <span className="c-helpline__when">{helpline.when}</span>
      </span>
      {phone !== null && (
        <span className="c-helpline__phone">
          {uri === null ? phone : <a href={uri}>{phone}</a>}
          <CopyNumber number={phone} />
        </span>
      )}
      <button
        type="button"
        className="c-helpline__log"
        aria-label={`${isPerson ? 'Noteer' : 'Genoemd'}: ${helpline.name}`}
        disabled={readOnly}
        onClick={onAdvise}
      >
        {isPerson ? 'Noteer' : 'Genoemd'}
      </button>
    </li>
  );
}
