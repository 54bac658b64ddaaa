import { addMinutes, type Instant } from '../calendar/instant.ts';

/** What stands between the right password and a session. */
export type NextStep = 'open' | 'secondFactor' | 'enrolment';

/** The ways in which somebody can show a second factor. */
export const secondFactorWays = ['code', 'recoveryCode', 'passkey'] as const;
export type SecondFactorWay = (typeof secondFactorWays)[number];

/**
 * Whoever has a second factor always shows it. Where it is required, whoever has none makes one before anything else opens.
 * @source quality plan, Requests: second factor for everybody; the demo's invented accounts have none
 */
export function nextStep(account: { readonly hasFactor: boolean; readonly isRequired: boolean }): NextStep {
  if (account.hasFactor) return 'secondFactor';
  return account.isRequired ? 'enrolment' : 'open';
}

/** Minutes after signing in during which somebody may change their own account. */
export const freshMinutes = 5;

/** Until when a sign-in counts as fresh: for what an unattended screen may not do. */
export function freshUntil(signedInAt: Instant): Instant {
  return addMinutes(signedInAt, freshMinutes);
}

export function isFresh(signedInAt: Instant, now: Instant): boolean {
  return now < freshUntil(signedInAt);
}

/** As many authenticators and passkeys as one person may have together. */
export const mostFactors = 5;

export type FactorRefusal = { readonly code: 'lastFactor' | 'tooManyFactors' };

/** The last factor goes only where none is required: otherwise the next sign-in would find nothing to ask. */
export function removalRefusal(account: {
  readonly factors: number;
  readonly isRequired: boolean;
}): FactorRefusal | undefined {
  return account.isRequired && account.factors <= 1 ? { code: 'lastFactor' } : undefined;
}

export function additionRefusal(account: { readonly factors: number }): FactorRefusal | undefined {
  return account.factors >= mostFactors ? { code: 'tooManyFactors' } : undefined;
}
