/** "Els", "Els en Bram", "Els, Bram en Karim". */
export function sayNames(names: readonly string[]): string {
  if (names.length < 2) return names[0] ?? '';
  return `${names.slice(0, -1).join(', ')} en ${names.at(-1)}`;
}
