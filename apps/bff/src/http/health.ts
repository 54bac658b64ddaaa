import type { Hono } from 'hono';
import { sql } from 'kysely';
import type { Deps } from './deps.ts';

/** /healthz: the process answers. /readyz: the database does too. Nothing else is told. */
export function mountHealth(app: Hono, { database, log }: Pick<Deps, 'database' | 'log'>): void {
  app.get('/healthz', (context) => context.text('ok', 200, { 'cache-control': 'no-store' }));
  app.get('/readyz', async (context) => {
    try {
      await sql`select 1`.execute(database.read);
      return context.text('ok', 200, { 'cache-control': 'no-store' });
    } catch {
      log.warn('the database does not answer');
      return context.text('unavailable', 503, { 'cache-control': 'no-store' });
    }
  });
}
