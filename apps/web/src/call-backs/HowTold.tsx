import { Radio, RadioGroup } from '@navikt/ds-react/Radio';
import type { CallBackView } from '@steunpunt/contract/call-backs';
import { type TellingWay, tellingWays } from '@steunpunt/domain/call-back/call-back-codes';
import { tellingWayNames } from '../texts/call-back.ts';

type HowToldProps = {
  readonly id: string;
  readonly callBack: CallBackView;
  readonly value: TellingWay | null;
  readonly error: string | undefined;
  readonly onChange: (how: TellingWay) => void;
};

/** Only the ways that are there and that the caller allows. */
export function HowTold({ id, callBack: { reach }, value, error, onChange }: HowToldProps) {
  const ways = tellingWays.filter(
    (way) =>
      !(way === 'voicemail' && reach?.voicemail === false) && !(way === 'mail' && reach?.mail === null),
  );
  return (
    <RadioGroup
      id={id}
      size="small"
      legend="Hoe weet de beller dit?"
      value={value ?? ''}
      error={error}
      onChange={(way: TellingWay) => onChange(way)}
    >
      {ways.map((way) => (
        <Radio key={way} value={way}>
          {tellingWayNames[way]}
        </Radio>
      ))}
    </RadioGroup>
  );
}
