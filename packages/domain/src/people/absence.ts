import { worksWithContacts } from '../access/relation.ts';
import { daysBetween, type LocalDate } from '../calendar/local-date.ts';
import type { SwvCode } from '../reference/swv.ts';
import type { PersonId } from '../triage/outcome.ts';
import type { Actor } from './actor.ts';
import type { Role } from './roles.ts';

/**
 * Why somebody is not there, as little as the planning needs: illness is not written down anywhere.
 * @assumption the privacy officer confirms that colleagues learn no more than this
 */
export const absenceReasons = ['leave', 'elsewhere', 'unplanned'] as const;
export type AbsenceReason = (typeof absenceReasons)[number];

export type Absence = {
  readonly personId: PersonId;
  readonly firstDay: LocalDate;
  readonly lastDay: LocalDate;
  readonly coverPersonId: PersonId | null;
  readonly reason: AbsenceReason;
};

export type AbsenceField = 'firstDay' | 'lastDay' | 'coverPersonId';
export type AbsenceDefect = {
  readonly field: AbsenceField;
  readonly code: 'periodEndsBeforeItBegins' | 'tooLongAgo' | 'tooLongAhead' | 'overlap' | 'coversNobody';
};

/** Somebody who could be covered for, or cover: by their roles and swv's. */
export type CoverFacts = {
  readonly personId: PersonId;
  readonly roles: readonly Role[];
  readonly swvs: readonly SwvCode[];
};

/** @assumption the leads confirm that an absence is planned a year ahead at most */
const farthestDays = 366;

/**
 * What is wrong with an absence, at its field. It ends today or later, overlaps no other of the same person, and is covered by
 * a contact person or lead who works for a swv of the absent person, so that nothing is handed to another swv by itself.
 */
export function absenceDefects(
  absence: Absence,
  {
    today,
    others,
    absent,
    cover,
  }: {
    readonly today: LocalDate;
    /** The other absences of the same person. */
    readonly others: readonly Pick<Absence, 'firstDay' | 'lastDay'>[];
    readonly absent: CoverFacts;
    /** Undefined when the cover is nobody who works here. */
    readonly cover: CoverFacts | undefined;
  },
): readonly AbsenceDefect[] {
  const { firstDay, lastDay, coverPersonId } = absence;
  const defects: AbsenceDefect[] = [];
  if (lastDay < firstDay) defects.push({ field: 'lastDay', code: 'periodEndsBeforeItBegins' });
  else if (lastDay < today) defects.push({ field: 'lastDay', code: 'tooLongAgo' });
  else if (daysBetween(today, lastDay) > farthestDays) {
    defects.push({ field: 'lastDay', code: 'tooLongAhead' });
  }
  if (others.some((other) => other.firstDay <= lastDay && firstDay <= other.lastDay)) {
    defects.push({ field: 'firstDay', code: 'overlap' });
  }
  if (coverPersonId !== null && !mayCover(absent, cover)) {
    defects.push({ field: 'coverPersonId', code: 'coversNobody' });
  }
  return defects;
}

/** Whether this colleague may do the work of the other for a while. */
export function mayCover(absent: CoverFacts, cover: CoverFacts | undefined): boolean {
  if (cover === undefined || cover.personId === absent.personId) return false;
  return cover.roles.some(worksWithContacts) && cover.swvs.some((swv) => absent.swvs.includes(swv));
}

/** Everybody plans their own absence; a lead that of everybody who works for a swv of theirs. */
export function maySetAbsence(actor: Pick<Actor, 'personId' | 'role' | 'swvs'>, absent: CoverFacts): boolean {
  if (actor.personId === absent.personId) return true;
  return actor.role === 'lead' && absent.swvs.some((swv) => actor.swvs.includes(swv));
}
