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

const swv = 'PO2708';

type Decided = {
  readonly caller: string;
  readonly body: (personId: Seed['personId']) => DecisionBody;
  readonly told: boolean;
};

/** What the last meeting decided, each through the same rules as at the table. */
const decided: readonly Decided[] = [
  {
    caller: 'Greet Blom',
    told: true,
    body: (personId) =>
      decision(personId, 'joris', {
        route: 'ownContactPerson',
        reason: 'De ouders willen nu geen mediation. Joris denkt met de school mee over een eerste stap.',
        offerStaysOpen: true,
        what: 'Joris belt u met advies. Willen de ouders later wel praten, dan kan mediation alsnog.',
      }),
  },
  {
    caller: 'Jeroen Mulder',
    told: false,
    body: (personId) =>
      decision(personId, 'joris', {
        route: 'doorbraak',
        reason: 'Saar zit maanden thuis en iedereen wacht op elkaar. Iemand moet de knoop doorhakken.',
        criteria: ['bodiesContradict'],
        what: 'We vragen iedereen die mag beslissen aan één tafel. Joris houdt u op de hoogte.',
      }),
  },
];

/** A meeting that was closed, with one decision told and one not yet, and one that is planned. */
export async function seedSecondTriage(tx: Tx, { personId, now }: Seed): Promise<void> {
  const startedAt = momentOfStory({ daysAgo: 1, at: '13:00' }, now);
  const karim: Actor = {
    personId: personId('karim'),
    role: 'lead',
    swvs: [swv],
    deskIds: [],
    coversFor: [],
  };
  const people = [
    { id: karim.personId, seat: 'member' },
    { id: personId('joris'), seat: 'member' },
  ] as const;
  const meeting = meetingAt(startedAt, karim.personId, startedAt);
  await addMeeting(tx, meeting, people);
  for (const one of decided) await decideOne(tx, { karim, meetingId: meeting.id, personId, startedAt }, one);
  const held = await findMeeting(tx, meeting.id);
  if (held !== undefined) await updateMeeting(tx, held, { closed_at: addMinutes(startedAt, 55) });

  const tomorrow = firstWorkingDayFrom(addDays(localDateOf(now), 1), defaultDeskCalendar);
  const next = instantAt(tomorrow, '13:00');
  await addMeeting(tx, { ...meetingAt(next, karim.personId, null), also_present: stored([visitor]) }, [
    ...people,
    { id: personId('marloes'), seat: 'guest' },
  ]);
}

const visitor = { name: 'Mirjam Vos', position: 'Gemeente Aalsmeer, jeugdteam' };

function meetingAt(plannedFor: Instant, plannedBy: string, startedAt: Instant | null) {
  return {
    id: newId(),
    version: 1,
    kind: 'own' as const,
    swv,
    planned_for: plannedFor,
    planned_by: plannedBy,
    started_at: startedAt,
    closed_at: null,
    also_present: stored([]),
  };
}

type AtTable = {
  readonly karim: Actor;
  readonly meetingId: string;
  readonly personId: Seed['personId'];
  readonly startedAt: Instant;
};

async function decideOne(tx: Tx, table: AtTable, { caller, body, told }: Decided): Promise<void> {
  const { karim: actor, meetingId, personId, startedAt } = table;
  const contact = await tx
    .selectFrom('contact')
    .select(['id', 'version'])
    .where('caller_name', '=', caller)
    .executeTakeFirstOrThrow();
  await addItems(tx, meetingId, [{ kind: 'contact', id: contact.id }]);
  const item = (await itemsOf(tx, meetingId)).find(({ record_id }) => record_id === contact.id);
  const asked = { tx, actor, query: {}, now: addMinutes(startedAt, 20) };
  const request = {
    ...asked,
    params: { id: item?.id ?? '' },
    body: body(personId),
    expectedVersion: contact.version,
  };
  const view: ItemView = viewOf(await decideItem.handle(request as Parameters<typeof decideItem.handle>[0]));
  if (!told) return;
  const telling = { ...asked, params: { id: view.decisions[0]?.id ?? '' }, body: {} };
  viewOf(await tellDecision.handle({ ...telling, now: addMinutes(startedAt, 90) } as never));
}

function viewOf<View>(result: HandlerResult<View>): View {
  if (result.ok) return (result as Answered<View>).view;
  throw new Error(`A decision of the demo was refused: ${JSON.stringify(result)}`);
}

type Said = Pick<DecisionBody, 'route' | 'reason'> & {
  readonly what: string;
  readonly criteria?: DecisionBody['criteria'];
  readonly offerStaysOpen?: boolean;
};

function decision(personId: Seed['personId'], who: StaffKey, said: Said): DecisionBody {
  const id = personId(who);
  return {
    route: said.route,
    swv,
    personId: id,
    within: { kind: 'workingDays', days: 3 },
    reason: said.reason,
    outside: null,
    criteria: said.criteria ?? [],
    offerStaysOpen: said.offerStaysOpen ?? false,
    tell: { what: said.what, byId: id, within: { kind: 'workingDays', days: 1 } },
  };
}
