import type { Endpoint } from '@steunpunt/contract/endpoint';
import {
  apiPath,
  contractVersion,
  contractVersionHeader,
  customHeader,
  idempotencyKeyHeader,
  userInputHeader,
} from '@steunpunt/contract/headers';
import type * as z from 'zod/mini';
import { keepAnswer, lastAnswer } from './last-answers.ts';
import { reportAnswered, reportUnanswered } from './online.ts';
import { readProblem, UnreachableError } from './problem.ts';
import { reportSessionLost } from './session-watch.ts';
import { markIfCausedByUser } from './user-input.ts';
import { reportOutdated } from './version-watch.ts';

/** A part of a request may be left out when an empty object fits it. */
type Part<Name extends string, Value> =
  Record<string, never> extends Value ? { readonly [N in Name]?: Value } : { readonly [N in Name]: Value };

export type CallRequest<E extends Endpoint> = Part<'params', z.input<E['params']>> &
  Part<'query', z.input<E['query']>> &
  Part<'body', z.input<E['body']>> & {
    /** The version of the record that is changed, for endpoints that ask for it. */
    readonly version?: number;
    /** Names one intention: a repeat with the same key is carried out once. Made here when it is left out. */
    readonly key?: string;
    readonly signal?: AbortSignal;
  };

export type CallAnswer<E extends Endpoint> = z.output<E['view']>;

type AnyRequest = {
  readonly params?: Record<string, string>;
  readonly query?: Record<string, unknown>;
  readonly body?: unknown;
  readonly version?: number;
  readonly key?: string;
  readonly signal?: AbortSignal;
};

/** A change that is unanswered for so long counts as offline; the banner comes within three seconds. */
const answerExpectedWithin = 2_500;
const givesUpAfter = 30_000;

/**
 * Asks the server. Throws a ProblemError when it says no and an UnreachableError when it does not answer.
 * A session that ended is reported, so that the person can sign in again where they are.
 */
export async function call<E extends Endpoint>(endpoint: E, request: CallRequest<E>): Promise<CallAnswer<E>> {
  const asked = request as AnyRequest;
  const address = addressOf(endpoint, asked);
  const before = endpoint.method === 'GET' ? lastAnswer(address) : undefined;
  const response = await send(endpoint, address, asked, before?.etag);
  if (response.status === 304 && before !== undefined) return before.view as CallAnswer<E>;
  if (response.ok) {
    const view = await bodyOf(response);
    if (endpoint.method === 'GET') keepAnswer(address, response.headers.get('etag'), view);
    return view as CallAnswer<E>;
  }
  const error = await readProblem(response);
  if (error.problem.code === 'notSignedIn') reportSessionLost();
  if (error.problem.code === 'wrongContractVersion') reportOutdated();
  throw error;
}

/** A new name for one intention. */
export function newKey(): string {
  return crypto.randomUUID();
}

export function addressOf(endpoint: Endpoint, request: AnyRequest): string {
  const path = endpoint.path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(request.params?.[name] ?? ''),
  );
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(request.query ?? {})) {
    if (value !== undefined) query.set(name, String(value));
  }
  return `${apiPath}${path}${query.size > 0 ? `?${query}` : ''}`;
}

async function send(
  endpoint: Endpoint,
  address: string,
  request: AnyRequest,
  etag: string | undefined,
): Promise<Response> {
  const changes = endpoint.method !== 'GET';
  const late = changes ? setTimeout(reportUnanswered, answerExpectedWithin) : undefined;
  const timeout = AbortSignal.timeout(givesUpAfter);
  try {
    const response = await fetch(address, {
      method: endpoint.method,
      headers: { ...headersOf(endpoint, request), ...(etag === undefined ? {} : { 'if-none-match': etag }) },
      credentials: 'same-origin',
      cache: 'no-store',
      signal: request.signal === undefined ? timeout : AbortSignal.any([request.signal, timeout]),
      ...(changes ? { body: JSON.stringify(request.body ?? {}) } : {}),
    });
    reportAnswered();
    return response;
  } catch (error) {
    if (request.signal?.aborted) throw error;
    reportUnanswered();
    throw new UnreachableError();
  } finally {
    clearTimeout(late);
  }
}

function headersOf(endpoint: Endpoint, request: AnyRequest): Record<string, string> {
  const headers: Record<string, string> = {
    accept: 'application/json',
    [customHeader.name]: customHeader.value,
    [contractVersionHeader]: contractVersion,
  };
  if (endpoint.method !== 'GET') headers['content-type'] = 'application/json';
  if (endpoint.idempotency === 'key') headers[idempotencyKeyHeader] = request.key ?? newKey();
  if (request.version !== undefined) headers['if-match'] = `"${request.version}"`;
  if (markIfCausedByUser()) headers[userInputHeader.name] = userInputHeader.value;
  return headers;
}

async function bodyOf(response: Response): Promise<unknown> {
  if (response.status === 204) return {};
  return response.json();
}
