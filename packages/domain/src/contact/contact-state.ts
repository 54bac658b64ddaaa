/**
 * Where a contact stands. `promised`: somebody calls back. `held`: waits for the second triage.
 * `paused`: parents disagree about the steunpunt, nothing may be done until a lead decided.
 * `closed`: nothing remains to be promised. `noCase`: counted only.
 */
export const contactStates = ['promised', 'held', 'paused', 'closed', 'noCase'] as const;
export type ContactState = (typeof contactStates)[number];
