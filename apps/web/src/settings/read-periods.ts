import type { Period } from './PeriodRows.tsx';
import { readDate } from './typed-date.ts';

/** The periods as the contract wants them, or what is wrong with the first that is not right. */
export function readPeriods(
  periods: readonly Period[],
):
  | { readonly ok: true; readonly periods: readonly Period[] }
  | { readonly ok: false; readonly error: string } {
  const read: Period[] = [];
  for (const { name, open, ...typed } of periods) {
    const [from, to] = [readDate(typed.from), readDate(typed.to)];
    if (name.trim() === '') return { ok: false, error: 'Geef elke periode een naam.' };
    if (from === null || to === null)
      return { ok: false, error: `${name}: schrijf de dagen als 24-12-2026.` };
    if (to < from) return { ok: false, error: `${name}: de laatste dag ligt vóór de eerste.` };
    read.push({ name: name.trim(), from, to, open });
  }
  return { ok: true, periods: read };
}
