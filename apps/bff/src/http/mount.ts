import type { Endpoint } from '@steunpunt/contract/endpoint';
import { apiPath, idempotencyKeyHeader } from '@steunpunt/contract/headers';
import type { FieldError } from '@steunpunt/contract/problem';
import type { Instant } from '@steunpunt/domain/calendar/instant';
import type { Context, Hono } from 'hono';
import type * as z from 'zod/mini';
import type { Actor } from '../auth/actor.ts';
import { keepAwake } from '../auth/keep-awake.ts';
import type { Session } from '../auth/session.ts';
import type { Tx } from '../db/tx.ts';
import type { UnitKind } from '../db/unit-of-work.ts';
import { type HandlerResult, type Refused, refused } from './answer.ts';
import { answerIn, Undo } from './answer-in-unit.ts';
import { auditRefusal } from './audit-answer.ts';
import type { Deps } from './deps.ts';
import { describeFailure, isUnavailable } from './describe-failure.ts';
import { admit, isCausedByUser, isFreshEnough, mayKnock, readRequest } from './door.ts';
import { hashBody, isIdempotencyKey, type KeyedRequest } from './idempotency.ts';
import { problemResponse } from './problem.ts';
import type { Input } from './read-input.ts';
import { expectedVersion } from './versions.ts';

export type HandlerRequest<E extends Endpoint> = Input<E> & {
  readonly actor: Actor;
  readonly session: Session;
  /** The version in If-Match; reading it on an endpoint without `ifMatch` throws. */
  readonly expectedVersion: number;
  readonly now: Instant;
  /** The only database a handler has. Nothing but SQL is awaited. */
  readonly tx: Tx;
};

/** A repeat of a request that was answered before; `id` is that of the record it made or changed. */
export type RepeatRequest<E extends Endpoint> = Omit<HandlerRequest<E>, 'expectedVersion'> & {
  readonly id: string;
};

type ViewOf<E extends Endpoint> = z.input<E['view']>;

export type Handlers<E extends Endpoint> = {
  /** load → decide → save → view */
  readonly handle: (request: HandlerRequest<E>) => Promise<HandlerResult<ViewOf<E>>>;
  /** The view as it is now, when the same Idempotency-Key comes again. Required when the endpoint takes one. */
  readonly again?: (request: RepeatRequest<E>) => Promise<HandlerResult<ViewOf<E>>>;
};

/**
 * The one door to an endpoint: origin, session, role, input, transaction, idempotency, audit row, live message
 * and view cannot be left out, because the handler does none of them.
 */
export function mount<E extends Endpoint>(app: Hono, endpoint: E, handlers: Handlers<E>, deps: Deps): void {
  checkDefinition(endpoint, handlers);
  app.on(endpoint.method, routeOf(endpoint), (context) => serve(endpoint, handlers, deps, context));
}

/** The path of an endpoint as the router writes it. */
export function routeOf({ path }: Endpoint): string {
  return apiPath + path.replace(/\{(\w+)\}/g, ':$1');
}

function checkDefinition<E extends Endpoint>(endpoint: E, handlers: Handlers<E>): void {
  const name = `${endpoint.method} ${endpoint.path}`;
  if ('public' in endpoint.permission) throw new Error(`${name} is public: mount it as a ceremony.`);
  const keyed = endpoint.idempotency === 'key';
  if (keyed && handlers.again === undefined) throw new Error(`${name} takes a key: it needs "again".`);
  if (keyed && endpoint.method === 'GET') throw new Error(`${name} changes nothing: it takes no key.`);
}

async function serve<E extends Endpoint>(
  endpoint: E,
  handlers: Handlers<E>,
  deps: Deps,
  context: Context,
): Promise<Response> {
  const admitted = await admit(endpoint, context, deps);
  if (!admitted.ok) return admitted.response;
  const { session, now } = admitted.value;
  if (session === undefined) return problemResponse('notSignedIn');
  const visit: Visit<E> = {
    endpoint,
    handlers,
    deps,
    context,
    session,
    now,
    asUser: isCausedByUser(context),
  };
  try {
    if (!mayKnock(endpoint, session)) return await refuse(visit, { ok: false, problem: 'notAllowed' });
    if (!isFreshEnough(endpoint, session, now))
      return await refuse(visit, refused({ code: 'freshSignInNeeded' }));
    return await serveAllowed(visit);
  } catch (failure) {
    deps.log.error(
      { endpoint: `${endpoint.method} ${endpoint.path}`, ...describeFailure(failure) },
      'request failed',
    );
    return problemResponse(isUnavailable(failure) ? 'unavailable' : 'unexpected');
  }
}

/** One request at one endpoint, from somebody who is signed in. */
export type Visit<E extends Endpoint> = {
  readonly endpoint: E;
  readonly handlers: Handlers<E>;
  readonly deps: Deps;
  readonly context: Context;
  readonly session: Session;
  readonly now: Instant;
  readonly asUser: boolean;
};

async function serveAllowed<E extends Endpoint>(visit: Visit<E>): Promise<Response> {
  const { endpoint, context, deps } = visit;
  const read = await readRequest(endpoint, context);
  if (!read.ok) return read.response;
  const expected = endpoint.ifMatch ? expectedVersion(context.req.raw.headers.get('if-match')) : undefined;
  if (expected !== undefined && !expected.ok)
    return problemResponse(expected.problem, ifMatchErrors(expected.problem));
  const keyed = keyedRequest(visit, read.value);
  if (keyed === 'missing') return problemResponse('keyRequired');
  const request = requestOf(visit, read.value, expected?.version);
  try {
    return await deps.database.unitOfWork.run(unitKindOf(endpoint), (tx) =>
      answerIn(tx, visit, request(tx), keyed),
    );
  } catch (failure) {
    if (failure instanceof Undo) return refuse(visit, failure.refused, read.value);
    throw failure;
  }
}

function keyedRequest<E extends Endpoint>(
  { endpoint, context, session, deps }: Visit<E>,
  input: Input<E>,
): KeyedRequest | 'missing' | undefined {
  if (endpoint.idempotency !== 'key') return undefined;
  const key = context.req.raw.headers.get(idempotencyKeyHeader);
  if (!isIdempotencyKey(key)) return 'missing';
  const route = `${endpoint.method} ${context.req.path}`;
  return { personId: session.actor.personId, key, route, bodyHash: hashBody(input, deps.keys.hash) };
}

function requestOf<E extends Endpoint>(
  { session, now, endpoint }: Visit<E>,
  input: Input<E>,
  version?: number,
) {
  return (tx: Tx): HandlerRequest<E> => {
    const request = { ...input, actor: session.actor, session, now, tx };
    if (version !== undefined) return { ...request, expectedVersion: version };
    const refuse = () => {
      throw new Error(`${endpoint.method} ${endpoint.path} takes no If-Match.`);
    };
    return Object.defineProperty(request, 'expectedVersion', { get: refuse }) as HandlerRequest<E>;
  };
}

/** Answers a refusal, once it stands in the audit log. */
async function refuse<E extends Endpoint>(
  visit: Visit<E>,
  result: Refused,
  input?: Input<E>,
): Promise<Response> {
  const { endpoint, session, now, deps } = visit;
  await deps.database.unitOfWork.run('view', async (tx) => {
    await auditRefusal(tx, endpoint, session, result, input?.params, now);
    if (visit.asUser) await keepAwake(tx, session, now);
  });
  const { problem, refusal, version, errors } = result;
  return problemResponse(problem, {
    ...(refusal && { refusal: { ...refusal } }),
    ...(version !== undefined && { version }),
    ...(errors && { errors: [...errors] }),
  });
}

function ifMatchErrors(problem: string): { errors?: FieldError[] } {
  return problem === 'invalidInput' ? { errors: [{ path: 'If-Match', code: 'wrongFormat' }] } : {};
}

function unitKindOf({ method, audit }: Endpoint): UnitKind {
  const readsOnly = method === 'GET' || ('kind' in audit && ['read', 'list', 'search'].includes(audit.kind));
  return readsOnly ? 'view' : 'change';
}
