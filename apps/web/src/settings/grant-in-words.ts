import { roleNames } from '@steunpunt/domain/people/roles';
import type { Desk, SwvChoice } from './desk-draft.ts';
import type { Grant } from './person-draft.ts';

/** "Contactpersoon (PO Haarlemmermeer)" */
export function grantInWords(
  { role, swv, deskId }: Grant,
  desks: readonly Pick<Desk, 'id' | 'name'>[],
  swvs: readonly SwvChoice[],
): string {
  const where = swvs.find(({ code }) => code === swv)?.name ?? desks.find(({ id }) => id === deskId)?.name;
  return where === undefined ? roleNames[role] : `${roleNames[role]} (${where})`;
}
