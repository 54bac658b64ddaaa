import { currentBelscript } from '@steunpunt/domain/belscript/versions';
import { instantAt, localDateOf } from '@steunpunt/domain/calendar/amsterdam-time';
import { defaultDeskCalendar } from '@steunpunt/domain/calendar/desk-calendar';
import { addMinutes, type Instant } from '@steunpunt/domain/calendar/instant';
import { addDays, type LocalDate } from '@steunpunt/domain/calendar/local-date';
import type { LocalTime } from '@steunpunt/domain/calendar/local-time';
import { isWorkingDay } from '@steunpunt/domain/calendar/working-days';
import { type Completion, decideCompletion, routeOf } from '@steunpunt/domain/contact/completion';
import { interruption } from '@steunpunt/domain/contact/interruption';
import { answersAfterConsent } from '@steunpunt/domain/contact/kept-answers';
import type { Outcome } from '@steunpunt/domain/triage/outcome';
import { journalContact } from '../contacts/contact-journal.ts';
import type { ContactRow } from '../contacts/contact-record.ts';
import { type RegisteredCall, type Registration, registerContact } from '../contacts/register-contact.ts';
import { triaged } from '../contacts/triaged.ts';
import { newId } from '../db/new-id.ts';
import type { Tx } from '../db/tx.ts';
import { type DemoDeskKey, demoStaff, type StaffKey } from './demo-staff.ts';
import type { DemoStory } from './demo-story.ts';
import { seedSteps } from './seed-call-backs.ts';
import type { SeededRegion } from './seed-region.ts';
import { answersOf, finishedAnswers, type Told } from './usual-answers.ts';

type Seed = SeededRegion & { readonly now: Instant; readonly scenario: 1 | 2 };
type Triaged = Awaited<ReturnType<typeof triaged>>;
type Ending = Pick<Registration, 'completion' | 'route' | 'noCaseOutcome' | 'interrupted' | 'deviation'>;

/** Registers the stories in the order in which they happened, each through the same rules as a real call. */
export async function seedContacts(tx: Tx, seed: Seed, stories: readonly DemoStory[]): Promise<void> {
  const dated = stories
    .map((story) => ({ story, arrivedAt: momentOfStory(story, seed.now) }))
    .sort((one, other) => (one.arrivedAt < other.arrivedAt ? -1 : 1));
  for (const { story, arrivedAt } of dated) await seedContact(tx, seed, story, arrivedAt);
}

async function seedContact(tx: Tx, seed: Seed, story: DemoStory, arrivedAt: Instant): Promise<void> {
  const told = toldOn(story, localDateOf(arrivedAt), seed);
  const unfinished = story.interrupted === true || story.noCase !== undefined;
  const answers = unfinished ? answersOf(told) : finishedAnswers(currentBelscript, told);
  const desk = deskOf(seed, told);
  const call = callOf(story, arrivedAt, seed.deskId(desk), nameOf(workerOf(desk), seed));
  const registeredAt = addMinutes(arrivedAt, story.minutes ?? 9);
  const known = await triaged(tx, { ...call, answers }, arrivedAt, registeredAt);
  const ending = endingOf(story, known);
  const personId = seed.personId(workerOf(desk));
  const contact = await registerContact(tx, {
    call,
    personId,
    now: registeredAt,
    answers: answersAfterConsent(known.answers, ending.completion.callBack !== null),
    contact: known.context.contact,
    minutes: story.minutes ?? 9,
    ...ending,
  });
  await journalContact(tx, contact, 'registered', personId, registeredAt, { state: contact.state });
  await continueContact(tx, seed, story, contact);
}

/** The moment of the story; a time that still has to come today was on the last working day. */
export function momentOfStory({ daysAgo, at }: Pick<DemoStory, 'daysAgo' | 'at'>, now: Instant): Instant {
  const time = at as LocalTime;
  const today = localDateOf(now);
  const isOver = addMinutes(instantAt(today, time), 20) <= now;
  let date = isOver ? today : addDays(today, -1);
  for (let left = daysAgo; ; date = addDays(date, -1)) {
    if (!isWorkingDay(date, defaultDeskCalendar)) continue;
    if (left === 0) return instantAt(date, time);
    left -= 1;
  }
}

function toldOn({ told, doubts }: DemoStory, date: LocalDate, { personId }: Seed): Told {
  const values = typeof told === 'function' ? told((days) => addDays(date, days)) : told;
  return doubts === undefined ? values : { ...values, doubtedPersons: doubts.map(personId) };
}

/** In scenario 2 people call the desk of the swv that their school belongs to. */
function deskOf({ scenario }: Seed, told: Told): DemoDeskKey {
  if (scenario === 1) return 'region';
  if (['vo', 'vso', 'pro'].includes(told.sector ?? '')) return 'VO2709';
  return told.place?.po === 'PO2708' || isInAmstelronde(told) ? 'PO2708' : 'PO2710';
}

function isInAmstelronde({ school }: Told): boolean {
  const places = ['Amstelveen', 'Uithoorn', 'Aalsmeer', 'Kudelstaart', 'Duivendrecht'];
  return school !== undefined && school !== 'none' && places.includes(school.place ?? '');
}

function workerOf(desk: DemoDeskKey): StaffKey {
  return desk === 'PO2708' ? 'noor' : desk === 'VO2709' ? 'ruben' : 'sandra';
}

function nameOf(worker: StaffKey, { scenario }: Seed): string {
  return demoStaff(scenario).find(({ key }) => key === worker)?.name ?? worker;
}

function callOf(story: DemoStory, arrivedAt: Instant, deskId: string, by: string) {
  const { channel = 'phone', notepad = '', items = [], advised = [] } = story;
  return {
    id: newId(),
    channel,
    deskId,
    arrivedAt,
    belscriptVersion: currentBelscript.version,
    notepad,
    told: items.map((itemId) => ({ itemId, at: arrivedAt })),
    safetyLog: advised.map(({ what, note }) => ({ at: arrivedAt, by, advised: what, note })),
    relatedContactId: null,
  } satisfies RegisteredCall;
}

function endingOf(story: DemoStory, known: Triaged): Ending {
  const { outcome, answers, term } = known;
  if (story.noCase !== undefined) {
    const swv = 'swv' in outcome.responsible ? outcome.responsible.swv : null;
    return {
      completion: { first: null, urgency: 'U4', state: 'noCase', swv, ownerId: null, callBack: null },
      route: null,
      noCaseOutcome: story.noCase,
      interrupted: false,
      deviation: null,
    };
  }
  const usual = { noCaseOutcome: null, interrupted: false, deviation: story.deviation ?? null };
  if (story.interrupted === true) {
    const completion = interruption({ ...term, answers, outcome });
    return { ...usual, completion, route: outcome, interrupted: true };
  }
  return {
    ...usual,
    completion: completionOf(story, known),
    route: routeOf(outcome, firstOf(story, outcome)),
  };
}

function completionOf(story: DemoStory, { outcome, answers, term, missing, context }: Triaged): Completion {
  const first = firstOf(story, outcome);
  const decision = decideCompletion({
    ...term,
    answers,
    missing,
    outcome,
    deviation: first === null ? null : { first, refusal: null },
    offerAccepted: story.offerAccepted ?? true,
    swvByHand: story.swvByHand ?? null,
    regionSwvs: context.region.map(({ code }) => code),
    promisedPerson: null,
    takenOverBy: null,
  });
  if (decision.ok) return decision.completion;
  throw new Error(`A story of the demo was refused: ${JSON.stringify(decision.refusal)}`);
}

function firstOf({ deviation }: DemoStory, outcome: Outcome) {
  return deviation === undefined || deviation.first === outcome.first ? null : deviation.first;
}

/** What happened to the contact after the call. A promise that was kept was kept by calling. */
async function continueContact(tx: Tx, seed: Seed, story: DemoStory, contact: ContactRow): Promise<void> {
  if (story.taken === undefined) return;
  await tx
    .updateTable('contact')
    .set({ owner_id: seed.personId(story.taken), version: 2 })
    .where('id', '=', contact.id)
    .execute();
  const spoken = { minutesLater: 150, command: { step: 'speak', next: null } } as const;
  const steps = story.kept === true ? [...(story.steps ?? []), spoken] : (story.steps ?? []);
  await seedSteps(tx, seed, { ...story, steps }, contact);
}
