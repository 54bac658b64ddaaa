import { api } from '@steunpunt/contract';
import type { Endpoint } from '@steunpunt/contract/endpoint';
import { apiPath } from '@steunpunt/contract/headers';
import type { Hono } from 'hono';
import type { Db } from '../db/tables.ts';

/** Ceremonies open units of their own and write rows of these, also when they are refused before they began. */
const writtenByCeremonies = ['session', 'password', 'secondFactor', 'factorReset', 'settings'];
const refusals = ['notAllowed', 'notFound', 'refused', 'staleVersion', 'keyReused'];

/** Counts what this app answers from now on, as the audit log has to tell of it: `read case` 3, `refused case` 1. */
export function countAnswers(app: Hono): ReadonlyMap<string, number> {
  const told = new Map<string, number>();
  const request = app.request;
  app.request = async (...asked) => {
    const response = await request(...asked);
    const kind = await kindOf(String(asked[0]), asked[1]?.method ?? 'GET', response);
    if (kind !== undefined) told.set(kind, (told.get(kind) ?? 0) + 1);
    return response;
  };
  return told;
}

async function kindOf(address: string, method: string, response: Response): Promise<string | undefined> {
  const path = new URL(address).pathname.replace(apiPath, '');
  const { audit } = endpointOf(method, path) ?? {};
  if (audit === undefined || 'none' in audit || writtenByCeremonies.includes(audit.what)) return undefined;
  if (response.status < 300) return audit.kind === 'call' ? undefined : `${audit.kind} ${audit.what}`;
  if (response.status < 400) return undefined;
  const { code } = (await response.clone().json()) as { readonly code: string };
  return refusals.includes(code) ? `refused ${audit.what}` : undefined;
}

function endpointOf(method: string, path: string): Endpoint | undefined {
  return Object.values<Endpoint>(api).find(
    (one) => one.method === method && new RegExp(`^${one.path.replace(/\{\w+\}/g, '[^/]+')}$`).test(path),
  );
}

/** The same of the audit log; saves of running calls, which share a row, are not among them. */
export async function countAuditRows(db: Db): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('audit_row')
    .select(['kind', 'what'])
    .where('kind', '!=', 'call')
    .execute();
  const whats = new Set(
    Object.values<Endpoint>(api).flatMap(({ audit }) => ('none' in audit ? [] : audit.what)),
  );
  const counted = new Map<string, number>();
  for (const { kind, what } of rows) {
    if (!whats.has(what) || writtenByCeremonies.includes(what)) continue;
    const key = `${kind} ${what}`;
    counted.set(key, (counted.get(key) ?? 0) + 1);
  }
  return counted;
}
