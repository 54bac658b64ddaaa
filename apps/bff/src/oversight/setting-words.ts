import type { FieldError } from '@steunpunt/contract/problem';
import type { LiveSignal } from '../live/live-signal.ts';

/** What is wrong with a number that lies outside its bounds. */
export function outsideBounds(
  amount: number,
  { least, most }: { readonly least: number; readonly most: number },
): FieldError[] {
  if (amount < least) return [{ path: 'amount', code: 'tooSmall' }];
  return amount > most ? [{ path: 'amount', code: 'tooBig' }] : [];
}

/** Other privacy officers who have the page open see it change. */
export function settingsSignal(version: number): LiveSignal {
  return { topic: 'reviews', id: 'settings', version, audience: { role: 'privacyOfficer' } };
}
