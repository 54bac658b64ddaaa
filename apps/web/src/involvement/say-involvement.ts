import type { InvolvementView } from '@steunpunt/contract/involvements';
import { dayOf } from '../texts/dates.ts';

export function whyText({ why, saidBy }: InvolvementView): string {
  return why === 'declared' ? 'zegt zelf betrokken te zijn.' : `gaf advies over de TLV, legt ${saidBy} vast.`;
}

/** What was said of whoever is let in again, who ended it and why. */
export function wasText({ why, saidAt, ended }: InvolvementView): string {
  const said = why === 'declared' ? 'zei betrokken te zijn' : 'stond vast als TLV-adviseur';
  if (ended === null) return `${said}, ${dayOf(saidAt)}.`;
  const because = ended.reason === null ? '' : `: ${ended.reason}`;
  return `${said}, ${dayOf(saidAt)}. Opgeheven door ${ended.by}, ${dayOf(ended.at)}${because}`;
}
