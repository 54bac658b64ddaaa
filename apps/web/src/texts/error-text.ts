import { problemOf, UnreachableError } from '../api/problem.ts';
import { problemTexts, unreachableText } from './problems.ts';
import { refusalText } from './refusals.ts';

/** One sentence for anything that went wrong while asking the server. */
export function errorText(error: unknown): string {
  if (error instanceof UnreachableError) return unreachableText;
  const problem = problemOf(error);
  if (problem === undefined) return problemTexts.unexpected;
  if (problem.refusal !== undefined) return refusalText(problem.refusal);
  return problemTexts[problem.code];
}
