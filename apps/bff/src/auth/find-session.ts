import { mayBreakGlass } from '@steunpunt/domain/access/break-glass';
import { mayWorkFor } from '@steunpunt/domain/access/case-relation';
import { worksWithContacts } from '@steunpunt/domain/access/relation';
import { addMinutes, asInstant, type Instant } from '@steunpunt/domain/calendar/instant';
import { CompiledQuery } from 'kysely';
import type { Db } from '../db/tables.ts';
import { coveredBy } from './absence-repository.ts';
import type { Actor } from './actor.ts';
import { openGlassOf } from './glass-repository.ts';
import { idleMinutes, type Session } from './session.ts';

/** Whether a call of this person is running: then a session may rest longer. */
export type HasRunningCall = (db: Db, personId: string) => Promise<boolean>;

/** The session of a token, unless it ended, fell asleep, or its person or role is gone. One indexed select, and three for who works with contacts: whom they cover for, on which cases they work, and which they opened by break-glass. */
export async function findSession(
  db: Db,
  token: string,
  now: Instant,
  hasRunningCall: HasRunningCall,
): Promise<Session | undefined> {
  const rows = await sessionRows(db, token);
  const [row] = rows;
  if (row === undefined || row.disabled_at !== null || row.expires_at <= now) return undefined;
  const ofRole = rows.filter(({ role, acting }) => role === acting);
  const { acting, active_at } = row;
  if (acting === null || active_at === null || ofRole.length === 0) return undefined;
  const activeAt = asInstant(active_at);
  const idleEnd = await idleEndOf(activeAt, now, acting, () => hasRunningCall(db, row.person_id));
  if (idleEnd <= now) return undefined;
  const swvs = ofRole.flatMap(({ swv }) => swv ?? []);
  const actor: Actor = {
    personId: row.person_id,
    name: row.name,
    role: acting,
    swvs,
    deskIds: ofRole.flatMap(({ desk_id }) => desk_id ?? []),
    coversFor: worksWithContacts(acting) ? await coveredBy(db, row.person_id, now) : [],
    worksOnCases: worksWithContacts(acting) ? await casesWorkedOn(db, row.person_id, swvs) : [],
    glass: mayBreakGlass(acting) ? await openGlassOf(db, row.person_id, now) : null,
    sessionId: row.id,
  };
  const roles = [...new Set(rows.flatMap(({ role }) => role ?? []))];
  return {
    id: row.id,
    actor,
    roles,
    signedInAt: asInstant(row.created_at),
    activeAt,
    absoluteEnd: asInstant(row.expires_at),
    idleEnd,
  };
}

/** The cases on which this person was named to work beside the owner. */
async function casesWorkedOn(db: Db, personId: string, swvs: readonly string[]): Promise<string[]> {
  const rows = await db
    .selectFrom('case_coworker')
    .innerJoin('case_file', 'case_file.id', 'case_coworker.case_id')
    .select(['case_coworker.case_id', 'case_file.swv', 'case_file.shared_with_swvs'])
    .where('case_coworker.person_id', '=', personId)
    .execute();
  return rows
    .filter((row) => mayWorkFor(swvs, { swv: row.swv, isShared: row.shared_with_swvs === 1 }))
    .map(({ case_id }) => case_id);
}

type SessionRow = Awaited<ReturnType<ReturnType<typeof sessionQuery>['execute']>>[number];

const compiled = new WeakMap<Db, string>();

/** Compiled once: every request asks this. */
async function sessionRows(db: Db, token: string): Promise<SessionRow[]> {
  const sql = compiled.get(db) ?? sessionQuery(db, token).compile().sql;
  compiled.set(db, sql);
  return (await db.executeQuery<SessionRow>(CompiledQuery.raw(sql, [token]))).rows;
}

function sessionQuery(db: Db, token: string) {
  return db
    .selectFrom('session')
    .innerJoin('person', 'person.id', 'session.person_id')
    .leftJoin('person_role', 'person_role.person_id', 'person.id')
    .select([
      'session.id',
      'session.person_id',
      'session.role as acting',
      'session.created_at',
      'session.expires_at',
      'session.active_at',
      'person.name',
      'person.disabled_at',
      'person_role.role',
      'person_role.swv',
      'person_role.desk_id',
    ])
    .where('session.token', '=', token)
    .orderBy('person_role.id');
}

/** Asks for a running call only when the session would end without one. */
async function idleEndOf(
  activeAt: Instant,
  now: Instant,
  role: Session['actor']['role'],
  inCall: () => Promise<boolean>,
): Promise<Instant> {
  const end = addMinutes(activeAt, idleMinutes(role, false));
  if (end > now) return end;
  const endInCall = addMinutes(activeAt, idleMinutes(role, true));
  return endInCall > now && (await inCall()) ? endInCall : end;
}
