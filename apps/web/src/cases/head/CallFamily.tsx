import type { CaseView } from '@steunpunt/contract/cases';
import { CallNow } from '../../ui/CallNow.tsx';
import { Locked } from '../../ui/Locked.tsx';
import { isRestricted, lockOf } from '../locks.ts';
import { isOfFamily } from '../people/consents.ts';

/** Calls the first of the family who can be called. */
export function CallFamily({ file }: { readonly file: CaseView }) {
  const reachable = (file.people ?? []).find((one) => one.number !== null && isOfFamily(one));
  if (reachable === undefined || reachable.number === null) return null;
  // Only what danger or worry asks goes through a restriction, and that is promised.
  if (isRestricted(file)) return <Locked name="Bel nu" reason={lockOf(file, 'addEntry') ?? ''} />;
  return <CallNow number={reachable.number} who={reachable.name ?? 'het gezin'} variant="primary" />;
}
