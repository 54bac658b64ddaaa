import { testNow } from '../../testing/test-clock.ts';
import type { OpenTestDatabase } from '../../testing/test-database.ts';
import type { ImportDeps } from '../keep-list.ts';

export function bytesOf(...lines: readonly string[]): Uint8Array {
  return new TextEncoder().encode(lines.join('\n'));
}

export function importDeps(database: OpenTestDatabase): ImportDeps {
  return { database, clock: () => testNow };
}
