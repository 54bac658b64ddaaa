import type { CaseView } from '@steunpunt/contract/cases';
import { CallNow } from '../../ui/CallNow.tsx';
import { isOfFamily } from '../people/consents.ts';

/** Calls the first of the family who can be called. */
export function CallFamily({ file: { people } }: { readonly file: CaseView }) {
  const reachable = (people ?? []).find((one) => one.number !== null && isOfFamily(one));
  if (reachable === undefined || reachable.number === null) return null;
  return <CallNow number={reachable.number} who={reachable.name ?? 'het gezin'} variant="primary" />;
}
