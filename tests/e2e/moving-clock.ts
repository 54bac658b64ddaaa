/**
 * Loaded before the app in a child process (`node --import`): the whole process, its libraries included, lives at the
 * moment that the parent says, and time goes on from there. Timers keep their own pace, but for the slow ones: at every
 * move they fire once, as they would have in the time that was passed over.
 */
const RealDate = Date;
const { setInterval: realInterval, clearInterval: realClear } = globalThis;
const slowFrom = 60_000;
const slow = new Map<NodeJS.Timeout, () => void>();
let ahead = 0;

class MovedDate extends RealDate {
  constructor(...given: [] | ConstructorParameters<typeof RealDate>) {
    if (given.length === 0) super(RealDate.now() + ahead);
    else super(...given);
  }

  static override now(): number {
    return RealDate.now() + ahead;
  }
}

function moveTo(moment: string): void {
  ahead = RealDate.parse(moment) - RealDate.now();
}

function setMovedInterval(callback: () => void, delay?: number): NodeJS.Timeout {
  const timer = realInterval(callback, delay);
  if (delay !== undefined && delay >= slowFrom) slow.set(timer, callback);
  return timer;
}

moveTo(process.env['APP_NOW'] ?? new RealDate().toISOString());
globalThis.Date = MovedDate as DateConstructor;
globalThis.setInterval = setMovedInterval as typeof setInterval;
globalThis.clearInterval = (timer) => {
  slow.delete(timer as NodeJS.Timeout);
  realClear(timer);
};
process.on('message', (moment: string) => {
  moveTo(moment);
  for (const callback of slow.values()) callback();
  process.send?.(moment);
});
process.channel?.unref();
