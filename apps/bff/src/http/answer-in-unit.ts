import type { Endpoint } from '@steunpunt/contract/endpoint';
import { keepAwake } from '../auth/keep-awake.ts';
import type { Tx } from '../db/tx.ts';
import { publish } from '../live/publish.ts';
import type { Answered, Refused } from './answer.ts';
import { auditAnswer, requireSeen } from './audit-answer.ts';
import { earlierAnswer, type KeyedRequest, keepAnswer } from './idempotency.ts';
import type { HandlerRequest, Visit } from './mount.ts';
import { etagOf } from './versions.ts';

/** Everything inside the transaction, in the order that makes it right: data, audit row, key, live message. */
export async function answerIn<E extends Endpoint>(
  tx: Tx,
  visit: Visit<E>,
  request: HandlerRequest<E>,
  keyed: KeyedRequest | undefined,
): Promise<Response> {
  const { endpoint, session, now, deps } = visit;
  const earlier = keyed && (await earlierAnswer(tx, keyed, now));
  if (earlier === 'reused') throw new Undo({ ok: false, problem: 'keyReused' });
  const result = earlier
    ? await repeat(visit, request, earlier.recordId)
    : await visit.handlers.handle(request);
  if (!result.ok) throw new Undo(result);
  requireSeen(endpoint, result);
  const body = JSON.stringify(endpoint.view.parse(result.view));
  const etag = etagOf(result.version, body);
  if (visit.asUser) await keepAwake(tx, session, now);
  if (endpoint.method === 'GET' && visit.context.req.header('if-none-match') === etag) return unchanged(etag);
  await auditAnswer(tx, endpoint, session, result, now, earlier !== undefined);
  const status = earlier?.status ?? result.status ?? 200;
  if (keyed && !earlier) await keepAnswer(tx, keyed, keptOf(endpoint, result, status), now);
  if (!earlier) await publish(tx, result.live ?? [], now, deps.live.wake);
  return new Response(body, {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store', etag },
  });
}

async function repeat<E extends Endpoint>({ handlers }: Visit<E>, request: HandlerRequest<E>, id: string) {
  if (handlers.again === undefined) throw new Error('checked when it was mounted');
  const { params, query, body, actor, session, now, tx } = request;
  return handlers.again({ params, query, body, actor, session, now, tx, id });
}

function unchanged(etag: string): Response {
  return new Response(null, { status: 304, headers: { etag, 'cache-control': 'no-store' } });
}

function keptOf(endpoint: Endpoint, result: Answered<unknown>, status: number) {
  if (result.id === undefined) {
    throw new Error(`${endpoint.method} ${endpoint.path} takes a key: its answer must name the record.`);
  }
  return { status, recordId: result.id, recordVersion: result.version ?? null };
}

/** Carries a refusal out of the unit, so that nothing the handler wrote stays. */
export class Undo extends Error {
  readonly refused: Refused;

  constructor(refused: Refused) {
    super(refused.problem);
    this.refused = refused;
  }
}
