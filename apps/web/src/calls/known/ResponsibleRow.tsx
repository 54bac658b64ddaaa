import { useCall } from '../call-context.ts';
import { outcomeOfCall } from '../call-route.ts';
import { swvName } from './route-words.ts';

/** Which swv the call falls under, as far as the answers tell; a row of what is known. */
export function ResponsibleRow() {
  const { facts, reference } = useCall();
  const { region } = reference;
  const { responsible } = outcomeOfCall(facts);
  if (!('askByHand' in responsible)) {
    const name = 'swv' in responsible ? swvName(region, responsible.swv) : 'Een andere regio';
    return <Row value={name} />;
  }
  return region.areasKnown ? null : <Row value="Kiest u met de hand: de lijst met gebieden is nog leeg" />;
}

function Row({ value }: { readonly value: string }) {
  return (
    <div className="c-known__row">
      <dt className="c-known__label">Valt onder</dt>
      <dd className="c-known__value">{value}</dd>
    </div>
  );
}
