import { type CompiledQuery, type DatabaseConnection, DefaultQueryExecutor, Kysely } from 'kysely';
import { type Dialect, kyselyDialect } from './dialects.ts';
import type { Tables } from './tables.ts';

/** Where the audit chain of the writer of this unit ends. */
export type ChainEnd = { readonly chain: string; readonly sequence: number; readonly hash: string };

/**
 * The transaction of one unit of work, and the only database a handler has. Unusable once the unit has ended.
 * Only SQL is awaited while it is open.
 */
export class Tx extends Kysely<Tables> {
  readonly dialect: Dialect;
  /** Moved on by the audit log; kept only when the unit is. */
  chainEnd: ChainEnd;
  readonly #connection: UnitConnection;
  readonly #hooks: (() => void)[] = [];

  constructor(dialect: Dialect, connection: DatabaseConnection, chainEnd: ChainEnd) {
    const lent = new UnitConnection(connection);
    super(propsOf(dialect, lent));
    this.dialect = dialect;
    this.chainEnd = chainEnd;
    this.#connection = lent;
  }

  /** Runs when the commit is on disk; never when the unit is undone. It must not throw and is not waited for. */
  afterCommit(hook: () => void): void {
    this.#hooks.push(hook);
  }

  /** For the unit of work only. */
  end(): readonly (() => void)[] {
    this.#connection.close();
    return this.#hooks;
  }
}

class UnitConnection implements DatabaseConnection {
  readonly #connection: DatabaseConnection;
  #open = true;

  constructor(connection: DatabaseConnection) {
    this.#connection = connection;
  }

  executeQuery<Row>(query: CompiledQuery) {
    if (!this.#open) throw new Error('This unit of work has ended: its transaction cannot be used any more.');
    return this.#connection.executeQuery<Row>(query);
  }

  streamQuery<Row>(query: CompiledQuery, chunkSize: number) {
    return this.#connection.streamQuery<Row>(query, chunkSize);
  }

  close(): void {
    this.#open = false;
  }
}

const parts = { sqlite: partsOf('sqlite'), postgres: partsOf('postgres') };

function partsOf(dialect: Dialect) {
  const whole = kyselyDialect(dialect, {
    acquire: async () => {
      throw new Error('A transaction has a connection of its own.');
    },
    release: async () => {},
  });
  return {
    config: { dialect: whole },
    dialect: whole,
    driver: whole.createDriver(),
    compiler: whole.createQueryCompiler(),
    adapter: whole.createAdapter(),
  };
}

function propsOf(dialect: Dialect, connection: DatabaseConnection) {
  const { compiler, adapter, ...rest } = parts[dialect];
  const executor = new DefaultQueryExecutor(compiler, adapter, {
    provideConnection: (consumer) => consumer(connection),
  });
  return { ...rest, executor };
}
