import { afterEach, expect, test, vi } from 'vitest';
import { holdCall } from './call-lock.ts';

type Wish = { readonly name: string; readonly hold: (lock: object | null) => unknown };

/** One browser's locks: the first wish holds, the others wait in line. */
function fakeLocks(): Pick<LockManager, 'request'> {
  const lines = new Map<string, Wish[]>();
  const next = async (name: string): Promise<void> => {
    const wish = lines.get(name)?.[0];
    if (wish === undefined) return;
    await wish.hold({});
    lines.get(name)?.shift();
    await next(name);
  };
  const request = async (name: string, options: LockOptions, hold: Wish['hold']): Promise<unknown> => {
    const line = lines.get(name) ?? [];
    lines.set(name, line);
    if (options.ifAvailable === true && line.length > 0) return hold(null);
    line.push({ name, hold });
    return line.length === 1 ? next(name) : undefined;
  };
  return { request } as unknown as Pick<LockManager, 'request'>;
}

afterEach(() => vi.unstubAllGlobals());

test('the first tab writes, the second reads, and takes over when the first goes', async () => {
  vi.stubGlobal('navigator', { locks: fakeLocks() });
  const first: string[] = [];
  const second: string[] = [];
  const other: string[] = [];
  const letGo = holdCall('call1', (access) => first.push(access));
  holdCall('call1', (access) => second.push(access));
  holdCall('call2', (access) => other.push(access));
  await Promise.resolve();
  expect(first).toEqual(['here']);
  expect(second).toEqual(['elsewhere']);
  expect(other).toEqual(['here']);
  letGo();
  await vi.waitFor(() => expect(second).toEqual(['elsewhere', 'here']));
});
