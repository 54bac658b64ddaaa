import type { api } from '@steunpunt/contract';
import type { CallAnswer } from '../api/call.ts';

export type Colleague = CallAnswer<typeof api.getReference>['colleagues'][number];
type Draft = { readonly personId: string; readonly position: string };
type Read =
  | { readonly ok: true; readonly decider: Draft | null }
  | { readonly ok: false; readonly error: string };

/** Whoever works with families here; the server refuses anybody else. */
export function canDecide({ roles }: Colleague): boolean {
  return roles.some((role) => role === 'contactPerson' || role === 'lead' || role === 'mediator');
}

/** What is sent: nobody, or a person with the position in which they decide. */
export function readDecider({ personId, position }: Draft): Read {
  if (personId === '') return { ok: true, decider: null };
  if (position.trim().length < 2)
    return { ok: false, error: 'Schrijf op in welke functie deze persoon beslist.' };
  return { ok: true, decider: { personId, position: position.trim() } };
}
