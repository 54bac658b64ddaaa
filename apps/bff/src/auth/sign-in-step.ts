import { createHash, randomBytes } from 'node:crypto';
import { addMinutes, type Instant } from '@steunpunt/domain/calendar/instant';
import type { Role } from '@steunpunt/domain/people/roles';
import { newId } from '../db/new-id.ts';
import type { Db } from '../db/tables.ts';
import { cookieValue } from './session-cookie.ts';

/** A sign-in that knows who it is and is no session yet: it opens nothing but its own next step. */
export type SignInStep = { readonly id: string; readonly personId: string; readonly role: Role };

export type Stage = 'secondFactor' | 'enrolment';

const minutesOf: Record<Stage, number> = { secondFactor: 10, enrolment: 30 };

export const stepCookieName = '__Host-s.sign_in';
const attributes = 'Path=/; Secure; HttpOnly; SameSite=Strict';
export const emptyStepCookie = `${stepCookieName}=; ${attributes}; Max-Age=0`;

export function newStepToken(): string {
  return randomBytes(32).toString('base64url');
}

export function stepCookie(token: string, stage: Stage): string {
  return `${stepCookieName}=${token}; ${attributes}; Max-Age=${minutesOf[stage] * 60}`;
}

/** The token of the step in a Cookie header, if there is one. */
export function stepTokenOf(cookieHeader: string | undefined): string | undefined {
  return cookieValue(cookieHeader, stepCookieName);
}

/** Somebody has one step at a time: a new one ends those begun before. */
export async function beginStep(
  db: Db,
  {
    token,
    personId,
    role,
    stage,
  }: Omit<SignInStep, 'id'> & { readonly token: string; readonly stage: Stage },
  now: Instant,
): Promise<void> {
  await db.deleteFrom('sign_in_step').where('person_id', '=', personId).execute();
  await db
    .insertInto('sign_in_step')
    .values({
      id: newId(),
      token_hash: hashOf(token),
      person_id: personId,
      role,
      stage,
      created_at: now,
      expires_at: addMinutes(now, minutesOf[stage]),
    })
    .execute();
}

/** The step of a token, while the person still has the role and the account works. */
export async function findStep(
  db: Db,
  token: string | undefined,
  stage: Stage,
  now: Instant,
): Promise<SignInStep | undefined> {
  if (token === undefined) return undefined;
  const row = await db
    .selectFrom('sign_in_step as step')
    .innerJoin('person', 'person.id', 'step.person_id')
    .innerJoin('person_role', (join) =>
      join.onRef('person_role.person_id', '=', 'step.person_id').onRef('person_role.role', '=', 'step.role'),
    )
    .select(['step.id', 'step.person_id', 'step.role'])
    .where('step.token_hash', '=', hashOf(token))
    .where('step.stage', '=', stage)
    .where('step.expires_at', '>', now)
    .where('person.disabled_at', 'is', null)
    .executeTakeFirst();
  return row && { id: row.id, personId: row.person_id, role: row.role };
}

export async function endStep(db: Db, id: string): Promise<void> {
  await db.deleteFrom('sign_in_step').where('id', '=', id).execute();
}

export async function endStepsOf(db: Db, personId: string): Promise<void> {
  await db.deleteFrom('sign_in_step').where('person_id', '=', personId).execute();
}

export async function forgetOldSteps(db: Db, now: Instant): Promise<void> {
  await db.deleteFrom('sign_in_step').where('expires_at', '<=', now).execute();
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
