/** What the log may hold of a failure: where and of what kind, never a value. Only our own errors keep their words. */
export function describeFailure(failure: unknown): Record<string, unknown> {
  if (!(failure instanceof Error)) return { kind: typeof failure };
  const code = 'code' in failure ? { code: failure.code } : {};
  const constraint = 'constraint' in failure ? { constraint: failure.constraint } : {};
  const fields = 'issues' in failure ? { fields: pathsOf(failure.issues) } : {};
  const words =
    failure.constructor === Error || failure.constructor === TypeError ? { words: failure.message } : {};
  return { kind: failure.name, ...code, ...constraint, ...fields, ...words, at: framesOf(failure) };
}

function framesOf(failure: Error): string[] {
  return (failure.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 8)
    .map((line) => line.trim());
}

function pathsOf(issues: unknown): unknown {
  return Array.isArray(issues) ? issues.map(({ code, path }) => ({ code, path })) : [];
}

const passing = new Set([
  'SQLITE_FULL',
  'SQLITE_BUSY',
  'ECONNREFUSED',
  'ECONNRESET',
  '53300',
  '57P01',
  '57P03',
]);

/** Whether it is the database that cannot be had now, rather than our mistake. */
export function isUnavailable(failure: unknown): boolean {
  if (!(failure instanceof Error) || !('code' in failure)) return false;
  const code = String(failure.code);
  return passing.has(code) || code.startsWith('SQLITE_IOERR');
}
