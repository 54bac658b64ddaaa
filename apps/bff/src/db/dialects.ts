import {
  type DatabaseConnection,
  type Driver,
  type Dialect as KyselyDialect,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';

export type Dialect = 'sqlite' | 'postgres';

/** How to lend a connection for one statement, and take it back. */
export type Lender = {
  readonly acquire: () => Promise<DatabaseConnection>;
  readonly release: (connection: DatabaseConnection) => Promise<void>;
};

/** The dialect's SQL on connections of ours. It begins no transaction: the unit of work does. */
export function kyselyDialect(dialect: Dialect, lender: Lender): KyselyDialect {
  return {
    createDriver: () => driverOf(lender),
    createAdapter: () => (dialect === 'sqlite' ? new SqliteAdapter() : new PostgresAdapter()),
    createQueryCompiler: () =>
      dialect === 'sqlite' ? new SqliteQueryCompiler() : new PostgresQueryCompiler(),
    createIntrospector: (db) =>
      dialect === 'sqlite' ? new SqliteIntrospector(db) : new PostgresIntrospector(db),
  };
}

function driverOf(lender: Lender): Driver {
  return {
    init: async () => {},
    acquireConnection: lender.acquire,
    releaseConnection: lender.release,
    beginTransaction: refuseTransaction,
    commitTransaction: refuseTransaction,
    rollbackTransaction: refuseTransaction,
    destroy: async () => {},
  };
}

async function refuseTransaction(): Promise<never> {
  throw new Error('Only UnitOfWork.run opens a transaction.');
}
