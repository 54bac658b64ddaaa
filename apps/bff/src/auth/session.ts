import type { Instant } from '@steunpunt/domain/calendar/instant';
import type { Role } from '@steunpunt/domain/people/roles';
import type { Actor } from './actor.ts';

/** A session that is good at this moment. */
export type Session = {
  readonly id: string;
  readonly actor: Actor;
  readonly roles: readonly Role[];
  /** When password and second factor were last shown. */
  readonly signedInAt: Instant;
  readonly activeAt: Instant;
  readonly absoluteEnd: Instant;
  readonly idleEnd: Instant;
};

export const absoluteHours = 10;
const idleMinutesByRole: Partial<Record<Role, number>> = { administrator: 15 };

/** Minutes without a key or click after which a session of this role ends. */
export function idleMinutes(role: Role, inCall: boolean): number {
  return inCall ? 60 : (idleMinutesByRole[role] ?? 30);
}
