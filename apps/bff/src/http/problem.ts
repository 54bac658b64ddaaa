import type { Problem, ProblemCode } from '@steunpunt/contract/problem';

const statusOf = {
  invalidInput: 400,
  keyRequired: 400,
  wrongContractVersion: 400,
  notSignedIn: 401,
  signInFailed: 401,
  secondFactorFailed: 401,
  passkeyFailed: 401,
  notAllowed: 403,
  wrongOrigin: 403,
  notFound: 404,
  refused: 409,
  keyReused: 409,
  staleVersion: 412,
  tooLarge: 413,
  wrongMediaType: 415,
  versionRequired: 428,
  tooManyAttempts: 429,
  unexpected: 500,
  unavailable: 503,
} as const satisfies Record<ProblemCode, number>;

/** For whoever reads the answer without our screens. */
const titleOf = {
  invalidInput: 'De invoer klopt niet.',
  keyRequired: 'De kop Idempotency-Key ontbreekt of klopt niet.',
  wrongContractVersion: 'Deze versie van de app wordt niet meer beantwoord.',
  notSignedIn: 'U bent niet ingelogd.',
  signInFailed: 'Inloggen is niet gelukt.',
  secondFactorFailed: 'De code klopt niet.',
  passkeyFailed: 'De toegangssleutel klopt niet.',
  notAllowed: 'Dit mag niet met deze rol.',
  wrongOrigin: 'Dit verzoek komt niet van de app zelf.',
  notFound: 'Niet gevonden.',
  refused: 'Dit kan nu niet.',
  keyReused: 'Deze Idempotency-Key hoort bij een ander verzoek.',
  staleVersion: 'Iemand anders heeft dit intussen veranderd.',
  tooLarge: 'Het verzoek is te groot.',
  wrongMediaType: 'Alleen JSON wordt gelezen.',
  versionRequired: 'De kop If-Match ontbreekt.',
  tooManyAttempts: 'Te veel pogingen. Probeer het later nog eens.',
  unexpected: 'Er ging iets mis. Er is niets opgeslagen.',
  unavailable: 'De dienst is nu niet bereikbaar.',
} as const satisfies Record<ProblemCode, string>;

export type ProblemDetails = Pick<Problem, 'errors' | 'refusal' | 'version'>;

/** A body full of nonsense gets no answer that is larger than itself. */
const mostErrors = 100;

/** application/problem+json (RFC 9457); nothing in it but codes. */
export function problemResponse(
  code: ProblemCode,
  details: ProblemDetails = {},
  headers: Record<string, string> = {},
): Response {
  const body: Problem = {
    type: `urn:steunpunt:problem:${code}`,
    title: titleOf[code],
    status: statusOf[code],
    code,
    ...details,
    ...(details.errors && { errors: details.errors.slice(0, mostErrors) }),
  };
  return new Response(JSON.stringify(body), {
    status: body.status,
    headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store', ...headers },
  });
}
