/** A working day; more was typed by mistake. */
const most = 960;

/** Typed minutes as a number; nothing typed is none, null is no number. */
export function readMinutes(text: string): number | null {
  const typed = text.trim();
  if (typed === '') return 0;
  if (!/^\d{1,3}$/.test(typed)) return null;
  const minutes = Number(typed);
  return minutes <= most ? minutes : null;
}

/** "1 minuut", "8 minuten". */
export function sayMinutes(minutes: number): string {
  return minutes === 1 ? '1 minuut' : `${minutes} minuten`;
}
