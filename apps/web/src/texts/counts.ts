/** Exact to 99; a list tells no more than that there are more. */
export function sayCount(count: number): string {
  return count > 99 ? '99+' : String(count);
}
