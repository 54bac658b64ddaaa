import type { ReachView } from '@steunpunt/contract/call-backs';
import { voicemailText } from '../texts/call-back.ts';
import { Fact, FactList } from '../ui/FactList.tsx';
import { PhoneNumber } from '../ui/PhoneNumber.tsx';

/** How the caller can be reached, before anybody dials. */
export function ReachFacts({ reach }: { readonly reach: ReachView }) {
  const { number, numberDisplay, otherWay, times, channel, mail } = reach;
  return (
    <FactList>
      {number !== null && (
        <Fact label="Nummer">
          <PhoneNumber number={number} display={numberDisplay ?? number} />
        </Fact>
      )}
      {otherWay !== null && <Fact label="Bereik zo">{otherWay}</Fact>}
      {number === null && otherWay === null && <Fact label="Nummer">niet bekend</Fact>}
      {times !== null && <Fact label="Wanneer">{times}</Fact>}
      {channel !== null && <Fact label="Liefst via">{channel}</Fact>}
      {mail !== null && <Fact label="E-mail">{mail}</Fact>}
      <Fact label="Voicemail">{voicemailText(reach)}</Fact>
    </FactList>
  );
}
