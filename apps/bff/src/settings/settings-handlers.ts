import type { api } from '@steunpunt/contract';
import type { FieldError } from '@steunpunt/contract/problem';
import { calendarDefects } from '@steunpunt/domain/calendar/calendar-defects';
import type { SchoolHoliday } from '@steunpunt/domain/calendar/school-holidays';
import type { Db } from '../db/tables.ts';
import { findDecider } from '../doorbraak/decider-repository.ts';
import { answer, invalid, notFound } from '../http/answer.ts';
import type { HandlerRequest, Handlers } from '../http/mount.ts';
import type { LiveSignal } from '../live/live-signal.ts';
import { calendarOfDesk } from '../reference/calendar-of-desk.ts';
import { listColleagues } from '../reference/colleague-repository.ts';
import {
  findDesk,
  listDesks,
  changeDesk as storeChange,
  addDesk as storeDesk,
} from '../reference/desk-repository.ts';
import {
  findRegion,
  hasRegion,
  schoolHolidays,
  saveRegion as storeRegion,
} from '../reference/region-repository.ts';

const region = { kind: 'settings', id: 'region' };

export const getChecklist: Handlers<typeof api.getChecklist> = {
  handle: async ({ tx }) => {
    const view = await findRegion(tx);
    const counts = {
      region: (await hasRegion(tx)) ? 1 : 0,
      swvs: view.swvs.length,
      desks: (await listDesks(tx)).length,
      people: await countOf(tx, 'person'),
      areas: await countOf(tx, 'area'),
      schools: await countOf(tx, 'school'),
      decider: (await decidesHere(tx)) ? 1 : 0,
    };
    const isDone = (step: keyof typeof counts) => counts[step] > (step === 'people' ? 1 : 0);
    const steps = (['region', 'swvs', 'desks', 'people', 'areas', 'schools', 'decider'] as const).map(
      (step) => ({
        step,
        done: isDone(step),
        count: counts[step],
      }),
    );
    return answer({ view: { steps, region: counts.region === 0 ? null : view }, seen: [] });
  },
};

/** Whether somebody who works here now decides about a doorbraak. */
async function decidesHere(tx: Db): Promise<boolean> {
  const decider = await findDecider(tx);
  return (await listColleagues(tx)).some(({ id }) => id === decider?.personId);
}

async function countOf(tx: Db, table: 'person' | 'area' | 'school'): Promise<number> {
  const { count } = await tx
    .selectFrom(table)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

export const saveRegion: Handlers<typeof api.saveRegion> = {
  handle: async ({ tx, body }) => {
    const errors = [...doubleSwvs(body.swvs), ...(await holidayErrors(tx, body.schoolHolidays))];
    if (errors.length > 0) return invalid(errors);
    const version = await storeRegion(tx, body);
    return answer({
      view: await findRegion(tx),
      seen: [{ ...region, version }],
      version,
      live: [settingsChanged('region', version)],
    });
  },
};

function doubleSwvs(swvs: HandlerRequest<typeof api.saveRegion>['body']['swvs']): FieldError[] {
  return swvs.flatMap(({ code }, index) =>
    swvs.findIndex((other) => other.code === code) === index
      ? []
      : [{ path: `swvs.${index}.code`, code: 'double' }],
  );
}

/** The holidays must leave every desk a working day now and then, or no term could be computed. */
async function holidayErrors(
  tx: Db,
  holidays: HandlerRequest<typeof api.saveRegion>['body']['schoolHolidays'],
) {
  const desks = [noDesk, ...(await listDesks(tx))];
  const errors = desks.flatMap((desk) => errorsOf(desk, holidays as readonly SchoolHoliday[]));
  const unique = new Map(errors.map((error) => [error.path, error]));
  return [...unique.values()].filter(({ path }) => path.startsWith('schoolHolidays'));
}

type DeskHours = Parameters<typeof calendarOfDesk>[0];
const noDesk: DeskHours = { phoneHours: [], officeHours: [], closures: [] };

function errorsOf(desk: DeskHours, holidays: readonly SchoolHoliday[]): FieldError[] {
  return calendarDefects(calendarOfDesk(desk, holidays)).map((defect) => {
    if (defect.code === 'phoneHoursOverlap') return { path: 'phoneHours', code: 'overlap' };
    const path = 'index' in defect ? `${defect.list}.${defect.index}` : defect.list;
    return { path, code: defect.code };
  });
}

export const addDesk: Handlers<typeof api.addDesk> = {
  handle: async ({ tx, body }) => {
    const errors = await deskErrors(tx, body);
    if (errors.length > 0) return invalid(errors);
    const desk = await storeDesk(tx, body);
    return answer({
      view: desk,
      seen: [{ kind: 'settings', id: desk.id, version: 1 }],
      id: desk.id,
      version: 1,
      status: 201,
      live: [settingsChanged(desk.id, 1)],
    });
  },
  again: async ({ tx, id }) => {
    const desk = await findDesk(tx, id);
    return desk === undefined ? notFound() : answer({ view: desk, seen: [{ kind: 'settings', id }], id });
  },
};

export const changeDesk: Handlers<typeof api.changeDesk> = {
  handle: async ({ tx, params, body }) => {
    if ((await findDesk(tx, params.id)) === undefined) return notFound({ kind: 'settings', id: params.id });
    const errors = await deskErrors(tx, body);
    if (errors.length > 0) return invalid(errors);
    const version = await storeChange(tx, params.id, body);
    if (version === undefined) return notFound({ kind: 'settings', id: params.id });
    return answer({
      view: { id: params.id, ...body },
      seen: [{ kind: 'settings', id: params.id, version }],
      version,
      live: [settingsChanged(params.id, version)],
    });
  },
};

async function deskErrors(tx: Db, desk: HandlerRequest<typeof api.addDesk>['body']): Promise<FieldError[]> {
  const swvs = (await findRegion(tx)).swvs;
  const isKnown = desk.swv === null || swvs.some(({ code }) => code === desk.swv);
  const unknown: FieldError[] = isKnown ? [] : [{ path: 'swv', code: 'unknownValue' }];
  return [...unknown, ...errorsOf(desk, await schoolHolidays(tx))];
}

function settingsChanged(id: string, version: number): LiveSignal {
  return { topic: 'settings', id, version, audience: 'everybody' };
}
