/**
 * Runs the PostgreSQL of a test run in a process of its own and ends and removes it when the test run lets go
 * of standard input. So no database stays behind when the tests are killed.
 *
 * Arguments: the user number to run PostgreSQL as (empty: this one), the postgres program, the folder of the
 * cluster, then postgres' own arguments.
 */
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import process from 'node:process';

const [userNumber, program = '', folder = '', ...args] = process.argv.slice(2);
const user = userNumber ? { uid: Number(userNumber), gid: Number(userNumber) } : {};
const server = spawn(program, args, { ...user, cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });

/** SIGINT is PostgreSQL's fast shutdown: it cuts the connections and does not wait for them. */
const stop = () => server.kill('SIGINT');
process.on('SIGINT', stop);
process.on('SIGTERM', stop);
process.stdin.on('close', stop);
process.stdin.resume();

server.on('exit', (code) => {
  rmSync(folder, { recursive: true, force: true });
  process.exit(code ?? 1);
});
