import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { openSqliteWriter } from '@steunpunt/bff/db/sqlite-file';
import type { RecordedStatement } from './record-statements.ts';

/** What the app did and answered for each path. */
export type Recording = Readonly<Record<string, { statements: readonly RecordedStatement[]; body: string }>>;

/**
 * Node's own server and the driver, and nothing between them: for each path the statements of the app with their values and
 * its commit, answered with the bytes that the app answered. Arguments: the file of the database, that of the recording, the port.
 */
const [file = '', recording = '', port = ''] = process.argv.slice(2);
const paths: Recording = JSON.parse(readFileSync(recording, 'utf8'));
const database = openSqliteWriter(file);
database.pragma('synchronous = normal');
const chain = fresh();
let sequence = 0;

const prepared = Object.fromEntries(
  Object.entries(paths).map(([path, { statements, body }]) => [
    path,
    {
      statements: statements.map(({ sql, how, values }) => ({
        statement: database.prepare(sql),
        sql,
        how,
        values,
      })),
      body,
    },
  ]),
);

createServer((request, response) => {
  const asked = prepared[request.url ?? ''];
  request.resume();
  request.once('end', () => {
    if (asked === undefined) {
      response.writeHead(404).end();
      return;
    }
    database.exec('begin immediate');
    for (const { statement, sql, how, values } of asked.statements) {
      statement[how](...(sql.startsWith('insert into audit_row') ? ofItsOwn(values) : values));
    }
    database.exec('commit');
    response.writeHead(200, { 'content-type': 'application/json' }).end(asked.body);
  });
}).listen(Number(port), () => process.stdout.write('ready\n'));

/** A row of the audit log is written once: id, chain and sequence come first. */
function ofItsOwn([, , , ...rest]: readonly unknown[]): unknown[] {
  sequence += 1;
  return [fresh(), chain, sequence, ...rest];
}

function fresh(): string {
  return randomBytes(12).toString('hex');
}
