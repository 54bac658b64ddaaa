import type { api } from '@steunpunt/contract';
import type { CallAnswer } from '../api/call.ts';

export type Released = CallAnswer<typeof api.releaseWork>;

/** How much was released, and how much stayed. */
export function sayReleased({ released, releasedCases, left, cases }: Released): string {
  const said = [released === 1 ? '1 belofte is vrijgegeven.' : `${released} beloften zijn vrijgegeven.`];
  if (releasedCases > 0) {
    const counted = releasedCases === 1 ? '1 zaak' : `${releasedCases} zaken`;
    said.push(`Ook ${counted} zonder belofte.`);
  }
  if (left.length > 0) said.push(left.length === 1 ? '1 bleef staan.' : `${left.length} bleven staan.`);
  if (cases.length > 0) {
    said.push(cases.length === 1 ? '1 zaak bleef staan.' : `${cases.length} zaken bleven staan.`);
  }
  return said.join(' ');
}
