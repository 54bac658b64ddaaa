import type { Endpoint } from '@steunpunt/contract/endpoint';
import { epochMsOf, type Instant } from '@steunpunt/domain/calendar/instant';
import type { Context, Hono } from 'hono';
import type * as z from 'zod/mini';
import type { Session } from '../auth/session.ts';
import { stepTokenOf } from '../auth/sign-in-step.ts';
import type { Refused } from './answer.ts';
import { browserOf } from './browser-of.ts';
import type { Deps } from './deps.ts';
import { describeFailure, isUnavailable } from './describe-failure.ts';
import { admit, isFreshEnough, readRequest } from './door.ts';
import { routeOf } from './mount.ts';
import { problemResponse } from './problem.ts';
import type { Input } from './read-input.ts';
import { sourceOf } from './source-of.ts';

export type CeremonyRequest<E extends Endpoint> = Input<E> & {
  /** At a public endpoint: of whoever was signed in before. */
  readonly session: Session | undefined;
  /** The address the request came from. */
  readonly source: string;
  /** Browser and system, as two words. */
  readonly browser: string;
  /** The Cookie header, for ceremonies that keep something in the browser between two steps. */
  readonly cookies: string;
  /** What the browser holds of a sign-in that waits for its second step. */
  readonly stepToken: string | undefined;
  readonly now: Instant;
};

export type CeremonyResult<E extends Endpoint> =
  | { readonly ok: true; readonly view: z.input<E['view']>; readonly setCookie?: readonly string[] }
  | Refused;

/**
 * The door for signing in and out and for accepting an invitation: passwords may not be computed inside a unit
 * of work, so the ceremony opens its own units and writes its own audit rows. Also for what is open to everybody,
 * because `mount` answers nobody without a session. Everything else goes through `mount`.
 */
export function mountCeremony<E extends Endpoint>(
  app: Hono,
  endpoint: E,
  ceremony: (request: CeremonyRequest<E>) => Promise<CeremonyResult<E>>,
  deps: Deps,
): void {
  app.on(endpoint.method, routeOf(endpoint), async (context) => {
    try {
      return await perform(endpoint, ceremony, deps, context);
    } catch (failure) {
      deps.log.error(
        { endpoint: `${endpoint.method} ${endpoint.path}`, ...describeFailure(failure) },
        'ceremony failed',
      );
      return problemResponse(isUnavailable(failure) ? 'unavailable' : 'unexpected');
    }
  });
}

async function perform<E extends Endpoint>(
  endpoint: E,
  ceremony: (request: CeremonyRequest<E>) => Promise<CeremonyResult<E>>,
  deps: Deps,
  context: Context,
): Promise<Response> {
  const admitted = await admit(endpoint, context, deps);
  if (!admitted.ok) return admitted.response;
  const { session, now } = admitted.value;
  if (session !== undefined && !isFreshEnough(endpoint, session, now)) {
    return problemResponse('refused', { refusal: { code: 'freshSignInNeeded' } });
  }
  const read = await readRequest(endpoint, context);
  if (!read.ok) return read.response;
  const result = await ceremony({
    ...read.value,
    session,
    source: sourceOf(context, deps.mode),
    browser: browserOf(context),
    cookies: context.req.header('cookie') ?? '',
    stepToken: stepTokenOf(context.req.header('cookie')),
    now,
  });
  if (!result.ok) {
    const { problem, refusal, errors, tryAgainAt } = result;
    const details = {
      ...(refusal && { refusal: { ...refusal } }),
      ...(errors && { errors: [...errors] }),
    };
    return problemResponse(problem, details, retryAfter(now, tryAgainAt));
  }
  const headers = new Headers({
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
  });
  for (const cookie of result.setCookie ?? []) headers.append('set-cookie', cookie);
  return new Response(JSON.stringify(endpoint.view.parse(result.view)), { headers });
}

/** Whole seconds, rounded up: whoever waits that long is heard. */
function retryAfter(now: Instant, again: Instant | undefined): Record<string, string> {
  if (again === undefined) return {};
  return { 'retry-after': String(Math.max(1, Math.ceil((epochMsOf(again) - epochMsOf(now)) / 1000))) };
}
