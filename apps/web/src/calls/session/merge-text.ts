/**
 * Two texts that grew from the same one in two places, as one text in which nothing of either is lost. What was only added
 * at the end is put one after the other; otherwise both stand under each other.
 */
export function mergeText(base: string, theirs: string, mine: string): string {
  if (theirs === base || mine === theirs) return mine;
  if (mine === base) return theirs;
  if (mine.includes(theirs)) return mine;
  if (theirs.includes(mine)) return theirs;
  if (theirs.startsWith(base) && mine.startsWith(base)) return theirs + mine.slice(base.length);
  return `${theirs}\n\n${mine}`;
}
