import type { CaseView } from '@steunpunt/contract/cases';
import { shortReason } from '../texts/step-reasons.ts';

/** Somebody asked that nothing is done with what is kept of them. */
export function isRestricted({ steps }: Pick<CaseView, 'steps'>): boolean {
  return steps.some(({ refusal }) => refusal?.code === 'restricted');
}

/** Why this step cannot be taken now, in a few words; null when it can. The server says it, the page only shows it. */
export function lockOf({ steps }: Pick<CaseView, 'steps'>, step: string): string | null {
  const found = steps.find((one) => one.step === step);
  return found === undefined || found.refusal === null ? null : shortReason(found.refusal);
}
