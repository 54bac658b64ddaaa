import type { api } from '@steunpunt/contract';
import { localDateOf } from '@steunpunt/domain/calendar/amsterdam-time';
import { addDays, type LocalDate } from '@steunpunt/domain/calendar/local-date';
import { absenceDefects, mayCover, maySetAbsence } from '@steunpunt/domain/people/absence';
import {
  type AbsenceRow,
  absencesFrom,
  absencesOf,
  changeAbsence,
  findAbsence,
  addAbsence as keepAbsence,
  removeAbsence,
} from '../auth/absence-repository.ts';
import { newId } from '../db/new-id.ts';
import { answer, invalid, notFound, stale } from '../http/answer.ts';
import type { Handlers } from '../http/mount.ts';
import type { LiveSignal } from '../live/live-signal.ts';
import { type Colleague, listColleagues } from '../reference/colleague-repository.ts';
import { absenceView, coverFactsOf } from './absence-view.ts';

export const listAbsences: Handlers<typeof api.listAbsences> = {
  handle: async ({ tx, actor, now }) => {
    const colleagues = await listColleagues(tx);
    const rows = await absencesFrom(tx, localDateOf(now));
    const here = rows.filter(({ person_id }) => colleagues.some(({ id }) => id === person_id));
    return answer({
      view: {
        absences: here.map((row) => absenceView(row, actor, colleagues, now)),
        people: colleagues
          .filter((person) => maySetAbsence(actor, coverFactsOf(person)))
          .map(({ id, name }) => ({ id, name, covers: coversOf(id, colleagues) })),
      },
      seen: [],
    });
  },
};

function coversOf(personId: string, colleagues: readonly Colleague[]): { id: string; name: string }[] {
  const absent = colleagues.find(({ id }) => id === personId);
  if (absent === undefined) return [];
  return colleagues
    .filter((cover) => mayCover(coverFactsOf(absent), coverFactsOf(cover)))
    .map(({ id, name }) => ({ id, name }));
}

export const addAbsence: Handlers<typeof api.addAbsence> = {
  handle: async ({ tx, actor, now, body }) => {
    const colleagues = await listColleagues(tx);
    const absent = colleagues.find(({ id }) => id === body.personId);
    if (absent === undefined || !maySetAbsence(actor, coverFactsOf(absent))) {
      return notFound({ kind: 'person', id: body.personId });
    }
    const cover = colleagues.find(({ id }) => id === body.coverPersonId);
    const asked = { ...body, firstDay: body.firstDay as LocalDate, lastDay: body.lastDay as LocalDate };
    const defects = absenceDefects(asked, {
      today: localDateOf(now),
      others: (await absencesOf(tx, absent.id)).map(daysOf),
      absent: coverFactsOf(absent),
      cover: cover === undefined ? undefined : coverFactsOf(cover),
    });
    if (defects.length > 0) return invalid(defects.map(({ field, code }) => ({ path: field, code })));
    const row: AbsenceRow = {
      id: newId(),
      version: 1,
      person_id: body.personId,
      first_day: body.firstDay,
      last_day: body.lastDay,
      cover_person_id: body.coverPersonId,
      reason: body.reason,
      set_by: actor.personId,
      set_at: now,
    };
    await keepAbsence(tx, row);
    const view = absenceView(row, actor, colleagues, now);
    return answer({ view, seen: [], id: row.id, version: 1, status: 201, live: signals(row) });
  },
  again: async ({ tx, actor, now, id }) => {
    const row = await findAbsence(tx, id);
    if (row === undefined) return notFound({ kind: 'absence', id });
    const view = absenceView(row, actor, await listColleagues(tx), now);
    return answer({ view, seen: [], id, version: row.version });
  },
};

/** Days that passed stay: an absence that began ended yesterday. */
export const endAbsence: Handlers<typeof api.endAbsence> = {
  handle: async ({ tx, actor, now, params, expectedVersion }) => {
    const row = await findAbsence(tx, params.id);
    const absent = (await listColleagues(tx)).find(({ id }) => id === row?.person_id);
    if (row === undefined || absent === undefined || !maySetAbsence(actor, coverFactsOf(absent))) {
      return notFound({ kind: 'absence', id: params.id });
    }
    if (row.version !== expectedVersion) return stale(row.version);
    const today = localDateOf(now);
    const done =
      row.first_day < today
        ? await changeAbsence(tx, row, { last_day: addDays(today, -1) })
        : await removeAbsence(tx, row);
    return done ? answer({ view: {}, seen: [], live: signals(row) }) : stale(row.version);
  },
};

function daysOf({ first_day, last_day }: AbsenceRow) {
  return { firstDay: first_day as LocalDate, lastDay: last_day as LocalDate };
}

/** Everybody sees who is there; who covers sees other contacts from then on. */
function signals({ id, version, cover_person_id }: AbsenceRow): LiveSignal[] {
  const everybody = { topic: 'presence', id, version, audience: 'everybody' } as const;
  if (cover_person_id === null) return [everybody];
  const audience = { person: cover_person_id };
  return [everybody, { topic: 'worklist', id, version, audience }];
}
