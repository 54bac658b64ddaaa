import { worksWithContacts } from '@steunpunt/domain/access/relation';
import { instantAt, localDateOf } from '@steunpunt/domain/calendar/amsterdam-time';
import { defaultDeskCalendar } from '@steunpunt/domain/calendar/desk-calendar';
import { addMinutes, asInstant, type Instant, minutesBetween } from '@steunpunt/domain/calendar/instant';
import { addDays, type LocalDate } from '@steunpunt/domain/calendar/local-date';
import type { LocalTime } from '@steunpunt/domain/calendar/local-time';
import { addWorkingDays, isWorkingDay } from '@steunpunt/domain/calendar/working-days';
import type { Actor } from '@steunpunt/domain/people/actor';
import { caseById } from '../cases/case-repository.ts';
import { caseView } from '../cases/case-view.ts';
import { openCase } from '../cases/open-case.ts';
import { openCaseRecord } from '../cases/open-case-record.ts';
import type { Tx } from '../db/tx.ts';
import { actorsOfStaff } from '../reference/colleague-repository.ts';
import type { ActRequest, CaseStory, Scene } from './case-story.ts';
import type { StaffKey } from './demo-staff.ts';
import type { SeededRegion } from './seed-region.ts';

type Seed = SeededRegion & { readonly now: Instant };
type Stage = Seed & { readonly staff: readonly Actor[] };

/** Plays the cases in the order in which they are listed, each move through the handler that a screen asks. */
export async function seedCases(tx: Tx, seed: Seed, stories: readonly CaseStory[]): Promise<void> {
  const stage = { ...seed, staff: await actorsOfStaff(tx, seed.now) };
  for (const story of stories) await seedCase(tx, stage, story);
}

async function seedCase(tx: Tx, seed: Stage, { caller, owner, moves }: CaseStory): Promise<void> {
  const contact = await tx
    .selectFrom('contact')
    .select(['id', 'registered_at'])
    .where('caller_name', '=', caller)
    .executeTakeFirstOrThrow();
  const moments = momentsBetween(asInstant(contact.registered_at), seed.now, moves.length + 1);
  const [first = seed.now, ...rest] = moments;
  const opened = await openCase.handle({
    ...askedBy(tx, seed, owner, first),
    params: { id: contact.id },
  } as never);
  if (!opened.ok) throw new Error(`The demo could not open the case of ${caller}: ${JSON.stringify(opened)}`);
  const { id } = opened.view;
  for (const [place, { who = owner, play }] of moves.entries()) {
    const at = rest[place] ?? seed.now;
    const asked = askedBy(tx, seed, who, at);
    await play(await sceneOf(tx, seed, asked, { id, caller, place }));
  }
}

type Asked = { readonly tx: Tx; readonly actor: Actor; readonly now: Instant };
type About = { readonly id: string; readonly caller: string; readonly place: number };

function askedBy(tx: Tx, { staff, personId }: Stage, who: StaffKey, now: Instant): Asked {
  return { tx, actor: workerIn(staff, personId(who)), now };
}

function workerIn(staff: readonly Actor[], personId: string | null): Actor {
  const actor = staff.find((one) => one.personId === personId && worksWithContacts(one.role));
  if (actor === undefined) throw new Error(`${personId} does not work on cases.`);
  return actor;
}

/** Whoever answers a referral from elsewhere does not see the case: they know what its owner sees. */
async function sceneOf(tx: Tx, { staff, personId }: Stage, asked: Asked, about: About): Promise<Scene> {
  const { id, caller, place } = about;
  const row = await caseById(tx, id);
  return {
    look: async () => {
      const owner = workerIn(staff, row.owner_id);
      const opened = await openCaseRecord(tx, owner, id, asked.now);
      if (!opened.ok) throw new Error(`The owner does not see the case of ${caller}.`);
      return caseView(tx, owner, opened);
    },
    personId,
    inDays: (days) => addWorkingDays(localDateOf(asked.now), days, defaultDeskCalendar),
    act: async (handlers, { body = {}, params = {}, version = row.version }: ActRequest = {}) => {
      const request = { ...asked, params: { id, ...params }, body, query: {}, expectedVersion: version };
      const result = await handlers.handle(request);
      if (!result.ok) throw new Error(`Move ${place} of ${caller} was refused: ${JSON.stringify(result)}`);
    },
  };
}

const hours: readonly LocalTime[] = ['09:10', '10:35', '11:50', '13:20', '14:45', '15:55'];

/** So many moments after the first one and before now, in working hours where that is possible. */
function momentsBetween(begin: Instant, now: Instant, count: number): Instant[] {
  const span = minutesBetween(begin, now);
  let last = begin;
  return Array.from({ length: count }, (_, place) => {
    const even = addMinutes(begin, Math.floor((span * (place + 1)) / (count + 1)));
    const time = hours[place % hours.length] ?? '10:00';
    const wished = [1, -1].map((way) => instantAt(workingDayFrom(localDateOf(even), way), time));
    const left = minutesBetween(last, now);
    const latest = addMinutes(last, Math.max(0, Math.floor(left / (count - place + 1))));
    last = wished.find((moment) => moment > last && moment < now) ?? latest;
    return last;
  });
}

/** The date itself or the nearest working day after it, or before it with -1. */
function workingDayFrom(date: LocalDate, way: number): LocalDate {
  return isWorkingDay(date, defaultDeskCalendar) ? date : workingDayFrom(addDays(date, way), way);
}
