import { Kysely } from 'kysely';
import type { Database } from '../db/database.ts';
import { kyselyDialect } from '../db/dialects.ts';
import type { Tables } from '../db/tables.ts';

/** For the sign-in library: every statement is a unit of work of its own, so that it waits its turn like all others. */
export function queuedKysely({ dialect, unitOfWork }: Database): Kysely<Tables> {
  const connection = {
    executeQuery: <Row>(query: Parameters<Kysely<Tables>['executeQuery']>[0]) =>
      unitOfWork.run('change', async (tx) => (await tx.executeQuery(query)) as { rows: Row[] }),
    // biome-ignore lint/correctness/useYield: the interface asks for it and nothing here streams
    streamQuery: async function* (): AsyncIterableIterator<never> {
      throw new Error('The sign-in library streams nothing.');
    },
  };
  return new Kysely<Tables>({
    dialect: kyselyDialect(dialect, { acquire: async () => connection, release: async () => {} }),
  });
}
