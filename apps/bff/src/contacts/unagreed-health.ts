import type { FieldError } from '@steunpunt/contract/problem';
import type { Answers } from '@steunpunt/domain/belscript/answers';

/** The field that is wrong when health is told without a yes for it: `kept` is what may stay of the answers. */
export function unagreedHealth(
  { answers }: { readonly answers?: Answers | undefined },
  kept: Answers,
): FieldError[] {
  const isRefused = answers?.healthDetails !== undefined && kept.healthDetails === undefined;
  return isRefused ? [{ path: 'answers.healthDetails', code: 'consentNeeded' }] : [];
}
