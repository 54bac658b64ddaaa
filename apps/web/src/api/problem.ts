import type { Problem } from '@steunpunt/contract/problem';

/** The server answered no: `problem` says which no. */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.code);
    this.name = 'ProblemError';
    this.problem = problem;
  }
}

/** No answer came: the request may or may not have been carried out. */
export class UnreachableError extends Error {
  constructor() {
    super('unreachable');
    this.name = 'UnreachableError';
  }
}

export function problemOf(error: unknown): Problem | undefined {
  return error instanceof ProblemError ? error.problem : undefined;
}

export function isProblem(error: unknown, code: Problem['code']): boolean {
  return problemOf(error)?.code === code;
}

/** The refusal of the domain behind a 409, with its facts; undefined for every other error. */
export function refusalOf(error: unknown): Problem['refusal'] {
  return problemOf(error)?.refusal;
}

/** Reads a refusal from a response; an answer that is no problem of ours becomes `unexpected`. */
export async function readProblem(response: Response): Promise<ProblemError> {
  const text = await response.text().catch(() => '');
  return new ProblemError(parseProblem(text) ?? unexpected(response.status));
}

function parseProblem(text: string): Problem | undefined {
  try {
    const value: unknown = JSON.parse(text);
    const isOurs = typeof value === 'object' && value !== null && 'code' in value && 'status' in value;
    return isOurs ? (value as Problem) : undefined;
  } catch {
    return undefined;
  }
}

function unexpected(status: number): Problem {
  return {
    type: 'about:blank',
    title: 'unexpected',
    status,
    code: status === 503 ? 'unavailable' : 'unexpected',
  };
}
