import { addMinutes, type Instant } from '@steunpunt/domain/calendar/instant';
import type { Deps } from '../http/deps.ts';
import { describeFailure } from '../http/describe-failure.ts';

/** Work that comes back by itself. Running it twice must do no harm. */
export type Job = {
  readonly name: string;
  readonly everyMinutes: number;
  readonly run: (now: Instant) => Promise<void>;
};

export type Schedule = {
  /** Runs the jobs that are due by the clock, one after the other; a job that fails is logged and tried again next time. */
  readonly tick: () => Promise<void>;
  /** Waits for what is running, then runs every job once more. */
  readonly finish: () => Promise<void>;
};

/** A job is due at the first tick, and then when its minutes have passed. */
export function scheduleOf({ clock, log }: Pick<Deps, 'clock' | 'log'>, jobs: readonly Job[]): Schedule {
  const lastRun = new Map<Job, Instant>();
  let running = Promise.resolve();
  const runAll = (isDue: (job: Job, now: Instant) => boolean) => {
    running = running.then(async () => {
      for (const job of jobs) {
        const now = clock();
        if (!isDue(job, now)) continue;
        lastRun.set(job, now);
        await job.run(now).catch((failure: unknown) => {
          log.error({ job: job.name, ...describeFailure(failure) }, 'job failed');
        });
      }
    });
    return running;
  };
  const isDue = (job: Job, now: Instant) => {
    const last = lastRun.get(job);
    return last === undefined || addMinutes(last, job.everyMinutes) <= now;
  };
  return { tick: () => runAll(isDue), finish: () => runAll(() => true) };
}

const everyMs = 60_000;

/** Ticks now and every minute, until it is stopped. */
export function startSchedule(schedule: Schedule): { readonly stop: () => Promise<void> } {
  void schedule.tick();
  const timer = setInterval(() => void schedule.tick(), everyMs).unref();
  return {
    stop: async () => {
      clearInterval(timer);
      await schedule.finish();
    },
  };
}
