import type { FurtherStep, PromiseHolder } from '../triage/outcome.ts';

/** Whether the safety officer of the desk must hear of this contact: they hold its promise, or the route says to tell them. */
export function mustTellSafetyOfficer(
  further: readonly FurtherStep[],
  callBack: { readonly by: PromiseHolder } | null,
): boolean {
  return further.includes('tellSafetyOfficer') || callBack?.by === 'safetyOfficer';
}
