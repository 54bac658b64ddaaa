import { localDateOf } from '@steunpunt/domain/calendar/amsterdam-time';
import type { DeskCalendar } from '@steunpunt/domain/calendar/desk-calendar';
import type { Instant } from '@steunpunt/domain/calendar/instant';
import type { LocalDate } from '@steunpunt/domain/calendar/local-date';
import { placeTakingStages } from '@steunpunt/domain/mediation/mediation-stages';
import { type AppointmentEnd, endsSoon } from '@steunpunt/domain/pool/appointment-end';
import type { Db } from '../db/tables.ts';
import { listMediatorProfiles } from '../pool/mediator-repository.ts';
import { desksAtWork } from '../reference/desk-calendar-repository.ts';

/** A mediation that runs, with a mediator of it whose contract or register entry ends soon or ended. */
type EndingMediator = { readonly id: string; readonly mediatorId: string; readonly on: LocalDate };

/** Of the desks whose office is open now, and of whose end nobody was told yet. */
export async function mediatorsWhoEnd(db: Db, now: Instant): Promise<EndingMediator[]> {
  const desks = await desksAtWork(db, now);
  if (desks.length === 0) return [];
  const running = await db
    .selectFrom('mediation_mediator')
    .innerJoin('mediation', 'mediation.id', 'mediation_mediator.mediation_id')
    .select(['mediation.id', 'mediation.desk_id', 'mediation_mediator.person_id'])
    .where('mediation.stage', 'in', [...placeTakingStages])
    .orderBy('mediation.id')
    .execute();
  const found: EndingMediator[] = [];
  for (const { deskId, calendar } of desks) {
    const endOf = await endsOfMediators(db, now, calendar);
    const here = running.filter(({ desk_id }) => desk_id === deskId);
    found.push(
      ...here.flatMap(({ id, person_id: mediatorId }) => {
        const end = endOf(mediatorId);
        return end === null ? [] : [{ id, mediatorId, on: end.on }];
      }),
    );
  }
  const told = await occasionsTold(db);
  return found.filter(({ id, mediatorId, on }) => !told.has(`${id} ${occasionOfEnd(on, mediatorId)}`));
}

/** What makes it happen once for a mediator and a day: a contract that is made longer ends on another day. */
export function occasionOfEnd(on: LocalDate, mediatorId: string): string {
  return `${on} ${mediatorId}`;
}

async function occasionsTold(db: Db): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('notification')
    .select(['record_id', 'occasion'])
    .where('kind', '=', 'mediatorEnds')
    .execute();
  return new Set(rows.map(({ record_id, occasion }) => `${record_id} ${occasion}`));
}

/** When each mediator of the pool can mediate no longer, as far as that is near or lies behind. */
export async function endsOfMediators(
  db: Db,
  now: Instant,
  calendar: DeskCalendar,
): Promise<(personId: string) => AppointmentEnd | null> {
  const profiles = await listMediatorProfiles(db);
  const ends = new Map(
    profiles.map(({ mediator }) => [mediator.personId, endsSoon(mediator, localDateOf(now), calendar)]),
  );
  return (personId) => ends.get(personId) ?? null;
}
