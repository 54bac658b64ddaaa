import { decideCase } from '@steunpunt/domain/access/case-access';
import { worksWithContacts } from '@steunpunt/domain/access/relation';
import type { Instant } from '@steunpunt/domain/calendar/instant';
import type { Receiver } from '@steunpunt/domain/case/case';
import type { Db } from '../db/tables.ts';
import { actorsOfStaff } from '../reference/colleague-repository.ts';
import type { OpenedCaseRecord } from './open-case-record.ts';

/** Whether this colleague can have the case; undefined when nobody of that id works on cases here. */
export async function receiverOf(
  db: Db,
  { facts }: Pick<OpenedCaseRecord, 'facts'>,
  personId: string,
  now: Instant,
): Promise<Receiver | undefined> {
  const roles = (await actorsOfStaff(db, now)).filter(
    (actor) => actor.personId === personId && worksWithContacts(actor.role),
  );
  if (roles.length === 0) return undefined;
  const { swv } = facts;
  return {
    personId,
    isOfSwv: swv === null || roles.some(({ swvs }) => swvs.includes(swv)),
    isDoubted: facts.doubted.includes(personId),
  };
}

/** Whether somebody who works here now may see the case in one of their roles. */
export async function maySeeCase(
  db: Db,
  { facts }: Pick<OpenedCaseRecord, 'facts'>,
  personId: string,
  now: Instant,
): Promise<boolean> {
  const roles = (await actorsOfStaff(db, now)).filter((actor) => actor.personId === personId);
  return roles.some((actor) => decideCase(actor, facts, 'see', now).allowed);
}
