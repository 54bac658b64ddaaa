/** Whole seconds from a moment until now; never less than 0, because clocks differ. */
export function secondsSince(instant: string): number {
  return Math.max(0, Math.floor((Date.now() - Date.parse(instant)) / 1_000));
}

/** "04:37", or "1:04:37" after an hour. */
export function sayDuration(seconds: number): string {
  const pad = (part: number) => String(part).padStart(2, '0');
  const hours = Math.floor(seconds / 3_600);
  const rest = `${pad(Math.floor((seconds % 3_600) / 60))}:${pad(seconds % 60)}`;
  return hours === 0 ? rest : `${hours}:${rest}`;
}

/** Minutes spent on a call, waiting left out; any part of a minute counts as one. */
export function minutesSpent(startedAt: string, waitedSeconds: number): number {
  return Math.min(600, Math.max(1, Math.ceil((secondsSince(startedAt) - waitedSeconds) / 60)));
}
