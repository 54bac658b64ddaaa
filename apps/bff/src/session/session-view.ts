import { contractVersion } from '@steunpunt/contract/headers';
import type { SessionView } from '@steunpunt/contract/session';
import type { Session } from '../auth/session.ts';
import type { Mode } from '../config/settings.ts';

export function sessionView({ actor, roles, absoluteEnd, idleEnd }: Session, mode: Mode): SessionView {
  return {
    person: { id: actor.personId, name: actor.name },
    role: actor.role,
    roles: [...roles],
    swvs: [...new Set(actor.swvs)],
    desk: actor.deskIds[0] ?? null,
    desks: [...actor.deskIds],
    mode,
    contractVersion,
    absoluteEnd,
    idleEnd,
  };
}
