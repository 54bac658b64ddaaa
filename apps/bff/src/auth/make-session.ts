import { randomBytes } from 'node:crypto';
import { addMinutes, type Instant } from '@steunpunt/domain/calendar/instant';
import type { Role } from '@steunpunt/domain/people/roles';
import { newId } from '../db/new-id.ts';
import type { Tx } from '../db/tx.ts';
import { absoluteHours } from './session.ts';
import { sessionCookie } from './session-cookie.ts';

export type MadeSession = { readonly id: string; readonly token: string; readonly setCookie: string };

/** A new session, whatever way somebody signed in: its id and token exist nowhere before it. */
export async function makeSession(
  tx: Tx,
  { personId, role, browser }: { readonly personId: string; readonly role: Role; readonly browser: string },
  cookieKey: string,
  now: Instant,
): Promise<MadeSession> {
  const id = newId();
  const token = randomBytes(32).toString('base64url');
  await tx
    .insertInto('session')
    .values({
      id,
      token,
      person_id: personId,
      role,
      created_at: now,
      updated_at: now,
      expires_at: addMinutes(now, absoluteHours * 60),
      active_at: now,
      user_agent: browser,
    })
    .execute();
  return { id, token, setCookie: sessionCookie(token, cookieKey) };
}
