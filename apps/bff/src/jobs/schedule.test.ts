import { expect, test } from 'vitest';
import { testClock } from '../testing/test-clock.ts';
import { type Job, scheduleOf } from './schedule.ts';

function aSchedule(...failing: string[]) {
  const clock = testClock();
  const ran: string[] = [];
  const logged: unknown[] = [];
  const log = (line: unknown) => void logged.push(line);
  const job = (name: string, everyMinutes: number): Job => ({
    name,
    everyMinutes,
    run: async (now) => {
      ran.push(`${name} ${now.slice(11, 16)}`);
      if (failing.includes(name)) throw new Error(`${name} is broken`);
    },
  });
  const jobs = [job('hourly', 60), job('often', 10)];
  return {
    clock,
    ran,
    logged,
    ...scheduleOf({ clock: clock.now, log: { error: log, warn: log, info: log } }, jobs),
  };
}

test('a job runs at once and again when its minutes have passed by the clock, however often it is asked', async () => {
  const { clock, ran, tick } = aSchedule();
  await tick();
  await tick();
  clock.advance(9);
  await tick();
  clock.advance(1);
  await tick();
  clock.advance(50);
  await tick();
  expect(ran).toEqual(['hourly 08:00', 'often 08:00', 'often 08:10', 'hourly 09:00', 'often 09:00']);
});

test('a job that fails is logged, holds up no other and is tried again', async () => {
  const { clock, ran, logged, tick } = aSchedule('hourly');
  await tick();
  clock.advance(60);
  await tick();
  expect(ran).toEqual(['hourly 08:00', 'often 08:00', 'hourly 09:00', 'often 09:00']);
  expect(logged).toHaveLength(2);
  expect(logged[0]).toMatchObject({ job: 'hourly' });
});

test('jobs never overlap, and at the end each runs once more', async () => {
  const { ran, tick, finish } = aSchedule();
  void tick();
  void tick();
  await finish();
  expect(ran).toEqual(['hourly 08:00', 'often 08:00', 'hourly 08:00', 'often 08:00']);
});
