import type { AbsenceView } from '@steunpunt/contract/absences';
import { localDateOf } from '@steunpunt/domain/calendar/amsterdam-time';
import type { Instant } from '@steunpunt/domain/calendar/instant';
import { type CoverFacts, maySetAbsence } from '@steunpunt/domain/people/absence';
import type { Actor } from '@steunpunt/domain/people/actor';
import type { AbsenceRow } from '../auth/absence-repository.ts';
import type { Colleague } from '../reference/colleague-repository.ts';

export function coverFactsOf({ id, roles, swvs }: Colleague): CoverFacts {
  return { personId: id, roles, swvs };
}

/** Why somebody is away is for themselves and whoever may set it. */
export function absenceView(
  row: AbsenceRow,
  actor: Actor,
  colleagues: readonly Colleague[],
  now: Instant,
): AbsenceView {
  const absent = colleagues.find(({ id }) => id === row.person_id);
  const nameOf = (id: string) => colleagues.find((person) => person.id === id)?.name ?? 'onbekend';
  const today = localDateOf(now);
  const maySet = absent !== undefined && maySetAbsence(actor, coverFactsOf(absent));
  return {
    id: row.id,
    version: row.version,
    personId: row.person_id,
    name: nameOf(row.person_id),
    firstDay: row.first_day,
    lastDay: row.last_day,
    coverPersonId: row.cover_person_id,
    coverName: row.cover_person_id === null ? null : nameOf(row.cover_person_id),
    today: row.first_day <= today && today <= row.last_day,
    reason: maySet ? row.reason : null,
    mayEnd: maySet,
  };
}
