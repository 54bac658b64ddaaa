import { expect, test } from 'vitest';
import { describeFailure } from '../http/describe-failure.ts';
import { jsonLog } from './json-log.ts';

test('whatever is logged is one line that a program can read, with its moment', () => {
  const lines: string[] = [];
  const log = jsonLog({ write: (line) => void lines.push(line) });
  const hostile = 'x\r\n{"level":30,"msg":"audit log anchored"}\n\u2028\u001b[31m"}';
  log.warn({ mail: hostile }, hostile);
  log.error(describeFailure(new Error(hostile)), 'failure');
  expect(lines).toHaveLength(2);
  for (const line of lines) {
    for (const sign of ['\n', '\r', '\u001b']) expect(line.trimEnd()).not.toContain(sign);
  }
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ level: 40, mail: hostile, msg: hostile });
  expect(JSON.parse(lines[1] ?? '')).toMatchObject({ level: 50, time: expect.any(Number), msg: 'failure' });
});
