import type { Role } from '@steunpunt/domain/people/roles';
import type { WorklistView } from '../api/worklist-query.ts';

/** The view a worklist opens with: what waits for this role first. */
export function firstViewOf(role: Role): WorklistView {
  if (role === 'desk') return 'desk';
  return role === 'safetyOfficer' ? 'safety' : 'team';
}
