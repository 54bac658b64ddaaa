import type { DecisionBody, ItemView } from '@steunpunt/contract/second-triage';
import { instantAt, localDateOf } from '@steunpunt/domain/calendar/amsterdam-time';
import { defaultDeskCalendar } from '@steunpunt/domain/calendar/desk-calendar';
import { addMinutes, type Instant } from '@steunpunt/domain/calendar/instant';
import { addDays } from '@steunpunt/domain/calendar/local-date';
import { firstWorkingDayFrom } from '@steunpunt/domain/calendar/working-days';
import type { Actor } from '@steunpunt/domain/people/actor';
import { newId } from '../db/new-id.ts';
import { stored } from '../db/stored-json.ts';
import type { Tx } from '../db/tx.ts';
import type { Answered, HandlerResult } from '../http/answer.ts';
import { decideItem } from '../second-triage/decide-item.ts';
import {
  addItems,
  addMeeting,
  findMeeting,
  itemsOf,
  updateMeeting,
} from '../second-triage/meeting-repository.ts';
import { tellDecision } from '../second-triage/tell-decision.ts';
import type { StaffKey } from './demo-staff.ts';
import { momentOfStory } from './seed-contacts.ts';
import type { SeededRegion } from './seed-region.ts';

type Seed = Pick<SeededRegion, 'personId'> & { readonly now: Instant };

type Table = { readonly swv: string; readonly lead: StaffKey; readonly with: StaffKey };

const amstelronde: Table = { swv: 'PO2708', lead: 'karim', with: 'joris' };
const haarlemmermeer: Table = { swv: 'PO2710', lead: 'els', with: 'bram' };

type Decided = {
  readonly at: Table;
  readonly caller: string;
  readonly said: Pick<DecisionBody, 'route' | 'reason' | 'offerStaysOpen'> & { readonly what: string };
  readonly told: boolean;
};

/** What the last meetings decided, each through the same rules as at the table. */
const decided: readonly Decided[] = [
  {
    at: amstelronde,
    caller: 'Greet Blom',
    told: true,
    said: {
      route: 'ownContactPerson',
      reason: 'De ouders willen nu geen mediation. Joris denkt met de school mee over een eerste stap.',
      offerStaysOpen: true,
      what: 'Joris belt u met advies. Willen de ouders later wel praten, dan kan mediation alsnog.',
    },
  },
  {
    at: haarlemmermeer,
    caller: 'Carla Pronk',
    told: false,
    said: {
      route: 'otherPerson',
      reason: 'Er is al veel geprobeerd. Iemand die er nog niet bij was, begint opnieuw met luisteren.',
      offerStaysOpen: false,
      what: 'Bram pakt uw vraag op en gaat met u om tafel.',
    },
  },
];

/** Two meetings that were closed, with one decision told and one not yet, and one that is planned, with a guest from a gemeente. */
export async function seedSecondTriage(tx: Tx, { personId, now }: Seed): Promise<void> {
  const startedAt = momentOfStory({ daysAgo: 1, at: '13:00' }, now);
  for (const one of decided) await holdMeeting(tx, { personId, now: startedAt }, one);
  const tomorrow = firstWorkingDayFrom(addDays(localDateOf(now), 1), defaultDeskCalendar);
  const next = { ...meetingAt(amstelronde, instantAt(tomorrow, '13:00'), personId), started_at: null };
  await addMeeting(tx, { ...next, also_present: stored([visitor]) }, [
    ...seatsAt(amstelronde, personId),
    { id: personId('marloes'), seat: 'guest' },
    { id: personId('mirjam'), seat: 'guest' },
  ]);
}

async function holdMeeting(tx: Tx, { personId, now }: Seed, one: Decided): Promise<void> {
  const meeting = meetingAt(one.at, now, personId);
  await addMeeting(tx, meeting, seatsAt(one.at, personId));
  await decideOne(tx, { meetingId: meeting.id, personId, startedAt: now }, one);
  const held = await findMeeting(tx, meeting.id);
  if (held !== undefined) await updateMeeting(tx, held, { closed_at: addMinutes(now, 55) });
}

function seatsAt({ lead, with: other }: Table, personId: Seed['personId']) {
  return [lead, other].map((key) => ({ id: personId(key), seat: 'member' as const }));
}

const visitor = { name: 'Rob Terpstra', position: 'Gemeente Amstelveen, leerplicht' };

function meetingAt({ swv, lead }: Table, at: Instant, personId: Seed['personId']) {
  return {
    id: newId(),
    version: 1,
    kind: 'own' as const,
    swv,
    planned_for: at,
    planned_by: personId(lead),
    started_at: at,
    closed_at: null,
    also_present: stored([]),
  };
}

type AtTable = {
  readonly meetingId: string;
  readonly personId: Seed['personId'];
  readonly startedAt: Instant;
};

async function decideOne(tx: Tx, { meetingId, personId, startedAt }: AtTable, one: Decided): Promise<void> {
  const { swv, lead } = one.at;
  const actor: Actor = { personId: personId(lead), role: 'lead', swvs: [swv], deskIds: [], coversFor: [] };
  const contact = await tx
    .selectFrom('contact')
    .select(['id', 'version'])
    .where('caller_name', '=', one.caller)
    .executeTakeFirstOrThrow();
  await addItems(tx, meetingId, [{ kind: 'contact', id: contact.id }]);
  const item = (await itemsOf(tx, meetingId)).find(({ record_id }) => record_id === contact.id);
  const asked = { tx, actor, query: {}, now: addMinutes(startedAt, 20) };
  const request = {
    ...asked,
    params: { id: item?.id ?? '' },
    body: bodyOf(one, personId),
    expectedVersion: contact.version,
  };
  const view: ItemView = viewOf(await decideItem.handle(request as Parameters<typeof decideItem.handle>[0]));
  if (!one.told) return;
  const telling = { ...asked, params: { id: view.decisions[0]?.id ?? '' }, body: {} };
  const later = { ...telling, now: addMinutes(startedAt, 90) };
  viewOf(await tellDecision.handle(later as Parameters<typeof tellDecision.handle>[0]));
}

function viewOf<View>(result: HandlerResult<View>): View {
  if (result.ok) return (result as Answered<View>).view;
  throw new Error(`A decision of the demo was refused: ${JSON.stringify(result)}`);
}

function bodyOf({ at, said }: Decided, personId: Seed['personId']): DecisionBody {
  const { what, ...rest } = said;
  const id = personId(at.with);
  return {
    ...rest,
    swv: at.swv,
    personId: id,
    within: { kind: 'workingDays', days: 3 },
    outside: null,
    criteria: [],
    tell: { what, byId: id, within: { kind: 'workingDays', days: 1 } },
  };
}
