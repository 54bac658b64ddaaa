import type { Endpoint } from '@steunpunt/contract/endpoint';
import { userInputHeader } from '@steunpunt/contract/headers';
import type { Instant } from '@steunpunt/domain/calendar/instant';
import { isFresh } from '@steunpunt/domain/people/sign-in';
import type { Context } from 'hono';
import { findSession } from '../auth/find-session.ts';
import type { Session } from '../auth/session.ts';
import { sessionTokenOf } from '../auth/session-cookie.ts';
import { checkRequest } from './check-request.ts';
import type { Deps } from './deps.ts';
import { problemResponse } from './problem.ts';
import { readBody } from './read-body.ts';
import { type Input, readInput } from './read-input.ts';

/** A request that is ours; at a public endpoint `session` is there when somebody happens to be signed in. */
export type Admitted = { readonly session: Session | undefined; readonly now: Instant };

export type Step<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly response: Response };

/** Origin, contract version and session: whether this request is looked at. The role comes after it. */
export async function admit(endpoint: Endpoint, context: Context, deps: Deps): Promise<Step<Admitted>> {
  const request = context.req.raw;
  const wrong = checkRequest(request, deps.origin);
  if (wrong !== undefined) return { ok: false, response: problemResponse(wrong) };
  const now = deps.clock();
  const session = await sessionOf(request, deps, now);
  return session === undefined && !('public' in endpoint.permission)
    ? { ok: false, response: problemResponse('notSignedIn') }
    : { ok: true, value: { session, now } };
}

/** The session that the cookie of a request names, when it is still good. */
export async function sessionOf(request: Request, deps: Deps, now: Instant): Promise<Session | undefined> {
  const token = sessionTokenOf(request.headers.get('cookie') ?? undefined, deps.keys.cookie);
  return token === undefined ? undefined : findSession(deps.database.read, token, now, deps.hasRunningCall);
}

export function mayKnock({ permission }: Endpoint, session: Session): boolean {
  return 'roles' in permission ? permission.roles.includes(session.actor.role) : true;
}

/** Whether the sign-in is as fresh as the endpoint asks. */
export function isFreshEnough({ freshSignIn }: Endpoint, { signedInAt }: Session, now: Instant): boolean {
  return freshSignIn !== true || isFresh(signedInAt, now);
}

/** Path, query and body, read and checked. */
export async function readRequest<E extends Endpoint>(
  endpoint: E,
  context: Context,
): Promise<Step<Input<E>>> {
  const read =
    endpoint.method === 'GET' ? ({ ok: true, text: '' } as const) : await readBody(context.req.raw);
  if (!read.ok) return { ok: false, response: problemResponse(read.problem) };
  const query = Object.entries(context.req.queries()).map(([name, values]) => [
    name,
    values.length > 1 ? values : values[0],
  ]);
  const raw = { params: context.req.param(), query: Object.fromEntries(query), bodyText: read.text };
  const parsed = readInput(endpoint, raw);
  return parsed.ok
    ? { ok: true, value: parsed.input }
    : { ok: false, response: problemResponse('invalidInput', { errors: [...parsed.errors] }) };
}

export function isCausedByUser(context: Context): boolean {
  return context.req.header(userInputHeader.name) === userInputHeader.value;
}
